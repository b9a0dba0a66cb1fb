import type { LocalDate } from '@sejour/calendar'
import type { PersonId, ProcedureId } from '../ids.ts'
import type { CaseEntry, CaseState } from '../state/case-state.ts'
import { isAmong } from './age.ts'

type EntryOf<Kind extends CaseEntry['kind']> = Extract<CaseEntry, { readonly kind: Kind }>

/** The last thing that was decided about somebody. */
export type Outcome = {
  readonly person: PersonId
  readonly decision?: EntryOf<'decision-notified'>
  readonly judgment?: EntryOf<'judgment-notified'>
  readonly title?: EntryOf<'title-granted'>
  /** Whichever came last. */
  readonly last?: EntryOf<'decision-notified' | 'judgment-notified' | 'title-granted'>
}

/** Where each person stands: those of one request may be answered apart. */
export function outcomesOf(state: CaseState, procedure?: ProcedureId): readonly Outcome[] {
  return [...state.persons.keys()].map((person) => {
    const entries = inTime([...state.entries.values()]).filter(
      (entry) =>
        (procedure === undefined || entry.procedure === procedure) &&
        entryConcerns(state, entry, person),
    )
    const decision = entries.findLast((entry) => entry.kind === 'decision-notified')
    const judgment = entries.findLast((entry) => entry.kind === 'judgment-notified')
    const title = entries.findLast((entry) => entry.kind === 'title-granted')
    const last = entries.findLast(
      (entry) => entry === decision || entry === judgment || entry === title,
    )
    return {
      person,
      ...(decision && { decision }),
      ...(judgment && { judgment }),
      ...(title && { title }),
      ...(isOutcome(last) && { last }),
    }
  })
}

/** Whether an entry is about somebody: named there, or in its procedure when nobody is named. */
export function entryConcerns(state: CaseState, entry: CaseEntry, person: PersonId): boolean {
  if (entry.persons) return entry.persons.includes(person)
  return isAmong(person, state.procedures.get(entry.procedure)?.persons)
}

/** The day that an entry bears for the story; absent when nobody knows when it arrived. */
export function dayOfEntry(entry: CaseEntry): LocalDate | undefined {
  switch (entry.kind) {
    case 'request-filed':
    case 'receipt-given':
    case 'remedy-filed':
    case 'step-taken':
      return entry.on
    case 'decision-notified':
    case 'judgment-notified':
      return entry.notification.on ?? entry.decidedOn
    case 'title-granted':
      return entry.from
  }
}

/** By day, then as recorded. What bears no day comes where it was recorded, among the last. */
export function inTime(entries: readonly CaseEntry[]): readonly CaseEntry[] {
  const NO_DAY = '9999-12-31'
  return entries.toSorted((one, other) => {
    const [first, second] = [dayOfEntry(one) ?? NO_DAY, dayOfEntry(other) ?? NO_DAY]
    if (first !== second) return first < second ? -1 : 1
    return one.recorded.version - other.recorded.version
  })
}

function isOutcome(entry: CaseEntry | undefined): entry is NonNullable<Outcome['last']> {
  return entry !== undefined
}
