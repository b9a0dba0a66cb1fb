import { civilOf, numberOf } from './civil.ts'
import { dayNumber, dayOf, type LocalDate } from './local-date.ts'

/** A Belgian legal holiday, by its name in French. */
export type LegalHoliday =
  | 'nouvel-an'
  | 'lundi-de-paques'
  | 'fete-du-travail'
  | 'ascension'
  | 'lundi-de-pentecote'
  | 'fete-nationale'
  | 'assomption'
  | 'toussaint'
  | 'armistice'
  | 'noel'

/** A legal holiday and the day it falls on. */
export interface HolidayOn {
  readonly day: LocalDate
  readonly holiday: LegalHoliday
}

/** First and last year whose legal holidays are known here. */
export const HOLIDAY_YEARS = { from: 1950, until: 2100 } as const

/** A holiday was asked for a year outside `HOLIDAY_YEARS`. */
export class OutsideHolidays extends Error {
  override readonly name = 'OutsideHolidays'
  readonly year: number

  constructor(year: number) {
    super('outside-holidays')
    this.year = year
  }
}

/**
 * The ten legal holidays of a year, in order. Two may share a day: in 2008 Ascension fell on 1 May.
 * The list of 1974 serves every year.
 *
 * @law law of 4 January 1974 on holidays; royal decree of 18 April 1974
 * @throws OutsideHolidays
 */
export function legalHolidays(year: number): readonly HolidayOn[] {
  requireKnown(year)
  const easter = easterNumber(year)
  const fixed = FIXED.map(([month, date, holiday]) => ({
    number: numberOf(year, month, date),
    holiday,
  }))
  const movable = MOVABLE.map(([afterEaster, holiday]) => ({
    number: easter + afterEaster,
    holiday,
  }))
  return [...fixed, ...movable]
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, holiday }) => ({ day: dayOf(number), holiday }))
}

/**
 * The legal holiday that falls on a day, if one does; the fixed one when two share the day.
 *
 * @law law of 4 January 1974 on holidays; royal decree of 18 April 1974
 * @throws OutsideHolidays
 */
export function findHoliday(day: LocalDate): LegalHoliday | undefined {
  return findHolidayOfNumber(dayNumber(day))
}

/** `findHoliday` on a day number. @throws OutsideHolidays */
export function findHolidayOfNumber(number: number): LegalHoliday | undefined {
  const { year, month, date } = civilOf(number)
  requireKnown(year)
  const fixed = FIXED.find((feast) => feast[0] === month && feast[1] === date)
  if (fixed) return fixed[2]
  const afterEaster = number - easterNumber(year)
  return MOVABLE.find((feast) => feast[0] === afterEaster)?.[1]
}

/** Easter Sunday in the Gregorian calendar. */
export function easterSunday(year: number): LocalDate {
  return dayOf(easterNumber(year))
}

// Not here, although offices may close: 2 and 15 November, 26 December, Good Friday, the days of
// the communities, and the replacement days that an employer chooses.

/** Month, date, holiday. */
const FIXED: readonly (readonly [number, number, LegalHoliday])[] = [
  [1, 1, 'nouvel-an'],
  [5, 1, 'fete-du-travail'],
  [7, 21, 'fete-nationale'],
  [8, 15, 'assomption'],
  [11, 1, 'toussaint'],
  [11, 11, 'armistice'],
  [12, 25, 'noel'],
]

/** Days after Easter Sunday, holiday. */
const MOVABLE: readonly (readonly [number, LegalHoliday])[] = [
  [1, 'lundi-de-paques'],
  [39, 'ascension'],
  [50, 'lundi-de-pentecote'],
]

function requireKnown(year: number): void {
  const isKnown = year >= HOLIDAY_YEARS.from && year <= HOLIDAY_YEARS.until
  if (!isKnown) throw new OutsideHolidays(year)
}

// The anonymous method that Butcher printed and Meeus made known; good for every Gregorian year.
function easterNumber(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const lunarShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - lunarShift + 15) % 30
  const weekShift = 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - (ofCentury % 4)
  const toSunday = (32 + weekShift - epact) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const place = epact + toSunday - 7 * late + 114
  return numberOf(year, Math.floor(place / 31), (place % 31) + 1)
}
