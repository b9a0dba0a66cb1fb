import type { LocalDate } from '@sejour/calendar'
import type { CaseId, CaseRow, ProcedureId } from '@sejour/cases'
import { machines } from '@sejour/chain'
import { rowOf, type StandingInRow } from '../projection.ts'

/** A request of somebody of the same name that no authority has decided yet. */
export type PendingAlike = {
  readonly case: CaseId
  readonly title: string
  readonly procedure: ProcedureId
  readonly since?: LocalDate
}

/** What still waits among the cases found by a name: the newest first. */
export function pendingAlike(rows: readonly CaseRow[], machine: string): readonly PendingAlike[] {
  return rows
    .filter(({ status }) => status === 'open')
    .flatMap((row) =>
      rowOf(row)
        .standings.filter((standing) => standing.machine === machine && isPending(standing))
        .map(({ subject, since }) => ({
          case: row.caseId,
          title: row.title,
          procedure: subject,
          ...(since && { since }),
        })),
    )
    .toSorted((one, other) => (other.since ?? '').localeCompare(one.since ?? ''))
}

/** It was filed, and an authority has it. */
function isPending({ machine: id, state }: StandingInRow): boolean {
  const machine = machines.find((one) => one.id === id)
  const holder = machine?.states.find((one) => one.id === state)?.holder
  return state !== machine?.initial && (holder === 'commune' || holder === 'office')
}
