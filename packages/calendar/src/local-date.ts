import { civilOf, lastDateOf, numberOf } from './civil.ts'

declare const brand: unique symbol

/** A calendar day, `2026-03-05`. Not an instant: no hour, no zone. Two days compare with `<`. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' }

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * What a month later means when that month has no such day (31 January plus one month).
 *
 * `last-day`: the last day of that month. `following-day`: the first day of the month after it.
 */
export type WhenAbsent = 'last-day' | 'following-day'

/** The text is no calendar day. The text itself is not kept: it may be somebody's birthday. */
export class ImpossibleDay extends Error {
  override readonly name = 'ImpossibleDay'

  constructor() {
    super('impossible-day')
  }
}

/** A day from a text known to be one. @throws ImpossibleDay */
export function localDate(text: string): LocalDate {
  const day = findLocalDate(text)
  if (day === undefined) throw new ImpossibleDay()
  return day
}

/** A day from a text in ISO form, years 1900 to 2200. Absent when it is no such day. */
export function findLocalDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const date = Number(text.slice(8, 10))
  const exists = year >= 1900 && year <= 2200 && date >= 1 && date <= lastDateOf(year, month)
  return exists ? (text as LocalDate) : undefined
}

/** Whole days since 1970-01-01, which is 0. */
export function dayNumber(day: LocalDate): number {
  return numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

/**
 * The inverse of `dayNumber`. A computed day may lie before 1900 or after 2200.
 *
 * @throws ImpossibleDay when the number is not whole, or its year has not four digits
 */
export function dayOf(number: number): LocalDate {
  const { year, month, date } = civilOf(number)
  if (!Number.isInteger(number) || year < 1000 || year > 9999) throw new ImpossibleDay()
  return `${year}-${twoDigits(month)}-${twoDigits(date)}` as LocalDate
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: LocalDate, count: number): LocalDate {
  return dayOf(dayNumber(day) + count)
}

/** The same date `months` later, or earlier when negative. */
export function addMonths(day: LocalDate, months: number, whenAbsent: WhenAbsent): LocalDate {
  return dayOf(addMonthsToNumber(dayNumber(day), months, whenAbsent))
}

/** The same date `years` later, or earlier when negative. Only 29 February can be absent. */
export function addYears(day: LocalDate, years: number, whenAbsent: WhenAbsent): LocalDate {
  return addMonths(day, years * 12, whenAbsent)
}

/** `addMonths` on day numbers, for the places where it is done very often. */
export function addMonthsToNumber(number: number, months: number, whenAbsent: WhenAbsent): number {
  const { year, month, date } = civilOf(number)
  const monthsSinceYear0 = year * 12 + (month - 1) + months
  const endYear = Math.floor(monthsSinceYear0 / 12)
  const endMonth = monthsSinceYear0 - endYear * 12 + 1
  const last = lastDateOf(endYear, endMonth)
  if (date <= last) return numberOf(endYear, endMonth, date)
  return numberOf(endYear, endMonth, last) + (whenAbsent === 'last-day' ? 0 : 1)
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week. */
export function weekday(day: LocalDate): Weekday {
  return weekdayOfNumber(dayNumber(day))
}

/** `weekday` on a day number. */
export function weekdayOfNumber(number: number): Weekday {
  // Day 0 was a Thursday, and a day before it leaves a negative remainder.
  return (((((number + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** Saturday or Sunday. */
export function isWeekend(day: LocalDate): boolean {
  return weekday(day) >= 6
}

/** The first of the days, absent when there are none. */
export function earliest(days: Iterable<LocalDate>): LocalDate | undefined {
  let first: LocalDate | undefined
  for (const day of days) if (first === undefined || day < first) first = day
  return first
}

/** The last of the days, absent when there are none. */
export function latest(days: Iterable<LocalDate>): LocalDate | undefined {
  let last: LocalDate | undefined
  for (const day of days) if (last === undefined || day > last) last = day
  return last
}

const twoDigits = (value: number) => (value < 10 ? `0${value}` : String(value))
