import { randomBytes, randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret of the accounts: 32 bytes from the settings, or from a file of the data folder that
 * only its owner reads, made at the first start.
 */
export function accountsKey(dataFolder: string, given: string | undefined): Uint8Array {
  if (given !== undefined) return new Uint8Array(Buffer.from(given, 'base64'))
  const file = join(dataFolder, 'accounts.key')
  return readKey(file) ?? makeKey(file)
}

/** Whoever is killed here leaves a whole key or none; of two who start at once, one makes it. */
function makeKey(file: string): Uint8Array {
  const made = `${file}.${randomUUID()}`
  writeFileSync(made, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true })
  try {
    // Never over one that is there: everything sealed with it would be lost.
    linkSync(made, file)
  } catch (error) {
    if (!isAbout(error, 'EEXIST')) throw error
  } finally {
    rmSync(made)
  }
  return readKey(file) ?? new Uint8Array()
}

function readKey(file: string): Uint8Array | undefined {
  try {
    return new Uint8Array(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64'))
  } catch (error) {
    if (isAbout(error, 'ENOENT')) return undefined
    throw error
  }
}

const isAbout = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
