import { randomUUID } from 'node:crypto'
import { chmodSync, constants, cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { openDatabase, type Opening } from '../database/open-database.ts'
import { testServer } from './postgres-server.ts'
import { once } from './run-folder.ts'

/** Where a database of a test is; opened and closed as often as the test likes. */
export type Place = Omit<Opening, 'migrations'> & { readonly remove: () => Promise<void> }

const TESTER = 'sejour_tester'

/** An empty embedded database: a copy, which is ten times quicker than creating one. */
export async function embeddedPlace(run: string): Promise<Place> {
  const template = await once(run, 'embedded', async (dataFolder) => {
    const database = await openDatabase({ dataFolder, migrations: [] })
    await database.close()
  })
  const dataFolder = newFolder(run)
  cpSync(join(template, 'database'), join(dataFolder, 'database'), {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
  })
  return {
    dataFolder,
    remove: async () => rmSync(dataFolder, { recursive: true, force: true }),
  }
}

/** An empty database of a server, opened by a user that owns nothing in it. */
export async function serverPlace(run: string, given: string): Promise<Place> {
  const adminUrl = await serverOf(run, given)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdministrator(adminUrl, `create database ${name}`)

  const dataFolder = newFolder(run)
  const place = withDatabase(adminUrl, name)
  return {
    dataFolder,
    adminUrl: place,
    databaseUrl: withUser(place, TESTER),
    remove: async () => {
      await asAdministrator(adminUrl, `drop database if exists ${name} with (force)`)
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** One server for the whole run: the one that is given, or ours. */
async function serverOf(run: string, given: string): Promise<string> {
  const folder = join(run, 'server')
  const url = given || `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`
  await once(run, 'server', async () => {
    // Nothing here has to outlive a power cut.
    if (!given) {
      chmodSync(run, 0o755)
      await testServer(folder, ['fsync=off', 'full_page_writes=off']).start()
    }
    await asAdministrator(
      url,
      `
      do $$ begin
        create role ${TESTER} login password '${TESTER}';
      exception when duplicate_object or unique_violation then null;
      end $$`,
    )
  })
  return url
}

export async function asAdministrator(url: string, sql: string): Promise<void> {
  const client = new Client(url)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function newFolder(run: string): string {
  const folder = join(run, randomUUID())
  mkdirSync(folder)
  return folder
}

function withDatabase(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

function withUser(url: string, user: string): string {
  const other = new URL(url)
  other.username = user
  other.password = user
  return other.href
}
