import type { LocalDate } from '@sejour/calendar'
import type { ExhibitId, PersonId } from '../ids.ts'
import { comesOfAgeOn, isInCaseOn } from '../family/age.ts'
import { entryConcerns, inTime } from '../family/outcomes.ts'
import type { CaseEntry, CaseMandate, CaseState, Task } from '../state/case-state.ts'

type EntryOf<Kind extends CaseEntry['kind']> = Extract<CaseEntry, { readonly kind: Kind }>

type OfEntry = {
  /** An id of the catalogue of procedures. */
  readonly procedureKind: string
  /** Whom it concerns. */
  readonly persons: readonly PersonId[]
  /** Pieces that prove it, those linked to it included. */
  readonly proofs: readonly ExhibitId[]
}

/**
 * Something dated from which a limit may follow; the law says which. The same events give the same
 * `id`, and so does an entry that was corrected.
 */
export type Milestone = { readonly id: string } & (
  | ({ readonly kind: 'request-filed'; readonly entry: EntryOf<'request-filed'> } & OfEntry)
  | ({ readonly kind: 'receipt-given'; readonly entry: EntryOf<'receipt-given'> } & OfEntry)
  | ({
      readonly kind: 'decision-notified'
      readonly entry: EntryOf<'decision-notified'>
      /** Remedies that were filed against it, oldest first. */
      readonly remedies: readonly EntryOf<'remedy-filed'>[]
    } & OfEntry)
  | ({ readonly kind: 'remedy-filed'; readonly entry: EntryOf<'remedy-filed'> } & OfEntry)
  | ({
      readonly kind: 'judgment-notified'
      readonly entry: EntryOf<'judgment-notified'>
      readonly remedies: readonly EntryOf<'remedy-filed'>[]
    } & OfEntry)
  | ({
      readonly kind: 'title-ends'
      /** The last day of the title. */
      readonly on: LocalDate
      readonly entry: EntryOf<'title-granted'>
    } & OfEntry)
  | {
      readonly kind: 'exhibit-expires'
      /** The last day on which the piece is valid. */
      readonly on: LocalDate
      readonly exhibit: ExhibitId
      readonly persons: readonly PersonId[]
    }
  | { readonly kind: 'task-due'; readonly on: LocalDate; readonly task: Task }
  | { readonly kind: 'comes-of-age'; readonly on: LocalDate; readonly person: PersonId }
  | { readonly kind: 'mandate-given'; readonly on: LocalDate; readonly mandate: CaseMandate }
  | {
      readonly kind: 'mandate-ends'
      /** The last day of the mandate. */
      readonly on: LocalDate
      readonly mandate: CaseMandate
    }
)

/** Everything dated in a case from which a limit may follow. Entries come first, oldest first. */
export function milestonesOf(state: CaseState): readonly Milestone[] {
  return [
    ...inTime([...state.entries.values()]).flatMap((entry) => ofEntry(state, entry)),
    ...ofExhibits(state),
    ...ofTasks(state),
    ...ofPeople(state),
    ...ofMandates(state),
  ]
}

/** What a limit is filed under where counsel says that it was dealt with. */
export function milestoneId(kind: Milestone['kind'], subject: string): string {
  return `${kind}:${subject}`
}

function ofEntry(state: CaseState, entry: CaseEntry): readonly Milestone[] {
  const common = {
    procedureKind: state.procedures.get(entry.procedure)?.kind ?? '',
    persons: [...state.persons.keys()].filter((person) => entryConcerns(state, entry, person)),
    proofs: proofsOf(state, entry),
  }
  switch (entry.kind) {
    case 'request-filed':
      return [{ id: milestoneId(entry.kind, entry.root), kind: entry.kind, entry, ...common }]
    case 'receipt-given':
      return [{ id: milestoneId(entry.kind, entry.root), kind: entry.kind, entry, ...common }]
    case 'remedy-filed':
      return [{ id: milestoneId(entry.kind, entry.root), kind: entry.kind, entry, ...common }]
    case 'decision-notified': {
      const remedies = remediesAgainst(state, entry)
      const id = milestoneId(entry.kind, entry.root)
      return [{ id, kind: entry.kind, entry, remedies, ...common }]
    }
    case 'judgment-notified': {
      const remedies = remediesAgainst(state, entry)
      const id = milestoneId(entry.kind, entry.root)
      return [{ id, kind: entry.kind, entry, remedies, ...common }]
    }
    case 'title-granted': {
      if (!entry.until) return []
      const id = milestoneId('title-ends', entry.root)
      return [{ id, kind: 'title-ends', on: entry.until, entry, ...common }]
    }
    case 'step-taken':
      return []
  }
}

function proofsOf(state: CaseState, entry: CaseEntry): readonly ExhibitId[] {
  const linked = [...state.exhibits.values()].filter(
    ({ id, proves }) =>
      entry.exhibits?.includes(id) ||
      proves.some((one) => one.kind === 'entry' && one.entry === entry.id),
  )
  return linked.map(({ id }) => id)
}

function remediesAgainst(state: CaseState, entry: CaseEntry): readonly EntryOf<'remedy-filed'>[] {
  return inTime([...state.entries.values()])
    .filter((other) => other.kind === 'remedy-filed')
    .filter(({ against }) => against === entry.id)
}

function ofExhibits(state: CaseState): readonly Milestone[] {
  return [...state.exhibits.values()].flatMap(({ id: exhibit, expires, persons = [] }) => {
    const id = milestoneId('exhibit-expires', exhibit)
    return expires ? [{ id, kind: 'exhibit-expires' as const, on: expires, exhibit, persons }] : []
  })
}

function ofTasks(state: CaseState): readonly Milestone[] {
  return [...state.tasks.values()].flatMap((task) => {
    const id = milestoneId('task-due', task.id)
    return task.due && !task.done ? [{ id, kind: 'task-due' as const, on: task.due, task }] : []
  })
}

// Who is away on the birthday comes of age elsewhere.
function ofPeople(state: CaseState): readonly Milestone[] {
  return [...state.persons.values()].flatMap((person) => {
    const on = person.birthDate && comesOfAgeOn(person.birthDate)
    if (!on || !isInCaseOn(person, on)) return []
    const id = milestoneId('comes-of-age', person.id)
    return [{ id, kind: 'comes-of-age' as const, on, person: person.id }]
  })
}

function ofMandates(state: CaseState): readonly Milestone[] {
  return [...state.mandates.values()].flatMap((mandate): readonly Milestone[] => {
    const id = milestoneId('mandate-given', mandate.id)
    const given: Milestone = { id, kind: 'mandate-given', on: mandate.from, mandate }
    if (!mandate.until) return [given]
    const end = milestoneId('mandate-ends', mandate.id)
    return [given, { id: end, kind: 'mandate-ends', on: mandate.until, mandate }]
  })
}
