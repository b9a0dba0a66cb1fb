import {
  chmodSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { describe, expect, test } from 'vitest'
import { organisation, shelves } from '../testing/open-shelves.fixtures.ts'
import { onBothStores } from '../testing/on-both-stores.fixtures.ts'
import { openStore, type StoreOpening } from '../store.ts'
import { masterKeyFiles, readMasterKey, writeNextKey } from './master-key.ts'
import { newKey } from './seal.ts'

const now = (): string => '2026-03-05T09:12:00.000Z'
const base64 = (): string => Buffer.from(newKey()).toString('base64')

test.each([
  { text: '', because: 'there is nothing' },
  { text: 'bm90IGEga2V5', because: 'it is too short' },
  { text: Buffer.alloc(33).toString('base64'), because: 'it is too long' },
])('is no master key: $because', ({ text }) => {
  expect(() => readMasterKey(text)).toThrow('master-key-unusable: malformed')
})

onBothStores('the master key', (_, newPlace) => {
  const open = shelves(newPlace)

  /** A place where a case was kept once, closed again. */
  async function used(given?: string): Promise<StoreOpening & { readonly dataFolder: string }> {
    const { dataFolder, databaseUrl, adminUrl } = await newPlace()
    const opening = { dataFolder, databaseUrl, adminUrl, now, masterKey: given }
    const store = await openStore(opening)
    await organisation(store)
    await store.close()
    return opening
  }

  test('is made at the first start, for its owner alone', async () => {
    const { dataFolder } = await open()
    expect(statSync(masterKeyFiles(dataFolder).current).mode & 0o777).toBe(0o600)
  })

  test('opens what it closed', async () => {
    const store = await openStore(await used())
    expect(await store.sweep()).toBe(0)
    await store.close()
  })

  describe('is refused', () => {
    test('when the file is gone and something is kept', async () => {
      const opening = await used()
      rmSync(masterKeyFiles(opening.dataFolder).current)
      await expect(openStore(opening)).rejects.toMatchObject({ fault: 'missing' })
      expect(existsSync(masterKeyFiles(opening.dataFolder).current)).toBe(false)
    })

    test('when it is another one', async () => {
      const opening = await used(base64())
      await expect(openStore({ ...opening, masterKey: base64() })).rejects.toMatchObject({
        fault: 'wrong',
      })
    })

    test('when others may read its file', async () => {
      const opening = await used()
      chmodSync(masterKeyFiles(opening.dataFolder).current, 0o644)
      await expect(openStore(opening)).rejects.toMatchObject({ fault: 'open-to-others' })
    })

    test('when the file is no key', async () => {
      const opening = await used()
      writeFileSync(masterKeyFiles(opening.dataFolder).current, 'not a key\n')
      await expect(openStore(opening)).rejects.toMatchObject({ fault: 'malformed' })
    })
  })

  test('is rotated: the new one opens everything, the old one nothing', async () => {
    const [old, next] = [base64(), base64()]
    const opening = await used(old)
    const store = await openStore(opening)
    expect(await store.rotateMaster(next)).toBe(1)
    await organisation(store)
    await store.close()
    await expect(openStore(opening)).rejects.toMatchObject({ fault: 'wrong' })
    await (await openStore({ ...opening, masterKey: next })).close()
  })

  test('from outside, it is not rotated to one that nobody holds', async () => {
    const store = await openStore(await used(base64()))
    await expect(store.rotateMaster()).rejects.toMatchObject({ fault: 'missing' })
    await store.close()
  })

  test.each([
    { moment: 'before the database', because: 'the old key still counts' },
    { moment: 'after the database', because: 'the new key counts already' },
  ])('a rotation killed $moment is settled by the next start: $because', async ({ moment }) => {
    const opening = await used()
    const { current, next } = masterKeyFiles(opening.dataFolder)
    if (moment === 'before the database') writeNextKey(opening.dataFolder, newKey())
    else {
      const before = readFileSync(current)
      const store = await openStore(opening)
      await store.rotateMaster()
      await store.close()
      renameSync(current, next)
      writeFileSync(current, before, { mode: 0o600 })
    }
    await (await openStore(opening)).close()
    await (await openStore(opening)).close()
  })
})
