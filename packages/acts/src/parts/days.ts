import type { LocalDate } from '@sejour/calendar'

/** Whether a day comes before another; not, while one of them is still to be said. */
export function isBefore(day: LocalDate | undefined, than: LocalDate | undefined): boolean {
  return day !== undefined && than !== undefined && day < than
}
