import type { CaseId, OrganisationId } from '@sejour/cases'
import type { Open } from '../history/store-tables.ts'
import { derive, type Key, newKey, seal, unseal } from './seal.ts'

/** An organisation that was never created: our mistake, or one of another store. */
export class OrganisationKeyMissing extends Error {
  override readonly name = 'OrganisationKeyMissing'
  readonly organisation: OrganisationId

  constructor(organisation: OrganisationId) {
    super(`organisation-key-missing: ${organisation}`)
    this.organisation = organisation
  }
}

/** Keys of organisations and cases. Inside a transaction of the organisation. */
export type KeyRing = {
  /** Gives an organisation its key, unless it has one. */
  readonly createOrganisation: (open: Open, id: OrganisationId) => Promise<void>
  /** @throws OrganisationKeyMissing */
  readonly ofOrganisation: (open: Open, id: OrganisationId) => Promise<Key>
  /** The key with which names are found again. @throws OrganisationKeyMissing */
  readonly ofSearch: (open: Open, id: OrganisationId) => Promise<Key>
}

/** What a case is, for whom. */
export type CaseOf = { readonly organisation: OrganisationId; readonly caseId: CaseId }

export function wrapCaseKey(organisationKey: Key, of: CaseOf, key: Key): Buffer {
  return seal(organisationKey, key, ['case-key', of.organisation, of.caseId])
}

/** @throws Unreadable */
export function unwrapCaseKey(organisationKey: Key, of: CaseOf, wrapped: Uint8Array): Key {
  return unseal(organisationKey, wrapped, ['case-key', of.organisation, of.caseId])
}

/** Keys stay unwrapped in memory as long as the ring: a page must not open a vault per row. */
export function keyRing(master: () => Key): KeyRing {
  const known = new Map<OrganisationId, { key: Key; search: Key }>()

  async function unlock(open: Open, id: OrganisationId) {
    const before = known.get(id)
    if (before) return before
    const row = await open
      .selectFrom('sejour.organisation_key')
      .select('wrapped_key')
      .where('organisation_id', '=', id)
      .executeTakeFirst()
    if (!row) throw new OrganisationKeyMissing(id)
    const key = unwrapOrganisationKey(master(), id, row.wrapped_key)
    const keys = { key, search: derive(key, 'search') }
    known.set(id, keys)
    return keys
  }

  return {
    createOrganisation: async (open, id) => {
      const wrapped_key = wrapOrganisationKey(master(), id, newKey())
      await open
        .insertInto('sejour.organisation_key')
        .values({ organisation_id: id, wrapped_key })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    ofOrganisation: async (open, id) => (await unlock(open, id)).key,
    ofSearch: async (open, id) => (await unlock(open, id)).search,
  }
}

/** Any wrapped key, to learn whether a master key is the right one. As the house. */
export async function findWrappedKey(
  open: Open,
): Promise<{ organisation_id: OrganisationId; wrapped_key: Uint8Array } | undefined> {
  return open.selectFrom('sejour.organisation_key').selectAll().limit(1).executeTakeFirst()
}

/** Wraps the key of every organisation again: all of them, or none. As the house. */
export async function rewrapAll(open: Open, from: Key, to: Key): Promise<number> {
  const rows = await open.selectFrom('sejour.organisation_key').selectAll().forUpdate().execute()
  for (const { organisation_id: id, wrapped_key } of rows) {
    const rewrapped = wrapOrganisationKey(to, id, unwrapOrganisationKey(from, id, wrapped_key))
    await open
      .updateTable('sejour.organisation_key')
      .set({ wrapped_key: rewrapped })
      .where('organisation_id', '=', id)
      .execute()
  }
  return rows.length
}

function wrapOrganisationKey(master: Key, id: OrganisationId, key: Key): Buffer {
  return seal(master, key, ['organisation-key', id])
}

/** @throws Unreadable with another master key */
export function unwrapOrganisationKey(master: Key, id: OrganisationId, wrapped: Uint8Array): Key {
  return unseal(master, wrapped, ['organisation-key', id])
}
