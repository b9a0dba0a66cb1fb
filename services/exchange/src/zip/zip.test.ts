import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { afterAll, expect, test } from 'vitest'
import { openZip } from './read-zip.ts'
import { type Packed, writeZip } from './write-zip.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'zip-'))
afterAll(() => rmSync(folder, { recursive: true }))

const AT = '2026-03-05T09:00:00.000Z'
const files: readonly Packed[] = [
  { path: 'index.html', content: '<p>é</p>' },
  {
    path: 'pieces/01 bail.pdf',
    content: async () => Readable.from([Buffer.alloc(70_000, 7)]),
    stored: true,
  },
]

test('what is packed is read again, and nothing else is there', async () => {
  const file = path.join(folder, 'a.zip')
  await pipeline(writeZip(files, AT), createWriteStream(file))
  const opened = await openZip(file)
  if ('refused' in opened) throw new Error(opened.refused)
  const { zip } = opened
  expect(zip.paths).toEqual(['index.html', 'pieces/01 bail.pdf'])
  expect(await zip.readText('index.html')).toBe('<p>é</p>')
  const piece = await zip.open('pieces/01 bail.pdf')
  expect(piece && (await buffer(piece)).length).toBe(70_000)
  expect(await zip.open('../index.html')).toBeUndefined()
  zip.close()
})

test('the same content gives the same bytes', async () => {
  const [one, two] = await Promise.all([buffer(writeZip(files, AT)), buffer(writeZip(files, AT))])
  expect(one.equals(two)).toBe(true)
})

test('a file that fails fails the archive: half of one is never taken for whole', async () => {
  const failing: readonly Packed[] = [
    { path: 'x', content: () => Promise.reject(new Error('gone')) },
  ]
  await expect(buffer(writeZip(failing, AT))).rejects.toThrow('gone')
})

test.each([
  { because: 'it is empty', bytes: Buffer.alloc(0), refused: 'not-an-archive' },
  { because: 'it is something else', bytes: Buffer.from('%PDF-1.4'), refused: 'not-an-archive' },
])('refused as $refused: $because', async ({ bytes, refused }) => {
  const file = path.join(folder, `${bytes.length}.zip`)
  writeFileSync(file, bytes)
  expect(await openZip(file)).toEqual({ refused })
})

test('two files of one name are refused: nobody knows which is meant', async () => {
  const file = path.join(folder, 'twice.zip')
  const twice = [...files, { path: 'index.html', content: 'other' }]
  await pipeline(writeZip(twice, AT), createWriteStream(file))
  expect(await openZip(file)).toEqual({ refused: 'two-files-of-one-name' })
})

test('a half archive is refused', async () => {
  const file = path.join(folder, 'half.zip')
  const whole = await buffer(writeZip(files, AT))
  writeFileSync(file, whole.subarray(0, whole.length / 2))
  expect(await openZip(file)).toEqual({ refused: 'not-an-archive' })
})
