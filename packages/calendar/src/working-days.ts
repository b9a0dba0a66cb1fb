import { findHolidayOfNumber, type LegalHoliday } from './holidays.ts'
import { dayNumber, dayOf, weekdayOfNumber, type LocalDate } from './local-date.ts'

/** Why a day is not a working day. */
export type DayOff = 'saturday' | 'sunday' | LegalHoliday

/** The count of days is not a whole number of at least one. */
export class ImpossibleCount extends Error {
  override readonly name = 'ImpossibleCount'
  readonly count: number

  constructor(count: number) {
    super('impossible-count')
    this.count = count
  }
}

/**
 * Neither a Saturday, nor a Sunday, nor a legal holiday.
 *
 * @law law of 15 December 1980, art. 39/57 §2 (jour ouvrable)
 * @throws OutsideHolidays
 */
export function isWorkingDay(day: LocalDate): boolean {
  return findDayOff(day) === undefined
}

/** Why the day is not a working day; absent when it is one. A weekend is named before a holiday. */
export function findDayOff(day: LocalDate): DayOff | undefined {
  return findDayOffOfNumber(dayNumber(day))
}

/** `findDayOff` on a day number. @throws OutsideHolidays */
function findDayOffOfNumber(number: number): DayOff | undefined {
  // Looked up first, so that a weekend of an unknown year is refused like its other days.
  const holiday = findHolidayOfNumber(number)
  const weekday = weekdayOfNumber(number)
  if (weekday === 6) return 'saturday'
  if (weekday === 7) return 'sunday'
  return holiday
}

/** The day itself when it is a working day, otherwise the first one after it. */
export function nextWorkingDay(day: LocalDate): LocalDate {
  let number = dayNumber(day)
  while (findDayOffOfNumber(number) !== undefined) number += 1
  return dayOf(number)
}

/** The `count`-th working day after the day. @throws ImpossibleCount below one */
export function addWorkingDays(day: LocalDate, count: number): LocalDate {
  requireCount(count)
  let number = dayNumber(day)
  let left = count
  while (left > 0) {
    number += 1
    if (findDayOffOfNumber(number) === undefined) left -= 1
  }
  return dayOf(number)
}

/** Working days from one day to another, both included; 0 when `until` comes first. */
export function countWorkingDays(from: LocalDate, until: LocalDate): number {
  let count = 0
  const last = dayNumber(until)
  for (let number = dayNumber(from); number <= last; number += 1) {
    if (findDayOffOfNumber(number) === undefined) count += 1
  }
  return count
}

/** @throws ImpossibleCount unless it is a whole number of at least one */
export function requireCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 1) throw new ImpossibleCount(count)
}
