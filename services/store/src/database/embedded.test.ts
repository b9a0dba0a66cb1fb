import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { notes, one, readNotes, writeNote } from '../testing/notes.ts'
import { embeddedPlace, type Place } from '../testing/places.ts'
import { type Engine, startEngine } from './embedded-engine.ts'
import { FolderInUse } from './errors.ts'
import { openDatabase } from './open-database.ts'
import { embeddedPool } from './pools.ts'
import type { Database } from './types.ts'

/** More rows than anybody waits for: about a second for each three million. */
const slow = (rows: number): string => `select count(*) from generate_series(1, ${rows})`
const ENDLESS = slow(4_000_000_000)

/** Other tests take their share of the machine at the same time. */
const timeout = 60_000

let place: Place
const closing: (() => Promise<void>)[] = []

beforeAll(async () => {
  place = await embeddedPlace(inject('storeRun'))
})
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})
afterAll(() => place.remove())

async function open(patience?: number): Promise<Database> {
  const options = { dataFolder: place.dataFolder, migrations: notes }
  const database = await openDatabase({ ...options, ...(patience && { patience }) })
  closing.push(database.close)
  await database.within(one, (transaction) => sql`delete from sejour.note`.execute(transaction))
  return database
}

/** The same, from below: what nobody else is shown. */
function openEngine(patience = 30_000) {
  const engine: Engine = startEngine(place.dataFolder, patience)
  const pool = embeddedPool(engine, patience)
  closing.push(async () => {
    await pool.end()
    await engine.close()
  })
  return { engine, pool }
}

test('the disk is waited for at each commit, and for nothing else', { timeout }, async () => {
  const { engine, pool } = openEngine()
  await pool.query('create table if not exists synced (id int)')

  const before = await engine.syncs()
  for (let id = 0; id < 20; id += 1) await pool.query('insert into synced values ($1)', [id])
  const between = await engine.syncs()
  expect(between - before).toBeGreaterThanOrEqual(20)

  for (let id = 0; id < 20; id += 1) await pool.query('select count(*) from synced')
  expect(await engine.syncs()).toBe(between)
})

test('the journal does not grow for ever', { timeout }, async () => {
  const { pool } = openEngine()
  await pool.query('create table if not exists large (words text)')
  for (let round = 0; round < 20; round += 1) {
    await pool.query(
      'insert into large select md5(row::text) from generate_series(1, 40000) as row',
    )
    await pool.query('delete from large')
  }
  const { rows } = await pool.query<{ bytes: string; written: string }>(
    `select sum(size) as bytes, pg_current_wal_lsn() - '0/0' as written from pg_ls_waldir()`,
  )
  expect(Number(rows[0]?.written)).toBeGreaterThan(100 * 1024 * 1024)
  expect(Number(rows[0]?.bytes)).toBeLessThan(100 * 1024 * 1024)
})

test('a slow question freezes nobody', { timeout }, async () => {
  const { pool } = openEngine()
  await pool.query('select 1')
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const started = performance.now()
  await pool.query(slow(4_000_000))
  const took = performance.now() - started
  delay.disable()
  expect(delay.max / 1e6).toBeLessThan(took / 3)
})

test('a question without end is given up, and the next one is answered', { timeout }, async () => {
  const database = await open(3_000)
  await writeNote(database, one, 1)
  const endless = database.within(one, async (transaction) => {
    await sql`insert into sejour.note values (2, ${one.organisation}, 'lost')`.execute(transaction)
    await sql`${sql.raw(ENDLESS)}`.execute(transaction)
  })
  await expect(endless).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'too-slow' })
  expect(await readNotes(database, one)).toEqual([1])
})

test(
  'a transaction that is left open is ended, and the next one is carried out',
  { timeout },
  async () => {
    const database = await open(2_000)
    const forgotten = database.within(one, async (transaction) => {
      await sql`insert into sejour.note values (1, ${one.organisation}, 'lost')`.execute(
        transaction,
      )
      await wait(2 ** 30, undefined, { ref: false })
    })
    const next = wait(100).then(() => writeNote(database, one, 3))
    await expect(forgotten).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'too-slow' })
    await next
    expect(await readNotes(database, one)).toEqual([3])
  },
)

test(
  'a thread that dies in the middle loses what was not committed, and that alone',
  { timeout },
  async () => {
    const { engine, pool } = openEngine()
    await pool.query('create table if not exists survived (id int)')
    await pool.query('insert into survived values (1)')
    const endless = pool.query(`with lost as (insert into survived values (2)) ${ENDLESS}`)
    const given = expect(endless).rejects.toMatchObject({ name: 'StoreUnavailable' })
    await wait(100)
    await engine.kill()
    await given
    const { rows } = await pool.query('select id from survived')
    expect(rows).toEqual([{ id: 1 }])
  },
)

test('what one connection left behind does not reach the next', { timeout }, async () => {
  const { pool } = openEngine()
  const first = await pool.connect()
  await first.query('create temp table mine (id int)')
  await first.query(`set sejour.organisation = 'somebody'`)
  await first.query('begin')
  first.release(true)

  const { rows } = await pool.query(
    `select current_setting('sejour.organisation', true) as left, to_regclass('mine') as mine`,
  )
  expect(rows).toEqual([{ left: '', mine: null }])
})

test('a folder belongs to one', { timeout }, async () => {
  const database = await open()
  const options = { dataFolder: place.dataFolder, migrations: notes }
  await expect(openDatabase(options)).rejects.toThrow(FolderInUse)
  await writeNote(database, one, 1)
  await database.close()

  const next = await openDatabase(options)
  closing.push(next.close)
  expect(await readNotes(next, one)).toEqual([1])
})

test('what a creation left unfinished is begun again', { timeout }, async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'sejour-unfinished-'))
  mkdirSync(join(dataFolder, 'database.new/base'), { recursive: true })
  writeFileSync(join(dataFolder, 'database.new/PG_VERSION'), '18')
  const database = await openDatabase({ dataFolder, migrations: notes })
  closing.push(async () => rmSync(dataFolder, { recursive: true }), database.close)
  expect(await database.isWritable()).toBe(true)
})
