import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a backup holds. Everything else of its folder is named here, with its hash. */
export type Manifest = {
  readonly format: 'sejour-backup'
  readonly formatVersion: 1
  /** Of the product that made it. */
  readonly program: string
  /** An instant. */
  readonly madeAt: string
  readonly from: 'embedded' | 'server'
  /** What had been carried out on the database. */
  readonly migrations: readonly { readonly id: string; readonly checksum: string }[]
  /** In the order in which they go back. */
  readonly tables: readonly {
    readonly name: string
    readonly path: string
    readonly rows: number
    readonly sha256: string
  }[]
  /** `bucket`: files stand in an S3 store, which has backups of its own. */
  readonly filesIn: 'backup' | 'bucket'
  /** Still encrypted. */
  readonly files: readonly {
    readonly name: string
    readonly size: number
    readonly sha256: string
  }[]
  /** Files that went between the rows and the bytes: their case was forgotten meanwhile. */
  readonly missingFiles: readonly string[]
}

export const MANIFEST = 'manifest.json'
/** Hash of the manifest, beside it. */
export const SEAL = 'manifest.sha256'
export const FILES = 'files'

/** Why a backup is not one that can be put back. `path` says where, from the top of its folder. */
export type BackupFault =
  | { readonly refused: 'not-a-backup' }
  | { readonly refused: 'newer-backup' }
  | { readonly refused: 'backup-changed'; readonly path: string }

/** Reads a backup and proves every byte of it; changes nothing. */
export async function readBackup(
  folder: string,
  step: () => void = () => undefined,
): Promise<Manifest | BackupFault> {
  const text = findText(join(folder, MANIFEST))
  const seal = findText(join(folder, SEAL))
  if (text === undefined || seal === undefined) return { refused: 'not-a-backup' }
  if (hashOfText(text) !== seal.trim()) return { refused: 'backup-changed', path: MANIFEST }
  // Its hash says that it is one of ours: nobody else writes these.
  const manifest = JSON.parse(text) as Manifest
  if (manifest.format !== 'sejour-backup') return { refused: 'not-a-backup' }
  if (manifest.formatVersion !== 1) return { refused: 'newer-backup' }
  const parts = [
    ...manifest.tables,
    ...manifest.files.map(({ name, sha256 }) => ({ path: `${FILES}/${name}`, sha256 })),
  ]
  for (const { path, sha256 } of parts) {
    step()
    if (!isInside(path) || (await hashOfFile(join(folder, path))) !== sha256) {
      return { refused: 'backup-changed', path }
    }
  }
  return manifest
}

export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex')

/** No path of a manifest leads out of its folder. */
function isInside(path: string): boolean {
  return path.split('/').every((part) => /^[A-Za-z0-9_.-]+$/.test(part) && !/^\.+$/.test(part))
}

async function hashOfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  return hash.digest('hex')
}

function findText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}
