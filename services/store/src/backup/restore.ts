import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ClientBase } from 'pg'
import { checksum, migrate } from '../database/migrate.ts'
import { named } from '../database/outages.ts'
import { ensureRoles } from '../database/roles.ts'
import type { Migration } from '../database/types.ts'
import { diskObjects } from '../files/disk-objects.ts'
import { namedFull, type ObjectStore } from '../files/object-store.ts'
import { type S3, s3Objects } from '../files/s3-objects.ts'
import { openAdministrator, type Place } from './administrator.ts'
import { checkKey, type KeyCheck, putKeysBack } from './keys.ts'
import { type BackupFault, FILES, type Manifest, readBackup } from './manifest.ts'
import { closeAgain, migrationsOf, seeEverything, type Table, tablesOf } from './tables.ts'
import { writeNew } from './writing.ts'

/** What is put back, and where: a place that keeps nothing yet. */
export type Restoring = Place & {
  readonly from: string
  /** Where files go; without it, into the data folder. */
  readonly s3?: S3 | undefined
  readonly masterKey?: string | undefined
  /** Takes the keys that were copied beside the backup. */
  readonly withKey?: boolean
  /** Of the store and of every room. */
  readonly migrations: readonly Migration[]
  readonly onProgress?: (rows: number, files: number) => void
  readonly signal?: AbortSignal
}

export type Restored = Pick<Manifest, 'madeAt' | 'filesIn' | 'missingFiles'> & {
  readonly to: 'embedded' | 'server'
  readonly tables: number
  readonly rows: number
  readonly files: number
  /** Whether the master key that is there opens what was put back. */
  readonly key: KeyCheck
}

export type RestoreRefusal =
  | BackupFault
  /** A later version of the product made it. */
  | { readonly refused: 'newer-backup' }
  /** Something is kept there already, or a later version made its tables. */
  | { readonly refused: 'not-empty' | 'newer-place' }
  | { readonly refused: 'no-key-file' }

/**
 * Puts a backup back into a place that keeps nothing, after every byte of it was proved. All of the
 * rows come back, or none; whatever goes wrong can be done again.
 *
 * @throws FolderInUse, StoreUnavailable, RolesMissing, FilesUnavailable (`full`)
 */
export async function restore(asked: Restoring): Promise<Restored | RestoreRefusal> {
  const from = resolve(asked.from)
  try {
    const manifest = await readBackup(from, () => asked.signal?.throwIfAborted())
    if ('refused' in manifest) return manifest
    const migrations = knownOf(manifest, asked.migrations)
    if (!migrations) return { refused: 'newer-backup' }
    const administrator = await openAdministrator(asked)
    try {
      const { client, kind, user } = administrator
      const refused = await findRefusal(client, manifest)
      if (refused) return { refused }
      if (asked.withKey && !(await putKeysBack(`${from}.keys`, asked.dataFolder))) {
        return { refused: 'no-key-file' }
      }
      await ensureRoles(client, user)
      await migrate(client, migrations)
      await putBack(client, { ...asked, from }, manifest)
      await migrate(client, asked.migrations)
      const { madeAt, filesIn, missingFiles, tables, files } = manifest
      return {
        madeAt,
        to: kind,
        filesIn,
        missingFiles,
        tables: tables.length,
        rows: tables.reduce((sum, { rows }) => sum + rows, 0),
        files: files.length,
        key: await seenKey(client, asked),
      }
    } finally {
      await administrator.close()
    }
  } catch (error) {
    throw named(namedFull(error))
  }
}

/** The steps that had been carried out when it was made; nothing when one of them is unknown here. */
function knownOf(
  { migrations }: Manifest,
  given: readonly Migration[],
): readonly Migration[] | undefined {
  const known = new Map(given.map((migration) => [migration.id, migration]))
  const found = migrations.flatMap(({ id, checksum: made }) => {
    const migration = known.get(id)
    return migration && checksum(migration) === made ? [migration] : []
  })
  return found.length === migrations.length ? found : undefined
}

async function findRefusal(
  client: ClientBase,
  manifest: Manifest,
): Promise<'not-empty' | 'newer-place' | undefined> {
  const done = await migrationsOf(client)
  const carriedOut = new Map(manifest.migrations.map(({ id, checksum }) => [id, checksum]))
  if (!(await isEmpty(client))) return 'not-empty'
  return done.every(({ id, checksum }) => carriedOut.get(id) === checksum)
    ? undefined
    : 'newer-place'
}

async function isEmpty(client: ClientBase): Promise<boolean> {
  await client.query('begin')
  try {
    const tables = await tablesOf(client)
    if (tables.length > 0) await seeEverything(client, tables)
    return await hasNoRow(client, tables)
  } finally {
    await client.query('rollback').catch(() => undefined)
  }
}

async function hasNoRow(client: ClientBase, tables: readonly Table[]): Promise<boolean> {
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select from ${name} limit 1`)
    if (rowCount !== 0) return false
  }
  return true
}

/** One transaction: the files go first, since rows that name them must never stand alone. */
async function putBack(client: ClientBase, asked: Restoring, manifest: Manifest): Promise<void> {
  const { dataFolder, s3 } = asked
  const objects = s3 ? s3Objects(s3) : diskObjects(join(dataFolder, 'files', 'kept'))
  const kept: string[] = []
  await client.query('begin')
  try {
    await client.query(`select set_config('timezone', 'UTC', true),
      set_config('statement_timeout', '0', true),
      set_config('idle_in_transaction_session_timeout', '0', true)`)
    const tables = new Map((await tablesOf(client)).map((table) => [table.name, table]))
    // A server that starts at this moment on the same database waits here.
    for (const name of tables.keys()) await client.query(`lock table ${name} in exclusive mode`)
    const opened = await seeEverything(client, [...tables.values()])
    if (!(await hasNoRow(client, [...tables.values()]))) throw new Error('not empty any more')
    for (const { name } of manifest.files) {
      asked.signal?.throwIfAborted()
      await putFileBack(objects, asked, name)
      kept.push(name)
      asked.onProgress?.(0, kept.length)
    }
    let before = 0
    for (const one of manifest.tables) {
      const table = tables.get(one.name)
      if (!table) throw new Error(`no table ${one.name}`)
      const rows = await putRowsBack(
        client,
        { table, path: join(asked.from, one.path) },
        (done) => {
          asked.signal?.throwIfAborted()
          asked.onProgress?.(before + done, kept.length)
        },
      )
      if (rows !== one.rows) throw new Error(`not every row of ${one.name}`)
      before += rows
    }
    await closeAgain(client, opened)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    for (const name of kept) await objects.remove(name).catch(() => undefined)
    throw error
  }
}

async function putFileBack(
  objects: ObjectStore,
  { dataFolder, from }: Restoring,
  name: string,
): Promise<void> {
  const incoming = join(dataFolder, 'files', 'incoming', randomUUID())
  try {
    await writeNew(incoming, createReadStream(join(from, FILES, name)))
    await objects.keep(name, incoming)
  } finally {
    await rm(incoming, { force: true })
  }
}

const BYTES_AT_ONCE = 4 * 1024 * 1024
const ROWS_AT_ONCE = 500

/** The database reads what it wrote: JavaScript sees no value. How many rows came back. */
async function putRowsBack(
  client: ClientBase,
  { table, path }: { readonly table: Table; readonly path: string },
  step: (done: number) => void,
): Promise<number> {
  const columns = table.columns.join(', ')
  const statement = `insert into ${table.name} (${columns})
    select ${columns} from json_populate_recordset(null::${table.name}, $1::json)`
  let batch: string[] = []
  let bytes = 0
  let done = 0
  async function flush(): Promise<void> {
    if (batch.length === 0) return
    const { rowCount } = await client.query(statement, [`[${batch.join(',')}]`])
    done += rowCount ?? 0
    ;[batch, bytes] = [[], 0]
    step(done)
  }
  for await (const line of linesIn(path)) {
    batch.push(line)
    bytes += line.length
    if (batch.length >= ROWS_AT_ONCE || bytes >= BYTES_AT_ONCE) await flush()
  }
  await flush()
  return done
}

/** Ended by a line feed and nothing else: other marks that end lines are part of a value. */
async function* linesIn(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = `${rest}${String(chunk)}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

async function seenKey(client: ClientBase, asked: Restoring): Promise<KeyCheck> {
  await client.query('begin')
  try {
    await seeEverything(client, await tablesOf(client))
    return await checkKey(client, asked.dataFolder, asked.masterKey)
  } finally {
    await client.query('rollback').catch(() => undefined)
  }
}
