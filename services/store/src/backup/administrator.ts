import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Client, type ClientBase } from 'pg'
import { startEngine } from '../database/embedded-engine.ts'
import { lockFolder } from '../database/folder-lock.ts'
import { named } from '../database/outages.ts'
import { connection, embeddedPool } from '../database/pools.ts'

/** Where a database is: the settings of the server. */
export type Place = {
  readonly dataFolder: string
  readonly databaseUrl?: string | undefined
  /** The user that owns the tables. */
  readonly adminUrl?: string | undefined
}

/** One connection of whoever owns the tables. */
export type Administrator = {
  readonly kind: 'embedded' | 'server'
  readonly client: ClientBase
  /** The user that serves requests. */
  readonly user: string
  readonly close: () => Promise<void>
}

// Milliseconds: a whole table may take its time, unlike a question of a page.
const PATIENCE = 30 * 60_000

/** Whether anything was ever kept at a place. A server is asked, so it always may. */
export function isKeptAt({ dataFolder, databaseUrl }: Place): boolean {
  return databaseUrl !== undefined || existsSync(join(dataFolder, 'database'))
}

/**
 * Connects as the owner of the tables, and changes nothing. Embedded, it holds the folder.
 *
 * @throws FolderInUse, StoreUnavailable
 */
export async function openAdministrator(place: Place): Promise<Administrator> {
  try {
    return await (place.databaseUrl === undefined
      ? openFolder(place.dataFolder)
      : openServer(place.databaseUrl, place.adminUrl))
  } catch (error) {
    throw named(error)
  }
}

async function openFolder(dataFolder: string): Promise<Administrator> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const unlock = lockFolder(dataFolder)
  const engine = startEngine(dataFolder, PATIENCE)
  const pool = embeddedPool(engine, PATIENCE)
  async function close(): Promise<void> {
    await pool.end()
    await engine.close()
    unlock()
  }
  try {
    await engine.start()
    const client = await pool.connect()
    return {
      kind: 'embedded',
      client,
      user: 'postgres',
      close: async () => {
        client.release()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function openServer(url: string, adminUrl: string | undefined): Promise<Administrator> {
  const user = await onServer(url, async (client) => {
    const { rows } = await client.query<{ user: string }>('select session_user::text as user')
    return rows[0]?.user ?? ''
  })
  const client = newClient(adminUrl ?? url)
  await client.connect()
  return { kind: 'server', client, user, close: () => client.end() }
}

async function onServer<Value>(url: string, work: (client: Client) => Promise<Value>) {
  const client = newClient(url)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end()
  }
}

function newClient(url: string): Client {
  const client = new Client(connection(url, PATIENCE))
  // What it fails at is told by the question that was under way.
  client.on('error', () => undefined)
  return client
}
