import { expect, test } from 'vitest'
import { newKey } from '../keys/seal.ts'
import { decrypted, encrypted, FileDamaged } from './chunk-cipher.ts'
import { bytesOf, streamOf } from './file-store.contract.ts'

const key = newKey()
const HEADER = 20
const CHUNK = 65_536 + 16
const sealed = await bytesOf(encrypted(key, streamOf(Buffer.alloc(150_000, 'atlas '))))
const again = await bytesOf(encrypted(key, streamOf(Buffer.alloc(150_000, 'atlas '))))
const chunk = (number: number): Buffer =>
  sealed.subarray(HEADER + number * CHUNK, HEADER + (number + 1) * CHUNK)

test('the same bytes look different each time', () => {
  expect(sealed.equals(again)).toBe(false)
  expect(sealed).toHaveLength(again.length)
})

test.each([
  { parts: [chunk(0)], because: 'a chunk before the end is not the last' },
  { parts: [chunk(0), chunk(1)], because: 'the same of two' },
  { parts: [chunk(1), chunk(0), chunk(2)], because: 'each chunk has its place' },
  { parts: [chunk(0), chunk(0), chunk(1), chunk(2)], because: 'none is there twice' },
  { parts: [chunk(1), chunk(2)], because: 'the first is there' },
  { parts: [chunk(2)], because: 'the last is not the first' },
  { parts: [], because: 'even nothing is proved to be nothing' },
  {
    parts: [again.subarray(HEADER, HEADER + CHUNK), chunk(1), chunk(2)],
    because: 'each file has a key of its own',
  },
])('chunks are not put together otherwise: $because', async ({ parts }) => {
  const forged = decrypted(key, streamOf(sealed.subarray(0, HEADER), ...parts))
  await expect(bytesOf(forged)).rejects.toThrow(FileDamaged)
})

test('another key opens nothing', async () => {
  await expect(bytesOf(decrypted(newKey(), streamOf(sealed)))).rejects.toThrow(FileDamaged)
})

test('nothing unproved is given out', async () => {
  const given: Uint8Array[] = []
  const reading = (async () => {
    for await (const bytes of decrypted(key, streamOf(sealed.subarray(0, -1)))) given.push(bytes)
  })()
  await expect(reading).rejects.toThrow(FileDamaged)
  expect(given.map(({ length }) => length)).toEqual([65_536, 65_536])
})
