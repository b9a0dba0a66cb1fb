import { randomUUID } from 'node:crypto'
import type { Scope } from '@sejour/cases'
import { project } from '@sejour/cases/contract'
import { openStore, type Store } from '@sejour/store'
import { onBothStores } from '@sejour/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleMigrations } from './migrations.ts'
import { type PreparedPieces, preparedPieces } from './prepared-pieces.ts'

const KEY = 'prepared-1-fr-unread-0123456789abcdef'

onBothStores('prepared pages of a case', (_, newPlace) => {
  let store: Store
  let clock = '2026-03-05T09:12:00.000Z'
  const scope: Scope = { organisation: randomUUID(), account: randomUUID() }
  const stranger: Scope = { organisation: randomUUID(), account: randomUUID() }
  const now = () => clock
  beforeAll(async () => {
    const { dataFolder, databaseUrl, adminUrl } = await newPlace()
    const migrations = bundleMigrations
    store = await openStore({ dataFolder, databaseUrl, adminUrl, now, migrations })
    await store.organisations.create(scope.organisation)
    await store.organisations.create(stranger.organisation)
  }, 60_000)
  afterAll(() => store.close())

  async function newCase(of = scope): Promise<string> {
    const caseId = randomUUID()
    await store.cases.append(of, {
      caseId,
      expectedVersion: 0,
      commandId: randomUUID(),
      events: [{ type: 'case-opened', title: 'Carte de N. Exemple', language: 'fr' }],
      project,
    })
    return caseId
  }
  const of = (caseId: string, who = scope): PreparedPieces =>
    preparedPieces({ store, now }, who, caseId)
  const textOf = async (pieces: PreparedPieces, key = KEY) => {
    const found = await pieces.get(key)
    return found && Buffer.from(found).toString()
  }
  const rows = async (who = scope) => {
    const { rows: found } = await store.database.within(who, (open) =>
      sql<{ name: string; sealed: Uint8Array }>`
        select name, sealed from sejour.prepared_piece`.execute(open),
    )
    return found
  }

  test('what is put comes back, the last one, and only under its key', async () => {
    const pieces = of(await newCase())
    expect(await textOf(pieces)).toBeUndefined()
    await pieces.put(KEY, Buffer.from('pages'))
    expect(await textOf(pieces)).toBe('pages')
    expect(await textOf(pieces, `${KEY}0`)).toBeUndefined()
    await pieces.put(KEY, Buffer.from('pages again'))
    expect(await textOf(pieces)).toBe('pages again')
    await pieces.put('another', Buffer.from('pages again'))
    expect(await textOf(pieces, 'another')).toBe('pages again')
  })

  test('another case and another organisation have none of it', async () => {
    const [one, other] = [await newCase(), await newCase()]
    await of(one).put(KEY, Buffer.from('pages'))
    expect(await textOf(of(other))).toBeUndefined()
    expect(await textOf(of(one, stranger))).toBeUndefined()
    expect(await rows(stranger)).toEqual([])
  })

  test('no row tells which file was prepared', async () => {
    await of(await newCase()).put(KEY, Buffer.from('pages'))
    const [two] = [await newCase()]
    await of(two).put(KEY, Buffer.from('pages'))
    const found = await rows()
    const told = found.filter(({ name, sealed }) =>
      `${name} ${Buffer.from(sealed).toString('latin1')}`.includes('abcdef'),
    )
    expect(told).toEqual([])
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length)
  })

  test('it goes with the case, and after a month', async () => {
    const [kept, forgotten] = [await newCase(), await newCase()]
    await of(kept).put(KEY, Buffer.from('pages'))
    const before = (await rows()).length
    await of(forgotten).put(KEY, Buffer.from('pages'))
    await store.cases.forget(scope, forgotten)
    expect(await textOf(of(forgotten))).toBeUndefined()
    await of(forgotten).put(KEY, Buffer.from('pages'))
    expect(await rows()).toHaveLength(before)
    clock = '2026-04-04T09:11:59.000Z'
    await store.sweep()
    expect(await textOf(of(kept))).toBe('pages')
    clock = '2026-04-04T09:12:01.000Z'
    await store.sweep()
    expect(await textOf(of(kept))).toBeUndefined()
    expect(await rows()).toEqual([])
    await of(kept).put(KEY, Buffer.from('once more'))
    expect(await textOf(of(kept))).toBe('once more')
  })
})
