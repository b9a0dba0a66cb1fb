import { randomUUID } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { CaseEvent, Projection, Scope } from '@sejour/cases'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type NewPlace, onBothStores } from '../testing/on-both-stores.fixtures.ts'
import { asAdministrator, type Place } from '../testing/places.ts'
import { unguardedTables } from '../testing/unguarded-tables.ts'
import { openDatabase } from '../database/open-database.ts'
import { openStore, storeMigrations } from '../store.ts'
import { verifyChain } from '../verify/verify-chain.ts'
import { backUp, type BackingUp } from './back-up.ts'
import { restore } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'sejour-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const AT = '2026-03-05T09:00:00.000Z'
const now = () => AT
const newFolder = () => join(folder, randomUUID())
const oneCase = '11111111-1111-8111-a111-111111111111'
const scope: Scope = {
  organisation: '22222222-2222-8222-a222-222222222222',
  account: '33333333-3333-8333-a333-333333333333',
}
// A mark that ends a line elsewhere, an emoji, a quote: all are part of a value.
const TITLE = 'Lecture \u2028 « d’Amélie » \\ "😀"'
const PIECE = Buffer.from('%PDF-1.4 invented')
// A table of another room, with a value of every type that comes back differently when read badly.
const migrations = [
  {
    id: '90-values',
    sql: `create schema accounts;
      create table accounts.parent (id uuid primary key);
      create table accounts.value (
        id uuid primary key references accounts.parent,
        moment timestamptz, day date, big bigint, bits bytea, free jsonb, days smallint[],
        words text, whether boolean);`,
  },
]
const VALUES = {
  moment: '2026-03-05 09:12:13.123456+00',
  big: '9007199254740993',
  bits: '\\x00ff10',
  words: 'a\nb\u2028c\\',
}
const project = (): Projection => ({
  status: 'open',
  title: TITLE,
  row: {},
  dues: [],
  searchTerms: ['lecture'],
  likenesses: [],
})
const opening = (place: Place) => ({ ...place, now, migrations })

async function fill(place: Place): Promise<void> {
  const store = await openStore(opening(place))
  await store.organisations.create(scope.organisation)
  const append = (events: readonly CaseEvent[], expectedVersion: number) =>
    store.cases.append(scope, {
      caseId: oneCase,
      expectedVersion,
      commandId: `c${expectedVersion}`,
      events,
      project,
    })
  const file = await store.files.put(scope, oneCase, Readable.from([PIECE]), {
    name: 'piece.pdf',
    limit: 1000,
  })
  if ('refused' in file) throw new Error(file.refused)
  await append([{ type: 'case-opened', title: TITLE, language: 'fr' }], 0)
  await append([{ type: 'exhibit-added', exhibit: { id: 'e', title: 'Card', file } }], 1)
  await store.close()
  const { openAdministrator } = await import('./administrator.ts')
  const { client, close } = await openAdministrator(place)
  const id = randomUUID()
  await client.query('insert into accounts.parent values ($1)', [id])
  await client.query(
    `insert into accounts.value values ($1, $2, '2026-03-05', $3, $4, '{"b":[1.50,"é"]}', '{1,2}', $5, true)`,
    [id, VALUES.moment, VALUES.big, VALUES.bits, VALUES.words],
  )
  await close()
}

async function readAll(place: Place) {
  const store = await openStore(opening(place))
  try {
    const history = await store.cases.history(scope, oneCase)
    if (!history) throw new Error('no case')
    const added = history.events[1]?.disclosed?.event
    const file = added?.type === 'exhibit-added' ? added.exhibit.file : undefined
    const bytes = file && (await store.files.get(scope, oneCase, file))
    return {
      chain: verifyChain(history, history.events.at(-1)?.hash ?? '').ok,
      history,
      found: (await store.cases.search(scope, 'lecture')).map(({ title }) => title),
      stranger: await store.cases.rows({ ...scope, organisation: randomUUID() }, {}),
      piece: bytes && (await buffer(bytes)).toString(),
    }
  } finally {
    await store.close()
  }
}

async function valuesOf(place: Place): Promise<unknown> {
  const { openAdministrator } = await import('./administrator.ts')
  const { client, close } = await openAdministrator(place)
  const { rows } = await client.query(
    `select moment at time zone 'UTC' || '' as moment, day::text, big::text, bits::text, free::text,
      days::text, words, whether from accounts.value`,
  )
  await close()
  return rows
}

const backing = (place: Place, more: Partial<BackingUp> = {}): BackingUp => ({
  ...place,
  to: newFolder(),
  program: '0.1.0',
  now,
  ...more,
})
const restoring = (place: Place, from: string) => ({
  ...place,
  from,
  migrations: [...storeMigrations, ...migrations],
})

onBothStores('a backup', (_, newPlace) => {
  let place: Place
  beforeAll(async () => {
    place = await newPlace()
    await fill(place)
  })

  async function taken(more: Partial<BackingUp> = {}): Promise<string> {
    const asked = backing(place, more)
    expect(await backUp(asked)).toMatchObject({ files: 1, missingFiles: [] })
    return asked.to
  }

  test('holds every row and file, and neither a key nor a word of a case', async () => {
    const to = await taken()
    expect(existsSync(`${to}.partial`)).toBe(false)
    const paths = readdirSync(to, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    )
    expect(paths.some(({ name }) => name.endsWith('.key'))).toBe(false)
    for (const { parentPath, name } of paths) {
      const text = readFileSync(join(parentPath, name)).toString('latin1')
      expect(text.includes('Lecture') || text.includes('invented')).toBe(false)
      expect(statSync(join(parentPath, name)).mode & 0o077).toBe(0)
    }
  })

  test('does not write over anything, and takes away what a killed one left', async () => {
    const to = await taken()
    expect(await backUp(backing(place, { to }))).toEqual({ refused: 'folder-not-empty' })
    const after = newFolder()
    cpSync(to, `${after}.partial`, { recursive: true })
    await taken({ to: after })
    const beside = newFolder()
    cpSync(to, join(`${beside}.partial`, 'mine'), { recursive: true })
    expect(await backUp(backing(place, { to: beside }))).toEqual({ refused: 'folder-not-empty' })
    expect(existsSync(join(`${beside}.partial`, 'mine'))).toBe(true)
  })

  test('that is stopped leaves nothing', async () => {
    const asked = backing(place, { signal: AbortSignal.abort() })
    await expect(backUp(asked)).rejects.toMatchObject({ name: 'AbortError' })
    expect([existsSync(asked.to), existsSync(`${asked.to}.partial`)]).toEqual([false, false])
  })

  test('copies the keys beside it, when asked, for their owner alone', async () => {
    const to = await taken({ withKey: true })
    const key = join(`${to}.keys`, 'master.key')
    expect(readFileSync(key)).toEqual(readFileSync(join(place.dataFolder, 'master.key')))
    expect(statSync(key).mode & 0o777).toBe(0o600)
  })

  test.each([
    { change: 'a row', because: 'its table has another hash' },
    { change: 'a file', because: 'its bytes have another hash' },
    { change: 'the end of a table', because: 'rows are missing' },
    { change: 'the manifest', because: 'it is sealed' },
    { change: 'a file that is gone', because: 'the manifest names it' },
  ])('with $change changed is not put back: $because', async ({ change }) => {
    const to = await taken()
    const table = join(to, 'tables/sejour.case_event.jsonl')
    const file = readdirSync(join(to, 'files'), { recursive: true, withFileTypes: true }).find(
      (one) => one.isFile(),
    )
    const piece = join(file?.parentPath ?? '', file?.name ?? '')
    if (change === 'a row') writeFileSync(table, readFileSync(table, 'utf8').replace('1', '2'))
    if (change === 'a file') writeFileSync(piece, 'x')
    if (change === 'the end of a table') truncateSync(table, statSync(table).size - 10)
    if (change === 'the manifest') writeFileSync(join(to, 'manifest.json'), '{}')
    if (change === 'a file that is gone') rmSync(piece)
    const target = await newPlace()
    expect(await restore(restoring(target, to))).toMatchObject({ refused: 'backup-changed' })
  })

  test('is not put back where something is kept, nor by an earlier version', async () => {
    const to = await taken()
    expect(await restore(restoring(place, to))).toEqual({ refused: 'not-empty' })
    const target = await newPlace()
    const earlier = { ...restoring(target, to), migrations: storeMigrations }
    expect(await restore(earlier)).toEqual({ refused: 'newer-backup' })
  })

  test('that breaks off while it is put back leaves nothing, and is put back the next time', async () => {
    const to = await taken()
    const target = await newPlace()
    const stop = new AbortController()
    const onProgress = (rows: number) => void (rows > 2 && stop.abort())
    await expect(
      restore({ ...restoring(target, to), signal: stop.signal, onProgress }),
    ).rejects.toMatchObject({ name: 'AbortError' })
    const store = await openStore({
      ...opening(target),
      masterKey: Buffer.alloc(32).toString('base64'),
    })
    expect(
      await store.database.asHouse((open) =>
        sql`select from sejour.organisation_key`.execute(open),
      ),
    ).toMatchObject({ rows: [] })
    await store.close()
    expect(await restore(restoring(target, to))).toMatchObject({ key: 'missing' })
  })
})

describe('a rehearsal', { timeout: 120_000 }, () => {
  const places: { [kind: string]: NewPlace } = {}
  onBothStores('places', (_, newPlace) => {
    places[Object.keys(places).length === 0 ? 'embedded' : 'server'] = newPlace
    test('are there', () => expect(newPlace).toBeTypeOf('function'))
  })
  test.each([
    { from: 'embedded', to: 'server' },
    { from: 'server', to: 'embedded' },
    { from: 'server', to: 'server' },
  ])('from $from to $to: the same cases, searches, files and chains', async ({ from, to }) => {
    const source = await places[from]?.()
    const target = await places[to]?.()
    if (!source || !target) throw new Error('no place')
    await fill(source)
    const before = await readAll(source)
    expect(before).toMatchObject({
      chain: true,
      found: [TITLE],
      piece: PIECE.toString(),
      stranger: [],
    })
    const asked = backing(source, { withKey: true })
    await backUp(asked)
    const restored = await restore({ ...restoring(target, asked.to), withKey: true })
    expect(restored).toMatchObject({ key: 'opens', to, files: 1 })
    expect(await readAll(target)).toEqual(before)
    expect(await valuesOf(target)).toEqual(await valuesOf(source))
    expect(await valuesOf(target)).toMatchObject([
      { big: VALUES.big, bits: VALUES.bits, words: VALUES.words },
    ])
    await source.remove()
    await target.remove()
  })

  test('by a user that owns the tables and is bound by row-level security: no row is lost', async () => {
    const [made, target] = [await places['server']?.(), await places['embedded']?.()]
    if (!made?.adminUrl || !target) throw new Error('no place')
    const owner = `owner_${randomUUID().replaceAll('-', '')}`
    const url = new URL(made.adminUrl)
    await asAdministrator(
      made.adminUrl,
      `create role ${owner} login password '${owner}' createrole in role sejour_app, sejour_house;
       alter database ${url.pathname.slice(1)} owner to ${owner}`,
    )
    url.username = owner
    url.password = owner
    const { adminUrl: _, ...rest } = made
    const source = { ...rest, databaseUrl: url.href }
    await fill(source)
    const before = await readAll(source)
    const asked = backing(source, { withKey: true })
    expect(await backUp(asked)).toMatchObject({ files: 1 })
    await restore({ ...restoring(target, asked.to), withKey: true })
    expect(await readAll(target)).toEqual(before)

    const back = await places['server']?.()
    if (!back?.adminUrl) throw new Error('no place')
    const backUrl = new URL(back.adminUrl)
    await asAdministrator(
      back.adminUrl,
      `alter database ${backUrl.pathname.slice(1)} owner to ${owner}`,
    )
    backUrl.username = owner
    backUrl.password = owner
    const returned = { ...back, adminUrl: undefined, databaseUrl: backUrl.href }
    await restore({ ...restoring(returned, asked.to), withKey: true })
    expect(await readAll(returned)).toEqual(before)
    // Bound again, also for its owner.
    const database = await openDatabase({
      ...returned,
      migrations: [...storeMigrations, ...migrations],
    })
    expect(await unguardedTables(database)).toEqual([])
    await database.close()
    for (const place of [made, back]) await place.remove()
    await target.remove()
  })
})
