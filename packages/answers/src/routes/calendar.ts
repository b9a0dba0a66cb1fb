import {
  addDays,
  addMonths,
  addWorkingDays,
  type DayOff,
  findDayOff,
  HOLIDAY_YEARS,
  isWorkingDay,
  type LocalDate,
} from '@sejour/calendar'
import type { Statement, StatementLimit } from '@sejour/law/voies'

/** The days that a person knows of a request. Absent means unknown. */
export type RequestDays = { readonly [event in StatementLimit['event']]?: LocalDate | undefined }

/** Whatever may carry a limit. */
type Limited = { readonly limit?: StatementLimit | null }

/** A statement's limit, brought to a day. */
export type CountedStatement<Of extends Limited = Statement> = {
  readonly statement: Of
  readonly limit: NonNullable<Of['limit']>
  /** The day that is counted from, or back from. */
  readonly event: LocalDate
  readonly day: LocalDate
  /** Why the day is not a working day. No text says here that it moves. */
  readonly off: DayOff | undefined
  /** The day itself, or the last working day before it. */
  readonly safeDay: LocalDate
}

/**
 * The calendar of a request: each limit whose event is known, first day first. A month without the
 * date ends on its last day, the earlier of two readings: nothing is ever lengthened.
 */
export function calendarOf<Of extends Limited>(
  statements: readonly Of[],
  days: RequestDays,
): readonly CountedStatement<Of>[] {
  return statements
    .flatMap((statement) => {
      const { limit } = statement
      const event = limit && days[limit.event]
      return limit && event ? [counted(statement, limit, event)] : []
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

function counted<Of extends Limited>(
  statement: Of,
  limit: NonNullable<Of['limit']>,
  event: LocalDate,
): CountedStatement<Of> {
  const day = dayOf(limit, event)
  const off = isKnownYear(day) ? findDayOff(day) : undefined
  return { statement, limit, event, day, off, safeDay: off ? workingDayBefore(day) : day }
}

/** The event moved by the length, the event itself not counted. */
function dayOf(
  { counts, months = 0, days = 0, workingDays = 0 }: StatementLimit,
  event: LocalDate,
): LocalDate {
  const sign = counts === 'from' ? 1 : -1
  const moved = addDays(addMonths(event, sign * months, 'last-day'), sign * days)
  if (workingDays === 0) return moved
  return sign === 1 ? addWorkingDays(moved, workingDays) : takeWorkingDays(moved, workingDays)
}

function takeWorkingDays(from: LocalDate, count: number): LocalDate {
  let day = from
  for (let left = count; left > 0; left -= 1) day = workingDayBefore(day)
  return day
}

function workingDayBefore(day: LocalDate): LocalDate {
  let before = addDays(day, -1)
  while (!isWorkingDay(before)) before = addDays(before, -1)
  return before
}

// Five years from 2099 lie beyond the years whose holidays are known.
function isKnownYear(day: LocalDate): boolean {
  return Number(day.slice(0, 4)) <= HOLIDAY_YEARS.until
}
