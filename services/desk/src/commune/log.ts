import type { LocalDate } from '@sejour/calendar'
import type { CaseRow } from '@sejour/cases'
import { rowOf } from '../projection.ts'
import type { HandedInRow } from './handed.ts'

/** One line of the log of notifications of a commune. */
export type LoggedNotification = HandedInRow & { readonly case: string; readonly title: string }

/** Both days are included; without a kind every kind is read. */
export type LogAsked = {
  readonly from: LocalDate
  readonly until: LocalDate
  readonly kind?: HandedInRow['kind']
}

/** The log of a commune between two days, the latest first. */
export function makeLog(
  rows: readonly CaseRow[],
  { from, until, kind }: LogAsked,
): readonly LoggedNotification[] {
  return rows
    .flatMap((row) =>
      rowOf(row).handed.map((handed) => ({ ...handed, case: row.caseId, title: row.title })),
    )
    .filter(({ on }) => on >= from && on <= until)
    .filter((handed) => kind === undefined || handed.kind === kind)
    .toSorted(
      (one, other) => other.on.localeCompare(one.on) || one.title.localeCompare(other.title),
    )
}
