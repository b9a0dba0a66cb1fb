import { localDate } from './local-date.ts'
import { countTimeLimit, type CountedLimit, type Start } from './time-limit.ts'

/** The day after an act is the first that counts. */
export const after = (day: string): Start => ({ kind: 'day-after', of: localDate(day) })

/** The third working day after posting is the first that counts. */
export const posted = (day: string): Start => ({
  kind: 'nth-working-day-after',
  of: localDate(day),
  n: 3,
})

/** A limit in days, which moves to a working day unless told otherwise. */
export const count = (start: Start, days: number, movesToWorkingDay = true): CountedLimit =>
  countTimeLimit({ length: { days }, movesToWorkingDay }, start)
