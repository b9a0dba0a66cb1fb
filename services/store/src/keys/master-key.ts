import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Key } from './seal.ts'

/** Why there is no master key to work with. The server says it in a sentence and does not start. */
export type MasterKeyFault =
  /** Not 32 bytes in base64. */
  | 'malformed'
  /** Cases are kept, and the file with the key is gone. */
  | 'missing'
  /** Cases are kept under another key. */
  | 'wrong'
  /** Others on this machine may read the file: it has to be 0600. */
  | 'open-to-others'

/** The master key cannot be used. Says neither the key nor where it came from. */
export class MasterKeyUnusable extends Error {
  override readonly name = 'MasterKeyUnusable'
  readonly fault: MasterKeyFault

  constructor(fault: MasterKeyFault) {
    super(`master-key-unusable: ${fault}`)
    this.fault = fault
  }
}

/** 32 bytes in base64, as in an environment. @throws MasterKeyUnusable */
export function readMasterKey(base64: string): Key {
  const bytes = Buffer.from(base64.trim(), 'base64')
  if (bytes.length !== 32) throw new MasterKeyUnusable('malformed')
  return new Uint8Array(bytes)
}

/** Where the master key lives when nobody gives one. */
export type MasterKeyFiles = { readonly current: string; readonly next: string }

export function masterKeyFiles(dataFolder: string): MasterKeyFiles {
  return { current: join(dataFolder, 'master.key'), next: join(dataFolder, 'master.key.next') }
}

/**
 * The key that opens what is kept, from its file; made when nothing is kept yet. A rotation that
 * was killed between the database and the file is completed.
 *
 * @throws MasterKeyUnusable
 */
export function masterKeyOfFolder(
  dataFolder: string,
  kept: { readonly anything: boolean; readonly opensWith: (key: Key) => boolean },
): Key {
  const files = masterKeyFiles(dataFolder)
  const current = findKeyFile(files.current)
  if (current && (!kept.anything || kept.opensWith(current))) return current

  const next = kept.anything ? findKeyFile(files.next) : undefined
  if (next && kept.opensWith(next)) {
    replaceFile(files.next, files.current, dataFolder)
    return next
  }
  if (current) throw new MasterKeyUnusable('wrong')
  if (kept.anything) throw new MasterKeyUnusable('missing')

  const made = new Uint8Array(randomBytes(32))
  writeNextKey(dataFolder, made)
  replaceFile(files.next, files.current, dataFolder)
  return made
}

/** Puts a key beside the current one. It counts once the current one is replaced. */
export function writeNextKey(dataFolder: string, key: Key): void {
  const { next } = masterKeyFiles(dataFolder)
  const file = openSync(next, 'w', 0o600)
  writeSync(file, `${Buffer.from(key).toString('base64')}\n`)
  fsyncSync(file)
  closeSync(file)
}

/** The key beside becomes the current one, for good once this returns. */
export function adoptNextKey(dataFolder: string): void {
  const { current, next } = masterKeyFiles(dataFolder)
  replaceFile(next, current, dataFolder)
}

function replaceFile(from: string, to: string, folder: string): void {
  renameSync(from, to)
  // Windows opens no folder, and keeps their entries in its own journal.
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  fsyncSync(opened)
  closeSync(opened)
}

/** @throws MasterKeyUnusable */
function findKeyFile(path: string): Key | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return undefined
  // Windows has no such bits, and shows everything as open.
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) {
    throw new MasterKeyUnusable('open-to-others')
  }
  return readMasterKey(readFileSync(path, 'utf8'))
}
