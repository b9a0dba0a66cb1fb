import { localDate, type LocalDate } from '@sejour/calendar'

/** The day it is in Belgium. The only place in the project that reads the clock. */
export function todayInBrussels(): LocalDate {
  return localDate(Temporal.Now.plainDateISO('Europe/Brussels').toString())
}
