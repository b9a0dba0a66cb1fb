import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { notes, one, other, readNotes, writeNote } from '../testing/notes.ts'
import { asAdministrator } from '../testing/places.ts'
import { bundledPostgres } from '../testing/postgres-binaries.ts'
import { type TestServer, testServer } from '../testing/postgres-server.ts'
import { RolesMissing, ServerTooOld, StoreUnavailable } from './errors.ts'
import { openDatabase } from './open-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'sejour-server-'))
// Its user is nobody.
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!bundledPostgres())('a server', () => {
  let server: TestServer
  beforeAll(async () => {
    server = testServer(join(folder, 'own'), ['fsync=off'])
    await server.start()
    await asAdministrator(server.url, 'create role plain login')
    await asAdministrator(server.url, 'create role maker login createrole')
    await asAdministrator(server.url, 'create database maker owner maker')
    await asAdministrator(server.url, 'create database plain owner plain')
    await asAdministrator(server.url, 'create database two')
  })
  afterAll(() => server.stop())

  /** The same server, as somebody else in a database of theirs. */
  function as(user: string, database: string): string {
    const url = new URL(server.url)
    url.username = user
    url.pathname = `/${database}`
    return url.href
  }

  test('a user that may not make the roles is told what to ask for', async () => {
    const databaseUrl = as('plain', 'plain')
    const opening = openDatabase({ dataFolder: folder, databaseUrl, migrations: notes })
    await expect(opening).rejects.toThrow(RolesMissing)
    await expect(opening).rejects.toMatchObject({
      remedy: expect.stringContaining('create role sejour_app nologin;'),
    })
  })

  test('with a single user, row-level security binds the owner too', async () => {
    const databaseUrl = as('maker', 'maker')
    // Four nodes at once, on a server that has never seen any of this.
    const nodes = await Promise.all(
      [1, 2, 3, 4].map(() => openDatabase({ dataFolder: folder, databaseUrl, migrations: notes })),
    )
    const [database] = nodes
    if (!database) throw new Error('none opened')
    await writeNote(database, one, 1)
    await writeNote(database, other, 2)
    expect(await readNotes(database, one)).toEqual([1])
    const seen = await database.within(one, async (open) => {
      await sql`reset role`.execute(open)
      return sql`select id from sejour.note`.execute(open)
    })
    expect(seen.rows).toEqual([{ id: 1 }])
    for (const node of nodes) await node.close()
  })

  test('with two, the one that serves owns nothing and changes nothing', async () => {
    const database = await openDatabase({
      dataFolder: folder,
      databaseUrl: as('plain', 'two'),
      adminUrl: as('postgres', 'two'),
      migrations: notes,
    })
    const owned = await database.within(one, async (open) => {
      await sql`reset role`.execute(open)
      return sql`select relname from pg_class where relowner = session_user::regrole
        union all select nspname from pg_namespace where nspowner = session_user::regrole
        union all select proname from pg_proc where proowner = session_user::regrole`.execute(open)
    })
    expect(owned.rows).toEqual([])

    const disarmed = database.within(one, async (open) => {
      await sql`reset role`.execute(open)
      await sql`alter table sejour.note disable row level security`.execute(open)
    })
    await expect(disarmed).rejects.toMatchObject({ code: '42501' })
    await database.close()
  })

  test.each(['stop', 'kill'] as const)('it goes (%s) and comes back', async (go) => {
    const options = { dataFolder: folder, databaseUrl: as('maker', 'maker'), migrations: notes }
    const database = await openDatabase(options)
    const before = (await readNotes(database, one)).length
    await server[go]()
    await expect(readNotes(database, one)).rejects.toThrow(StoreUnavailable)
    expect(await database.isWritable()).toBe(false)

    await server.start()
    await writeNote(database, one, 100 + before)
    expect(await readNotes(database, one)).toHaveLength(before + 1)
    expect(await database.isWritable()).toBe(true)
    await database.close()
  })

  test('it goes in the middle of a transaction', async () => {
    const options = { dataFolder: folder, databaseUrl: as('maker', 'maker'), migrations: notes }
    const database = await openDatabase(options)
    const cut = database.within(one, async (open) => {
      await server.kill()
      await sql`select 1`.execute(open)
    })
    await expect(cut).rejects.toThrow(StoreUnavailable)
    await server.start()
    expect(await database.isWritable()).toBe(true)
    await database.close()
  })

  test('a question that takes too long is cut off', async () => {
    const databaseUrl = as('maker', 'maker')
    const options = { dataFolder: folder, databaseUrl, migrations: notes, patience: 300 }
    const database = await openDatabase(options)
    const slow = database.within(one, (open) => sql`select pg_sleep(20)`.execute(open))
    await expect(slow).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'too-slow' })
    expect(await database.isWritable()).toBe(true)
    await database.close()
  })

  test('a transaction that is left open gives its place back', async () => {
    const databaseUrl = as('maker', 'maker')
    const options = { dataFolder: folder, databaseUrl, migrations: notes, patience: 300 }
    const database = await openDatabase(options)
    const forgotten = Array.from({ length: 10 }, () =>
      database.within(one, () => new Promise<never>(() => undefined)),
    )
    for (const one of await Promise.allSettled(forgotten)) {
      expect(one).toMatchObject({ reason: { name: 'StoreUnavailable', reason: 'too-slow' } })
    }
    expect(await database.isWritable()).toBe(true)
    await database.close()
  })

  test('a server that only reads is not writable', async () => {
    const databaseUrl = as('maker', 'maker')
    await (await openDatabase({ dataFolder: folder, databaseUrl, migrations: notes })).close()
    await asAdministrator(server.url, 'alter database maker set default_transaction_read_only = on')
    const database = await openDatabase({ dataFolder: folder, databaseUrl, migrations: notes })
    expect(await database.isWritable()).toBe(false)
    await expect(writeNote(database, one, 999)).rejects.toMatchObject({ reason: 'not-writable' })
    await database.close()
    await asAdministrator(server.url, 'alter database maker reset default_transaction_read_only')
  })
})

describe('something at the address', () => {
  const stub = join(folder, '.s.PGSQL.5432')
  const databaseUrl = `postgres://nobody@localhost/none?host=${encodeURIComponent(folder)}`
  const open = () =>
    openDatabase({ dataFolder: folder, databaseUrl, migrations: [], patience: 500 })

  async function listening(answer: (bytes: Buffer) => Buffer): Promise<Server> {
    const server = createServer((socket) => {
      socket.on('data', (bytes: Buffer) => socket.write(answer(bytes)))
      socket.on('error', () => undefined)
    })
    await new Promise<void>((resolve) => server.listen(stub, resolve))
    return server
  }

  test('nobody', async () => {
    await expect(open()).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'unreachable' })
  })

  test('somebody who says nothing', async () => {
    const server = await listening(() => Buffer.alloc(0))
    await expect(open()).rejects.toThrow(StoreUnavailable)
    server.close()
  })

  test('a server of another age', async () => {
    const server = await listening((bytes) => (bytes[0] === 0 ? WELCOME : OLD))
    await expect(open()).rejects.toThrow(ServerTooOld)
    await expect(open()).rejects.toMatchObject({ version: '14.2' })
    server.close()
  })
})

/** A message of the protocol: its letter, its length, what it says. */
function message(letter: string, ...parts: readonly (number | string)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => {
      if (typeof part === 'string') return Buffer.from(`${part}\0`)
      const number = Buffer.alloc(4)
      number.writeInt32BE(part)
      return number
    }),
  )
  const head = Buffer.alloc(5, letter)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49])
const WELCOME = Buffer.concat([message('R', 0), READY])

function row(columns: Record<string, string>): Buffer {
  const short = (number: number): Buffer => Buffer.from([number >> 8, number & 255])
  const names = Object.keys(columns).map((name) =>
    Buffer.concat([
      Buffer.from(`${name}\0`),
      Buffer.alloc(6),
      Buffer.from([0, 0, 0, 25]),
      Buffer.alloc(8),
    ]),
  )
  const values = Object.values(columns).map((value) =>
    Buffer.concat([Buffer.from([0, 0, 0, value.length]), Buffer.from(value)]),
  )
  const framed = (letter: string, parts: readonly Buffer[]): Buffer => {
    const body = Buffer.concat([short(parts.length), ...parts])
    const head = Buffer.alloc(5, letter)
    head.writeInt32BE(body.length + 4, 1)
    return Buffer.concat([head, body])
  }
  return Buffer.concat([framed('T', names), framed('D', values)])
}

const OLD = Buffer.concat([
  row({ user: 'x', version: '14.2', number: '140002' }),
  message('C', 'SELECT 1'),
  READY,
])
