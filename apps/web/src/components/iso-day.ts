// Drawing needs a little arithmetic on ISO days. Counting a limit is the calendar package's work, not ours.

/** 0 is Sunday, as in the calendar of JavaScript. */
export function weekdayOf(isoDay: string): number {
  return new Date(instantOf(isoDay)).getUTCDay()
}

/** Whole days from one ISO day to another; negative when the second comes first. */
export function daysBetween(from: string, until: string): number {
  return (instantOf(until) - instantOf(from)) / DAY
}

/** The ISO day that many days later. */
export function shiftDay(isoDay: string, days: number): string {
  return new Date(instantOf(isoDay) + days * DAY).toISOString().slice(0, 10)
}

/** The first of the month that follows. */
export function startOfNextMonth(isoDay: string): string {
  return `${shiftDay(startOfMonth(isoDay), 31).slice(0, 7)}-01`
}

export const startOfMonth = (isoDay: string): string => `${isoDay.slice(0, 7)}-01`

export function partsOf(isoDay: string): { year: number; month: number; dayOfMonth: number } {
  const [year = 0, month = 0, dayOfMonth = 1] = isoDay.split('-').map(Number)
  return { year, month, dayOfMonth }
}

const DAY = 86_400_000

function instantOf(isoDay: string): number {
  const { year, month, dayOfMonth } = partsOf(isoDay)
  return Date.UTC(year, month - 1, dayOfMonth)
}
