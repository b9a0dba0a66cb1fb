import type { OrganisationId } from '@sejour/cases'
import type { Database } from '../database/types.ts'
import type { StoreTables } from '../history/store-tables.ts'
import { findWrappedKey, rewrapAll, unwrapOrganisationKey } from './key-ring.ts'
import {
  adoptNextKey,
  MasterKeyUnusable,
  masterKeyOfFolder,
  readMasterKey,
  writeNextKey,
} from './master-key.ts'
import { type Key, newKey, Unreadable } from './seal.ts'

/** The master key in use. */
export type Master = {
  readonly current: () => Key
  /** Another key from now on: the given one, or a new one in the file. How many were wrapped. */
  readonly rotate: (given?: string) => Promise<number>
  readonly organisations: () => Promise<readonly OrganisationId[]>
}

/** The given key, or that of the folder. @throws MasterKeyUnusable */
export async function masterOf(
  database: Database,
  dataFolder: string,
  given: string | undefined,
): Promise<Master> {
  const wrapped = await database.asHouse((open) => findWrappedKey(open.withTables<StoreTables>()))
  const opensWith = (key: Key): boolean =>
    wrapped === undefined || opens(key, wrapped.organisation_id, wrapped.wrapped_key)

  let current =
    given === undefined
      ? masterKeyOfFolder(dataFolder, { anything: wrapped !== undefined, opensWith })
      : readMasterKey(given)
  if (!opensWith(current)) throw new MasterKeyUnusable('wrong')

  return {
    current: () => current,
    rotate: async (next) => {
      // Whoever gives the key from outside must also be able to give it again.
      if (given !== undefined && next === undefined) throw new MasterKeyUnusable('missing')
      const key = next === undefined ? newKey() : readMasterKey(next)
      if (given === undefined) writeNextKey(dataFolder, key)
      const count = await database.asHouse((open) =>
        rewrapAll(open.withTables<StoreTables>(), current, key),
      )
      if (given === undefined) adoptNextKey(dataFolder)
      current = key
      return count
    },
    organisations: async () => {
      const rows = await database.asHouse((open) =>
        open
          .withTables<StoreTables>()
          .selectFrom('sejour.organisation_key')
          .select('organisation_id')
          .orderBy('organisation_id')
          .execute(),
      )
      return rows.map(({ organisation_id: organisation }) => organisation)
    },
  }
}

function opens(key: Key, organisation: OrganisationId, wrapped: Uint8Array): boolean {
  try {
    unwrapOrganisationKey(key, organisation, wrapped)
    return true
  } catch (error) {
    if (error instanceof Unreadable) return false
    throw error
  }
}
