import type { LocalDate } from '@sejour/calendar'
import {
  type Append,
  type Appended,
  type CaseEvent,
  type CaseState,
  type Command,
  evolve,
  type Scope,
} from '@sejour/cases'
import type { DoneTogether, OneOfTogether, Store, Together } from '@sejour/store'
import type { OrganisationKind } from '../actor.ts'
import { idFrom } from './id-from.ts'
import type { ToldEvent } from './parcel.ts'
import { eventsOf, followersOf, type Side } from './sides.ts'
import { parcelRows } from './tables.ts'
import { asTakenBy, tellingOf, toldTo } from './told.ts'
import { liveOf } from './live-of.ts'

type Rounds = CaseState['procedures']

/** What an authority appends, with the case before it. */
export type Telling = {
  readonly append: Append
  readonly before: CaseState | undefined
  readonly today: LocalDate
  /** Written in the same transaction besides. */
  readonly alongside?: NonNullable<Together['alongside']>
}

/** Whether anything is told at all: what counsel and a person note stays with them. */
export function tells(
  kind: OrganisationKind,
  state: CaseState | undefined,
  events: readonly CaseEvent[],
): boolean {
  return (kind === 'commune' || kind === 'office') && tellingOf(state, events).length > 0
}

/**
 * Appends to the case of an authority and, in the same transaction, to those of everybody who
 * follows the file. What a case cannot take waits in the inbox of its organisation.
 */
export async function appendAndTell(
  store: Pick<Store, 'cases' | 'seals'>,
  scope: Scope,
  { append, before, today, alongside }: Telling,
): Promise<DoneTogether> {
  const { caseId, commandId, project } = append
  const told = tellingOf(before, append.events)
  // A round may be opened and something happen in it at once.
  const { procedures: rounds } = evolved(before, append.events) ?? {}
  const sides = before ? await followersOf(store, scope, { caseId, state: before }) : []
  const learned = sides.map((side) => {
    const theirs = before ? toldTo(side.state, before, told) : told
    return { ...side, ...takenBy({ state: side.state, rounds }, scope, theirs) }
  })
  if (!alongside && learned.every(({ events, left }) => events.length + left.length === 0)) {
    return alone(await store.cases.append(scope, append), scope)
  }
  const news = await Promise.all(
    learned
      .filter(({ left }) => left.length > 0)
      .map(async ({ organisation, left }) => {
        // A program may send one key for two cases: each has news of its own.
        const id = idFrom(`${caseId} ${commandId} ${organisation}`)
        const text = JSON.stringify({ news: left })
        const sealed = await store.seals.seal(scope, caseId, { use: `parcel ${id}`, text })
        return sealed ? [{ id, to: organisation, sealed }] : []
      }),
  )
  const others = learned
    .filter(({ events }) => events.length > 0)
    .map(({ organisation, state, events }): OneOfTogether => ({
      organisation,
      caseId,
      commandId,
      expectedVersion: state.version,
      events,
      project,
    }))
  return store.cases.together(scope, {
    appends: [{ ...append, organisation: scope.organisation }, ...others],
    alongside: async (open) => {
      await alongside?.(open)
      for (const { id, to, sealed } of news.flat()) {
        await parcelRows(open)
          .insertInto('sejour.parcel')
          .values({
            parcel_id: id,
            organisation_id: scope.organisation,
            to_organisation_id: to,
            case_id: caseId,
            kind: 'news',
            state: 'waiting',
            sealed,
            sent_by: scope.account,
            // Whoever appends knows the day alone.
            sent_at: `${today}T00:00:00.000Z`,
          })
          .onConflict((conflict) => conflict.column('parcel_id').doNothing())
          .execute()
      }
    },
  })
}

/** Nobody else has to learn it. */
function alone(done: Appended, { organisation }: Scope): DoneTogether {
  const { outcome, version } = done
  if (outcome === 'conflict') return { outcome, organisation, version }
  return outcome === 'repeated' ? { outcome, version } : { outcome, versions: [version] }
}

/**
 * What is told becomes events of another case; `left`: what that case cannot take. `rounds`: those of
 * the author, of which the other case may not know the last.
 */
export function takenBy(
  { state: before, rounds }: Pick<Side, 'state'> & { readonly rounds?: Rounds | undefined },
  { organisation: from, account: by }: Scope,
  told: readonly ToldEvent[],
): { readonly events: readonly CaseEvent[]; readonly left: readonly ToldEvent[] } {
  // A closed case is not written: what happens waits until it is opened again.
  if (before.status !== 'open') return { events: [], left: told }
  const events: CaseEvent[] = []
  const left: ToldEvent[] = []
  let state = before
  for (const event of told) {
    const command = commandOf(state, event, from)
    if (command === 'known') continue
    const decided = command && eventsOf(state, by, [...roundFor(state, event, rounds), command])
    if (!decided || 'refused' in decided) {
      left.push(event)
      continue
    }
    for (const one of decided) {
      state = evolve(state, { version: state.version + 1, at: '', by, event: one })
      events.push(one)
    }
  }
  return { events, left }
}

/** A round that goes on from one that is known here is opened here too, under the same id. */
function roundFor(
  state: CaseState,
  event: ToldEvent,
  rounds: Rounds | undefined,
): readonly Command[] {
  if (event.type !== 'entry-recorded' || state.procedures.has(event.entry.procedure)) return []
  const round = rounds?.get(event.entry.procedure)
  if (round?.follows === undefined || !state.procedures.has(round.follows)) return []
  const { id: procedure, kind, follows } = round
  const persons = round.persons?.filter((id) => state.persons.has(id))
  if (persons?.length === 0) return []
  return [{ type: 'open-procedure', procedure, kind, follows, ...(persons && { persons }) }]
}

function evolved(
  before: CaseState | undefined,
  events: readonly CaseEvent[],
): CaseState | undefined {
  return events.reduce<CaseState | undefined>(
    (state, event) => state && evolve(state, { version: state.version + 1, at: '', by: '', event }),
    before,
  )
}

function commandOf(state: CaseState, event: ToldEvent, from: string) {
  if (event.type === 'entry-withdrawn') {
    const entry = liveOf(state, [event.entry])
    // It was never here, or is withdrawn already: nothing is left to take away.
    if (entry === undefined) return 'known'
    return { type: 'withdraw-entry', entry, why: event.why } as const
  }
  if (state.entries.has(event.entry.id)) return 'known'
  const entry = asTakenBy(state, event.entry)
  if (!entry) return undefined
  const replaces = event.replaces === undefined ? undefined : liveOf(state, [event.replaces])
  return { type: 'record-entry', entry, from, ...(replaces !== undefined && { replaces }) } as const
}
