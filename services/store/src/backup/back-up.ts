import { existsSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { ClientBase } from 'pg'
import { named } from '../database/outages.ts'
import { diskObjects } from '../files/disk-objects.ts'
import { namedFull } from '../files/object-store.ts'
import { isKeptAt, openAdministrator, type Place } from './administrator.ts'
import { copyKeys, hasKeys } from './keys.ts'
import { FILES, hashOfText, type Manifest, MANIFEST, SEAL } from './manifest.ts'
import { migrationsOf, seeEverything, type Table, tablesOf } from './tables.ts'
import { syncFolder, writeNew } from './writing.ts'

/** What is backed up, and by whom. */
export type BackingUp = Place & {
  /** A folder that is not there yet, or is empty. */
  readonly to: string
  /** Files stand in an S3 store, and stay there. */
  readonly filesInBucket?: boolean
  /** Copies the keys too, into a folder beside the backup. */
  readonly withKey?: boolean
  readonly program: string
  readonly now: () => string
  readonly onProgress?: (rows: number, files: number) => void
  readonly signal?: AbortSignal
}

export type BackedUp = Pick<Manifest, 'madeAt' | 'from' | 'filesIn' | 'missingFiles'> & {
  readonly tables: number
  readonly rows: number
  readonly files: number
  /** Hash of the manifest: whoever keeps it elsewhere can prove that nothing was changed. */
  readonly seal: string
  /** Where the keys were copied to. */
  readonly keysIn?: string
}

export type BackupRefusal = 'folder-not-empty' | 'nothing-kept' | 'no-key-file'

/**
 * Copies everything that is kept, as it is at one instant, into a folder that appears whole or not
 * at all. The keys are not in it: without them nothing of it can be read.
 *
 * @throws FolderInUse, StoreUnavailable, FilesUnavailable (`full`)
 */
export async function backUp(
  asked: BackingUp,
): Promise<BackedUp | { readonly refused: BackupRefusal }> {
  const to = resolve(asked.to)
  // Beside the end, so that the last step is one change of a name.
  const partial = join(dirname(to), `${basename(to)}.partial`)
  const keys = asked.withKey ? `${to}.keys` : undefined
  if (!isFree(to) || !clearPartial(partial) || (keys !== undefined && !isFree(keys))) {
    return { refused: 'folder-not-empty' }
  }
  if (!isKeptAt(asked)) return { refused: 'nothing-kept' }
  if (keys !== undefined && !hasKeys(asked)) return { refused: 'no-key-file' }
  if (!existsSync(dirname(to))) await mkdir(dirname(to), { recursive: true })
  await mkdir(partial, { mode: 0o700 })
  try {
    const manifest = await writeParts(asked, partial)
    if (manifest === undefined) return { refused: 'nothing-kept' }
    if (keys !== undefined) await copyKeys(asked, keys)
    const text = `${JSON.stringify(manifest, null, 1)}\n`
    const seal = hashOfText(text)
    await writeNew(join(partial, MANIFEST), [Buffer.from(text)])
    await writeNew(join(partial, SEAL), [Buffer.from(`${seal}\n`)])
    await syncFolder(partial)
    await rename(partial, to)
    await syncFolder(dirname(to))
    const { madeAt, from, filesIn, missingFiles, tables, files } = manifest
    return {
      madeAt,
      from,
      filesIn,
      missingFiles,
      tables: tables.length,
      rows: tables.reduce((sum, { rows }) => sum + rows, 0),
      files: files.length,
      seal,
      ...(keys !== undefined && { keysIn: keys }),
    }
  } catch (error) {
    throw named(namedFull(error))
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

async function writeParts(asked: BackingUp, partial: string): Promise<Manifest | undefined> {
  const { program, now, filesInBucket = false } = asked
  const administrator = await openAdministrator(asked)
  try {
    const madeAt = now()
    const kept = await readDatabase(administrator.client, asked, partial)
    if (kept.migrations.length === 0) return undefined
    // Embedded, the folder is held until the files are copied too.
    const files = filesInBucket ? NO_FILES : await copyFiles(asked, partial, kept)
    return {
      format: 'sejour-backup',
      formatVersion: 1,
      program,
      madeAt,
      from: administrator.kind,
      migrations: kept.migrations,
      tables: kept.tables,
      filesIn: filesInBucket ? 'bucket' : 'backup',
      ...files,
    }
  } finally {
    await administrator.close()
  }
}

const NO_FILES: Pick<Manifest, 'files' | 'missingFiles'> = { files: [], missingFiles: [] }

type Kept = Pick<Manifest, 'migrations' | 'tables'> & { readonly names: readonly string[] }

/** Every row as it is at one instant, whatever a running server writes meanwhile. */
async function readDatabase(client: ClientBase, asked: BackingUp, partial: string): Promise<Kept> {
  await client.query('begin isolation level repeatable read')
  try {
    await client.query(`select set_config('timezone', 'UTC', true),
      set_config('bytea_output', 'hex', true), set_config('statement_timeout', '0', true),
      set_config('idle_in_transaction_session_timeout', '0', true)`)
    const migrations = await migrationsOf(client)
    const found = await tablesOf(client)
    if (migrations.length === 0) return { migrations, tables: [], names: [] }
    await seeEverything(client, found)
    const tables: Manifest['tables'][number][] = []
    let before = 0
    for (const table of found) {
      const path = `tables/${table.name}.jsonl`
      const counted = { rows: 0 }
      const { sha256 } = await writeNew(
        join(partial, path),
        linesOf(client, table, (rows) => {
          counted.rows += rows
          asked.signal?.throwIfAborted()
          asked.onProgress?.(before + counted.rows, 0)
        }),
      )
      before += counted.rows
      tables.push({ name: table.name, path, rows: counted.rows, sha256 })
    }
    return { migrations, tables, names: await fileNames(client) }
  } finally {
    // It was only read; what was opened for reading closes again.
    await client.query('rollback').catch(() => undefined)
  }
}

const ROWS_AT_ONCE = 200

/** Rows as the database itself writes them in JSON, so that each value comes back exactly. */
async function* linesOf(
  client: ClientBase,
  { name, columns }: Table,
  step: (rows: number) => void,
): AsyncGenerator<Uint8Array> {
  await client.query(`declare copied no scroll cursor for
    select row_to_json(one)::text as line from (select ${columns.join(', ')} from ${name}) one`)
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${ROWS_AT_ONCE} from copied`)
    if (rows.length === 0) break
    step(rows.length)
    yield Buffer.from(rows.map(({ line }) => `${line}\n`).join(''))
  }
  await client.query('close copied')
}

async function fileNames(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select organisation_id || '/' || case_id || '/' || address as name
     from sejour.stored_file where not doomed order by 1`,
  )
  return rows.map(({ name }) => name)
}

async function copyFiles(
  { dataFolder, signal, onProgress }: BackingUp,
  partial: string,
  { names, tables }: Kept,
): Promise<Pick<Manifest, 'files' | 'missingFiles'>> {
  const objects = diskObjects(join(dataFolder, 'files', 'kept'))
  const rows = tables.reduce((sum, one) => sum + one.rows, 0)
  const files: Manifest['files'][number][] = []
  const missingFiles: string[] = []
  for (const name of names) {
    signal?.throwIfAborted()
    const bytes = await objects.read(name)
    if (bytes) files.push({ name, ...(await writeNew(join(partial, FILES, name), bytes)) })
    else missingFiles.push(name)
    onProgress?.(rows, files.length)
  }
  return { files, missingFiles }
}

function isFree(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') return true
    if (code === 'ENOTDIR') return false
    throw error
  }
}

/** Takes away what a killed backup left. False where somebody else's things stand. */
function clearPartial(folder: string): boolean {
  const ours: readonly string[] = ['tables', FILES, MANIFEST, SEAL]
  const names = existsSync(folder) ? readdirSync(folder) : []
  if (!names.every((name) => ours.includes(name))) return false
  rmSync(folder, { recursive: true, force: true })
  return true
}
