import type { CaseState, EntryId } from '@sejour/cases'
import { machines } from './machines/index.ts'
import { type Standing, standingOf } from './standing.ts'
import type { Taker } from './step.ts'
import { subjectsOf } from './subjects.ts'

/** Where everything in a case stands: its procedures, remedies, titles and checks. */
export function standingsOf(state: CaseState, strict: readonly Taker[]): readonly Standing[] {
  return machines.flatMap((machine) =>
    subjectsOf(machine, state).map((subject) => standingOf(machine, subject, strict)),
  )
}

/** Entries that do not fit where they stand, in any machine. Empty: everything is in order. */
export function misplacedIn(state: CaseState, strict: readonly Taker[]): readonly EntryId[] {
  const ids = standingsOf(state, strict).flatMap(({ misplaced }) => misplaced.map(({ id }) => id))
  return [...new Set(ids)]
}
