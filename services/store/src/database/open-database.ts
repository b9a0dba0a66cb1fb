import { mkdirSync } from 'node:fs'
import { sql } from 'kysely'
import { Client, type Pool, type PoolClient } from 'pg'
import { startEngine } from './embedded-engine.ts'
import { ServerTooOld } from './errors.ts'
import { lockFolder } from './folder-lock.ts'
import { migrate } from './migrate.ts'
import { named } from './outages.ts'
import { connection, embeddedPool, serverPool } from './pools.ts'
import { ensureRoles } from './roles.ts'
import { transactionsOn } from './transactions.ts'
import type { Database, Migration } from './types.ts'

/** Where the database is, and what it must know before it is used. */
export type Opening = {
  /** Where the embedded database lives. Created when it is not there. */
  readonly dataFolder: string
  /** A server of PostgreSQL 15 or later instead. */
  readonly databaseUrl?: string | undefined
  /** The user that owns the tables, so that the one above owns nothing. */
  readonly adminUrl?: string | undefined
  /** Of every room, in any order. */
  readonly migrations: readonly Migration[]
  /** Milliseconds that one question may take. */
  readonly patience?: number
}

const PATIENCE = 30_000

/**
 * Opens the database and brings it up to date.
 *
 * @throws FolderInUse, StoreUnavailable, ServerTooOld, RolesMissing, DatabaseTooNew,
 *   MigrationChanged: and then nothing stays open
 */
export async function openDatabase(opening: Opening): Promise<Database> {
  try {
    return await (opening.databaseUrl === undefined
      ? openEmbedded(opening)
      : openServer(opening, opening.databaseUrl))
  } catch (error) {
    throw named(error)
  }
}

async function openEmbedded(opening: Opening): Promise<Database> {
  const { dataFolder, migrations, patience = PATIENCE } = opening
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const unlock = lockFolder(dataFolder)
  const engine = startEngine(dataFolder, patience)
  const pool = embeddedPool(engine, patience)

  async function close(): Promise<void> {
    await pool.end()
    await engine.close()
    unlock()
  }
  // PGlite knows no time limits, and stands still once the one between two statements has passed:
  // the stream and the thread keep them.
  return ready({ kind: 'embedded', pool, limit: 0, close }, async () => {
    await engine.start()
    await withClient(pool, (client) => prepare(client, migrations, 'postgres'))
  })
}

async function openServer(opening: Opening, url: string): Promise<Database> {
  const { adminUrl, migrations, patience = PATIENCE } = opening
  const pool = serverPool(url, patience)

  return ready({ kind: 'server', pool, limit: patience, close: () => pool.end() }, async () => {
    const user = await withClient(pool, userOf)
    // A change of the tables may take its time, unlike a question.
    const administrator = new Client(connection(adminUrl ?? url, patience * 60))
    administrator.on('error', () => undefined)
    try {
      await administrator.connect()
      await prepare(administrator, migrations, user)
    } finally {
      await administrator.end()
    }
  })
}

/** @throws ServerTooOld */
async function userOf(client: PoolClient): Promise<string> {
  const { rows } = await client.query<{ user: string; version: string; number: number }>(`select
    session_user::text as user,
    current_setting('server_version') as version,
    current_setting('server_version_num')::int as number`)
  const [server] = rows
  if (!server || server.number < 150_000) throw new ServerTooOld(server?.version ?? 'unknown')
  return server.user
}

async function prepare(
  client: PoolClient | Client,
  migrations: readonly Migration[],
  user: string,
): Promise<void> {
  await ensureRoles(client, user)
  await migrate(client, migrations)
}

async function withClient<Value>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect()
  try {
    return await work(client)
  } finally {
    client.release()
  }
}

type Parts = Pick<Database, 'kind' | 'close'> & {
  readonly pool: Pool
  readonly limit: number
}

async function ready(parts: Parts, prepared: () => Promise<void>): Promise<Database> {
  const { kind, pool, limit } = parts
  const transaction = transactionsOn(pool, limit)
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => (closing ??= parts.close())

  try {
    await prepared()
  } catch (error) {
    await close()
    throw error
  }

  return {
    kind,
    within: (scope, work) => transaction({ role: 'sejour_app', scope }, work),
    asHouse: (work) => transaction({ role: 'sejour_house' }, work),
    isWritable: async () => {
      try {
        // A word in the journal of the database, and in no table: its commit waits for the disk.
        const { rows } = await transaction({ role: 'sejour_house' }, (open) =>
          sql<{ reads: string }>`select current_setting('transaction_read_only') as reads,
            pg_logical_emit_message(true, 'sejour', '')`.execute(open),
        )
        return rows[0]?.reads === 'off'
      } catch {
        return false
      }
    },
    close,
  }
}
