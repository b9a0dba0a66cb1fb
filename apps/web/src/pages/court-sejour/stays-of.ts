import { daysBetween, type LocalDate } from '@sejour/calendar'
import type { Stay } from '../../components/index.ts'
import type { ToldStay } from './question.ts'

/** The stays that fall in a window, cut to it, in the order of time. One that goes on ends with it. */
export function staysWithin(
  told: readonly ToldStay[],
  window: { readonly from: LocalDate; readonly until: LocalDate },
): readonly Stay[] {
  return told
    .map(({ from, to = window.until }) => ({
      from: from < window.from ? window.from : from,
      until: to > window.until ? window.until : to,
    }))
    .filter(({ from, until }) => from <= until)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map((stay) => ({ ...stay, days: daysBetween(stay.from, stay.until) + 1 }))
}
