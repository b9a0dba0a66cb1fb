import { addDays, daysBetween, type LocalDate } from '@sejour/calendar'
import type { KINDS } from '@sejour/answers/unlimited'

/** Days under one paper, as the case records them. */
export type HeldPeriod = {
  readonly from: LocalDate
  readonly to?: LocalDate
  readonly kind: (typeof KINDS)[number]
}

/** Days between two titles under which nothing was held, as far as the case tells. */
export type TitleGap = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly days: number
}

/** The days without any paper between the first and the last that are told. Oldest first. */
export function gapsIn(periods: readonly HeldPeriod[]): readonly TitleGap[] {
  return periods.flatMap((period, at) => {
    const next = periods[at + 1]
    if (next === undefined || period.to === undefined) return []
    const from = addDays(period.to, 1)
    const to = addDays(next.from, -1)
    return from > to ? [] : [{ from, to, days: daysBetween(from, to) + 1 }]
  })
}
