import { findState } from '@sejour/cases'
import type { Database } from '@sejour/store'
import type { Actor } from '../actor.ts'
import type { Seen } from '../desk.ts'
import { scopeOf } from '../means.ts'
import { maySee } from './may.ts'
import type { ParcelMeans, Receiver } from './parcel.ts'

type OrganisationTables = {
  'sejour.organisation': { organisation_id: string; kind: string; name: string }
}

/** Communes and offices that work here, by name. They are public bodies: everybody may know them. */
export async function publicBodies(database: Database): Promise<readonly Receiver[]> {
  const rows = await database.asHouse((open) =>
    open
      .withTables<OrganisationTables>()
      .selectFrom('sejour.organisation')
      .select(['organisation_id', 'kind', 'name'])
      .where('kind', 'in', ['commune', 'office'])
      .orderBy('name')
      .execute(),
  )
  return rows.map(({ organisation_id: id, kind, name }) => ({
    id,
    name,
    kind: kind === 'office' ? 'office' : 'commune',
  }))
}

/**
 * To whom somebody can send a parcel of a case: public bodies, and whoever is in a parcel of it
 * already. Never the list of counsel. Without a case: public bodies alone.
 */
export async function receiversOf(
  { store, nameOf, publicBodies: bodies }: ParcelMeans,
  actor: Actor,
  caseId?: string,
): Promise<Seen<readonly Receiver[]>> {
  if (!maySee(actor)) return { forbidden: true }
  const known = (await bodies()).filter(({ id }) => id !== actor.organisation)
  if (caseId === undefined) return { seen: known }
  const state = findState(await store.cases.read(scopeOf(actor), caseId))
  if (!state) return { notFound: true }
  const others = [...state.parcels.values()].flatMap(({ other }) => other ?? [])
  const followers = [...new Set(others)].filter(
    (id) => id !== actor.organisation && !known.some((body) => body.id === id),
  )
  const named = await Promise.all(
    followers.map(async (id) => ({ id, name: await nameOf(id), kind: 'follower' as const })),
  )
  return { seen: [...known, ...named] }
}
