import {
  type CaseEvent,
  type CaseId,
  type CaseState,
  decide,
  type Command,
  evolve,
  findState,
  type OrganisationId,
  type Scope,
} from '@sejour/cases'
import type { Store } from '@sejour/store'

type Reads = { readonly cases: Pick<Store['cases'], 'read' | 'history'> }

/** The case of an organisation that has a part in it. */
export type Side = { readonly organisation: OrganisationId; readonly state: CaseState }

/** The organisations with which a case exchanged a parcel that was taken in, and its next counsel. */
function partnersOf(state: CaseState): readonly OrganisationId[] {
  const exchanged = [...state.parcels.values()].flatMap(({ other, direction, answered }) =>
    other !== undefined && (direction === 'in' || answered?.answer === 'received') ? [other] : [],
  )
  return state.handedOver ? [...exchanged, state.handedOver.to] : exchanged
}

/**
 * Everybody who follows a file: the partners of a case, their partners, and so on. Whoever gave the
 * case to another counsel no longer does. Never the organisation that asks.
 */
export async function followersOf(
  store: Reads,
  { organisation, account }: Scope,
  { caseId, state }: { readonly caseId: CaseId; readonly state: CaseState },
): Promise<readonly Side[]> {
  const seen = new Set([organisation])
  const followers: Side[] = []
  let next = partnersOf(state)
  while (next.length > 0) {
    const others = [...new Set(next)].filter((id) => !seen.has(id))
    const sides = await Promise.all(
      others.map(async (id) => {
        seen.add(id)
        return sideOf(store, { organisation: id, account }, caseId)
      }),
    )
    const known = sides.filter((side) => side !== undefined)
    followers.push(...known.filter((side) => side.state.status !== 'handed-over'))
    next = known.flatMap((side) => partnersOf(side.state))
  }
  return followers.toSorted((one, other) => (one.organisation < other.organisation ? -1 : 1))
}

/** The case of an organisation; nothing when it never had one, or destroyed it. */
export async function sideOf(
  store: Reads,
  scope: Scope,
  caseId: CaseId,
): Promise<Side | undefined> {
  const state = findState(await store.cases.read(scope, caseId))
  return state && { organisation: scope.organisation, state }
}

/** Whoever keeps a case now: the organisation itself, or the counsel who took it over. */
export async function keeperOf(
  store: Reads,
  scope: Scope,
  caseId: CaseId,
): Promise<Side | undefined> {
  const seen = new Set<string>()
  let side = await sideOf(store, scope, caseId)
  while (side?.state.status === 'handed-over' && side.state.handedOver) {
    const { to } = side.state.handedOver
    if (seen.has(to)) return side
    seen.add(to)
    const next = await sideOf(store, { ...scope, organisation: to }, caseId)
    if (!next) return side
    side = next
  }
  return side
}

/** Whether an organisation had a case and destroyed it: only its chain is left. */
export async function hasForgotten(store: Reads, scope: Scope, caseId: CaseId): Promise<boolean> {
  const history = await store.cases.history(scope, caseId)
  return history?.events.every(({ disclosed }) => disclosed === undefined) ?? false
}

/** What commands make happen to a case, or the first refusal. */
export function eventsOf(
  before: CaseState,
  by: string,
  commands: readonly Command[],
): Exclude<ReturnType<typeof decide>, { readonly events: unknown }> | readonly CaseEvent[] {
  const events: CaseEvent[] = []
  let state = before
  for (const command of commands) {
    const decided = decide({ state, by }, command)
    if ('refused' in decided) return decided
    for (const event of decided.events) {
      state = evolve(state, { version: state.version + 1, at: '', by, event })
      events.push(event)
    }
  }
  return events
}
