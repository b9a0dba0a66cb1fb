import { localDate, type LocalDate } from '@sejour/calendar'

/** The day it is in Belgium. With `nowInUtc`, the only place in the project that reads the clock. */
export function todayInBrussels(): LocalDate {
  return localDate(Temporal.Now.plainDateISO('Europe/Brussels').toString())
}

/** The instant it is, `2026-03-05T09:12:00.000Z`. */
export function nowInUtc(): string {
  return Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
}
