import { localDate, type LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import { pagesAgii } from './sources.ts'

/** A year in which the Office still took the amount from before an indexation. */
export type Tolerance = {
  /** First day of the new amount. The old one is that of its eve. */
  readonly indexedOn: LocalDate
  /** Last filing day for which the old amount was taken. Absent: whatever the filing day. */
  readonly filedUntil?: LocalDate
  /** Last day of payment of the old amount. Absent: whatever the day. */
  readonly paidUntil?: LocalDate
  readonly source: Provision
}

/** Decided year by year, never by a text: a year without an entry has none. */
export const tolerances: readonly Tolerance[] = [
  {
    indexedOn: localDate('2020-06-01'),
    filedUntil: localDate('2020-07-31'),
    source: pagesAgii,
  },
  {
    indexedOn: localDate('2021-06-01'),
    paidUntil: localDate('2021-05-31'),
    source: pagesAgii,
  },
  {
    indexedOn: localDate('2024-01-01'),
    filedUntil: localDate('2024-01-31'),
    source: pagesAgii,
  },
]
