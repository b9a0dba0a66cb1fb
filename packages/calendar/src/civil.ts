// Days as whole numbers, day 0 being 1970-01-01, in the Gregorian calendar. Nothing here knows
// what a day means; `local-date.ts` is the door.

/** A number taken apart. Month 1 to 12, date 1 to 31. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly date: number
}

// Years run from March here, so that the leap day comes last and every month has a fixed place.
const DAYS_OF_ERA = 146_097
const MARCH_0000 = -719_468

/** The number of a day. The day must exist. */
export function numberOf(year: number, month: number, date: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return MARCH_0000 + era * DAYS_OF_ERA + yearOfEra * 365 + leapDays + dayOfYear
}

/** The inverse of `numberOf`. */
export function civilOf(number: number): Civil {
  const sinceMarch0000 = number - MARCH_0000
  const era = Math.floor(sinceMarch0000 / DAYS_OF_ERA)
  const dayOfEra = sinceMarch0000 - era * DAYS_OF_ERA
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const firstOfYear = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - firstOfYear
  const sinceMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * sinceMarch + 2) / 5) + 1,
  }
}

/** The last date of a month, 28 to 31; 0 for a month that does not exist. */
export function lastDateOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (LAST_DATES[month - 1] ?? 0)
}

const LAST_DATES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
