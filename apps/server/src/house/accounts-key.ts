import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret of the accounts: 32 bytes from the settings, or from a file of the data folder that
 * only its owner reads, made at the first start.
 */
export function accountsKey(dataFolder: string, given: string | undefined): Uint8Array {
  if (given !== undefined) return new Uint8Array(Buffer.from(given, 'base64'))
  const file = join(dataFolder, 'accounts.key')
  try {
    // Never over one that is there: everything sealed with it would be lost.
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return new Uint8Array(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64'))
}
