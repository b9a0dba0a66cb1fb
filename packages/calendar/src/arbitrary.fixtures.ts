import fc from 'fast-check'
import { dayNumber, dayOf, localDate } from './local-date.ts'

/** Any day between two days, both included. */
export const dayBetween = (from: string, until: string) =>
  fc
    .integer({ min: dayNumber(localDate(from)), max: dayNumber(localDate(until)) })
    .map((number) => dayOf(number))

/** Any day whose surroundings have known holidays. */
export const dayWithHolidays = dayBetween('1950-01-01', '2098-12-31')
