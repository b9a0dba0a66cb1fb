import { copyFileSync, constants, existsSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { unwrapOrganisationKey } from '../keys/key-ring.ts'
import { MasterKeyUnusable, masterKeyOfFolder, readMasterKey } from '../keys/master-key.ts'
import { type Key, Unreadable } from '../keys/seal.ts'
import type { Place } from './administrator.ts'

/** The key of what is kept, and that of the accounts. */
const KEY_FILES = ['master.key', 'accounts.key'] as const

/** Whether the key stands in the data folder: whoever gives it from outside keeps it outside. */
export function hasKeys({ dataFolder }: Pick<Place, 'dataFolder'>): boolean {
  return existsSync(join(dataFolder, 'master.key'))
}

/** Copies the keys of the data folder into a new folder, for their owner alone. */
export async function copyKeys(
  { dataFolder }: Pick<Place, 'dataFolder'>,
  to: string,
): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of KEY_FILES) await copyNew(join(dataFolder, name), join(to, name))
}

/** Puts copied keys into a data folder, never over one that is there. Whether there were any. */
export async function putKeysBack(from: string, dataFolder: string): Promise<boolean> {
  if (!hasKeys({ dataFolder: from })) return false
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  for (const name of KEY_FILES) await copyNew(join(from, name), join(dataFolder, name))
  return true
}

async function copyNew(from: string, to: string): Promise<void> {
  if (!existsSync(from) || existsSync(to)) return
  copyFileSync(from, to, constants.COPYFILE_EXCL)
  await chmod(to, 0o600)
}

/** `nothing-sealed`: no organisation has a key yet. */
export type KeyCheck = 'opens' | 'missing' | 'wrong' | 'nothing-sealed'

/** Whether the master key of a place opens what stands in its database. */
export async function checkKey(
  client: ClientBase,
  dataFolder: string,
  given: string | undefined,
): Promise<KeyCheck> {
  const { rows } = await client.query<{ id: string; key: Buffer }>(
    'select organisation_id as id, wrapped_key as key from sejour.organisation_key order by 1 limit 1',
  )
  const [sealed] = rows
  if (!sealed) return 'nothing-sealed'
  const opensWith = (key: Key) => opens(key, sealed)
  if (given !== undefined) return opensWith(readMasterKey(given)) ? 'opens' : 'wrong'
  try {
    masterKeyOfFolder(dataFolder, { anything: true, opensWith })
    return 'opens'
  } catch (error) {
    if (error instanceof MasterKeyUnusable) return error.fault === 'missing' ? 'missing' : 'wrong'
    throw error
  }
}

function opens(master: Key, sealed: { readonly id: string; readonly key: Uint8Array }): boolean {
  try {
    unwrapOrganisationKey(master, sealed.id, sealed.key)
    return true
  } catch (error) {
    if (error instanceof Unreadable) return false
    throw error
  }
}
