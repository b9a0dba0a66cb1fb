import { addDays, addYears, localDate } from '@sejour/calendar'

/** The day some days after another, both ISO. */
export const dayAfter = (day: string, days: number): string => addDays(localDate(day), days)

/** The same day a year later; 28 February after 29 February. */
export const yearAfter = (day: string): string => addYears(localDate(day), 1, 'last-day')
