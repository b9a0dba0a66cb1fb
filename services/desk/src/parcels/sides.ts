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

/** Whether a case went from one to the other, by the word of both. */
const tookOver = (from: Side, to: Side): boolean =>
  from.state.handedOver?.to === to.organisation && to.state.takenOver?.from === from.organisation

/**
 * Everybody who follows a file: the partners of a case, their partners, and so on. Whoever gave the
 * case to another counsel no longer does. Never the organisation that asks, and nobody on the word
 * of one side alone: a history that came as an archive says what its maker wanted.
 */
export async function followersOf(
  store: Reads,
  { organisation, account }: Scope,
  { caseId, state }: { readonly caseId: CaseId; readonly state: CaseState },
): Promise<readonly Side[]> {
  const read = (id: OrganisationId) => sideOf(store, { organisation: id, account }, caseId)
  const seen = new Set([organisation])
  const followers: Side[] = []
  let reached: readonly Side[] = [{ organisation, state }]
  while (reached.length > 0) {
    const next: Side[] = []
    for (const from of reached) {
      for (const id of new Set(partnersOf(from.state))) {
        const side = seen.has(id) ? undefined : await read(id)
        if (!side || !(tookOver(from, side) || (await isKnownTo(side, from, read)))) continue
        seen.add(id)
        next.push(side)
      }
    }
    followers.push(...next.filter((side) => side.state.status !== 'handed-over'))
    reached = next
  }
  return followers.toSorted((one, other) => (one.organisation < other.organisation ? -1 : 1))
}

/** Whether a case has a parcel of somebody, or of the counsel from whom they took theirs over. */
async function isKnownTo(
  side: Side,
  somebody: Side,
  read: (id: OrganisationId) => Promise<Side | undefined>,
): Promise<boolean> {
  const named = new Set([...side.state.parcels.values()].map(({ other }) => other))
  const asked = new Set<OrganisationId>()
  let one: Side | undefined = somebody
  while (one && !asked.has(one.organisation)) {
    if (named.has(one.organisation)) return true
    asked.add(one.organisation)
    const from: OrganisationId | undefined = one.state.takenOver?.from
    const before: Side | undefined = from === undefined ? undefined : await read(from)
    one = before && tookOver(before, one) ? before : undefined
  }
  return false
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
    // By the word of both: nobody is led into a case by a history that says so.
    if (!next || !tookOver(side, next)) return side
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
): Refused | readonly CaseEvent[] {
  const decided = decidedOn(before, by, commands)
  return 'refused' in decided ? decided : decided.events
}

type Refused = Exclude<ReturnType<typeof decide>, { readonly events: unknown }>

/** The same, with the case as it stands after them. */
export function decidedOn(
  before: CaseState,
  by: string,
  commands: readonly Command[],
): Refused | { readonly events: readonly CaseEvent[]; readonly state: CaseState } {
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
  return { events, state }
}
