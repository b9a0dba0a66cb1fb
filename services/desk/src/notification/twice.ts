import type { LocalDate } from '@sejour/calendar'
import type {
  CaseEntry,
  CaseState,
  Command,
  EntryId,
  LimitCircumstances,
  PersonId,
} from '@sejour/cases'
import type { AgendaItem } from '../agenda/agenda-item.ts'

type Notified = Extract<CaseEntry, { readonly kind: 'decision-notified' }>

/** The same decision that was recorded twice for the same people, as far as anybody can tell. */
export type Twice = {
  /** Recorded first. */
  readonly first: Notified
  readonly second: Notified
  /** Whom both name. */
  readonly persons: readonly PersonId[]
  /** Of each limit that both open, the earliest day: it counts until somebody settles it. */
  readonly safeDays: readonly { readonly label: string; readonly day: LocalDate }[]
}

/** On the later entry: somebody looked, and it is another paper. */
const SETTLED = 'secondPaper'

/** Notifications that nobody said to be a correction or another paper, oldest first. */
export function recordedTwice(state: CaseState, agenda: readonly AgendaItem[]): readonly Twice[] {
  const all = [...state.entries.values()]
    .filter((entry): entry is Notified => entry.kind === 'decision-notified')
    .toSorted((one, other) => one.recorded.version - other.recorded.version)
  return all.flatMap((first, index) =>
    all.slice(index + 1).flatMap((second): readonly Twice[] => {
      if (!isSame(first, second) || second.circumstances?.[SETTLED] === true) return []
      const persons = peopleOf(state, first).filter((id) => peopleOf(state, second).includes(id))
      if (persons.length === 0) return []
      return [{ first, second, persons, safeDays: safeDaysOf([first.id, second.id], agenda) }]
    }),
  )
}

function isSame(one: Notified, other: Notified): boolean {
  if (one.procedure !== other.procedure || one.decision !== other.decision) return false
  if (one.ruling !== undefined && other.ruling !== undefined) return one.ruling === other.ruling
  return (
    one.decidedOn === undefined ||
    other.decidedOn === undefined ||
    one.decidedOn === other.decidedOn
  )
}

function peopleOf(state: CaseState, { persons, procedure }: CaseEntry): readonly PersonId[] {
  return persons ?? state.procedures.get(procedure)?.persons ?? [...state.persons.keys()]
}

function safeDaysOf(entries: readonly EntryId[], agenda: readonly AgendaItem[]) {
  const opened = agenda.filter(
    ({ opened: { entry }, safeDay, state }) =>
      entry !== undefined &&
      entries.includes(entry) &&
      safeDay !== undefined &&
      state !== 'handled',
  )
  return [...Map.groupBy(opened, ({ what }) => what).values()].flatMap((items) => {
    const [earliest] = items
      .flatMap(({ label, safeDay }) => (safeDay ? [{ label, day: safeDay }] : []))
      .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    return earliest ? [earliest] : []
  })
}

/** Says that the later one is another paper: each keeps its own limits. */
export function anotherPaper({ second }: Twice, newId: () => string): readonly Command[] {
  const circumstances: LimitCircumstances = { ...second.circumstances, [SETTLED]: true }
  return [
    {
      type: 'record-entry',
      entry: { ...bare(second), id: newId(), circumstances },
      replaces: second.id,
    },
  ]
}

/**
 * Says that one of the two was wrong. What rests on the wrong one (a remedy, a step) rests on what is
 * right from then on, and whoever only the wrong one names keeps a notification.
 */
export function correction(
  state: CaseState,
  { twice, right, why }: { readonly twice: Twice; readonly right: EntryId; readonly why: string },
  newId: () => string,
): readonly Command[] {
  const [kept, wrong] =
    twice.first.id === right ? [twice.first, twice.second] : [twice.second, twice.first]
  const others = peopleOf(state, wrong).filter((id) => !twice.persons.includes(id))
  if (others.length > 0) {
    const entry = { ...bare(wrong), id: newId(), persons: others }
    return [{ type: 'record-entry', entry, replaces: wrong.id }]
  }
  const rests = [...state.entries.values()].some((entry) => restsOn(entry) === wrong.id)
  if (!rests) return [{ type: 'withdraw-entry', entry: wrong.id, why }]
  // Two commands that the case decides one after the other: nothing hangs in the air between them.
  return [
    { type: 'record-entry', entry: { ...bare(kept), id: newId() }, replaces: wrong.id },
    { type: 'withdraw-entry', entry: kept.id, why },
  ]
}

function restsOn(entry: CaseEntry): EntryId | undefined {
  if (entry.kind === 'remedy-filed') return entry.against
  return entry.kind === 'step-taken' ? entry.about : undefined
}

/** An entry without what the case added to it. */
function bare({ recorded: _recorded, changed: _changed, root: _root, ...entry }: Notified) {
  return entry
}
