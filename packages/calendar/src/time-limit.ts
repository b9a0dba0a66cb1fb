import { addDays, addMonths, daysBetween, type LocalDate } from './local-date.ts'
import { findDayOff, requireCount, type DayOff } from './working-days.ts'

/** How long a limit is. Days are calendar days. At least one. */
export type Length =
  | { readonly days: number }
  | { readonly months: number }
  | { readonly workingDays: number }

/** A length, and whether a last day that is not a working day gives way to the next one. */
export interface TimeLimit {
  readonly length: Length
  /** Only where a text says so: the extension is no general principle. */
  readonly movesToWorkingDay: boolean
}

/**
 * Which day is the first that counts.
 *
 * `day-after`: the day of the act is not counted. `nth-working-day-after`: the n-th working day
 * after the act is itself the first day of the limit.
 */
export type Start =
  | { readonly kind: 'day-after'; readonly of: LocalDate }
  | { readonly kind: 'nth-working-day-after'; readonly of: LocalDate; readonly n: number }

/** One thing that happened while counting, so that a screen can tell it in any language. */
export type CountingStep =
  /** The day of the act. */
  | { readonly kind: 'not-counted'; readonly day: LocalDate }
  /** Passed over while working days were counted. */
  | { readonly kind: 'skipped'; readonly day: LocalDate; readonly reason: DayOff }
  | { readonly kind: 'first-day'; readonly day: LocalDate }
  | { readonly kind: 'counted'; readonly length: Length }
  /** The end month lacks the date, so that its last day stands in. */
  | { readonly kind: 'month-end'; readonly day: LocalDate }
  | { readonly kind: 'raw-last-day'; readonly day: LocalDate }
  /** One day further, because `from` is not a working day. */
  | {
      readonly kind: 'moved'
      readonly from: LocalDate
      readonly to: LocalDate
      readonly reason: DayOff
    }
  | { readonly kind: 'last-day'; readonly day: LocalDate }

/** A counted limit. The last day is still in time. */
export interface CountedLimit {
  readonly firstDay: LocalDate
  /** Before any move to a working day. */
  readonly rawLastDay: LocalDate
  readonly lastDay: LocalDate
  /** The days the length covers, both ends included, and how many calendar days they are. */
  readonly counted: { readonly from: LocalDate; readonly until: LocalDate; readonly days: number }
  /** In the order in which they happened. */
  readonly steps: readonly CountingStep[]
}

/** A day reached, and how. */
interface Reached {
  readonly day: LocalDate
  readonly steps: readonly CountingStep[]
}

/**
 * Counts a limit from its start to its last day, and tells each step.
 *
 * @law Judicial Code, arts 52 to 54; law of 15 December 1980, art. 39/57 §2, where the limit moves
 * @throws ImpossibleCount, OutsideHolidays
 */
export function countTimeLimit(limit: TimeLimit, start: Start): CountedLimit {
  const first = firstDayOf(start)
  const rawLast = rawLastDayOf(limit.length, first.day)
  const last = limit.movesToWorkingDay ? moveToWorkingDay(rawLast.day) : unmoved(rawLast.day)
  return {
    firstDay: first.day,
    rawLastDay: rawLast.day,
    lastDay: last.day,
    counted: {
      from: first.day,
      until: rawLast.day,
      days: daysBetween(first.day, rawLast.day) + 1,
    },
    steps: [
      { kind: 'not-counted', day: start.of },
      ...first.steps,
      { kind: 'first-day', day: first.day },
      { kind: 'counted', length: limit.length },
      ...rawLast.steps,
      { kind: 'raw-last-day', day: rawLast.day },
      ...last.steps,
      { kind: 'last-day', day: last.day },
    ],
  }
}

function firstDayOf(start: Start): Reached {
  switch (start.kind) {
    case 'day-after':
      return unmoved(addDays(start.of, 1))
    case 'nth-working-day-after':
      return nthWorkingDayFrom(addDays(start.of, 1), start.n)
  }
}

function rawLastDayOf(length: Length, firstDay: LocalDate): Reached {
  if ('days' in length) {
    requireCount(length.days)
    return unmoved(addDays(firstDay, length.days - 1))
  }
  if ('workingDays' in length) return nthWorkingDayFrom(firstDay, length.workingDays)
  return monthsFrom(firstDay, length.months)
}

// From the n-th to the eve of the n-th: a limit opened by an act of the 12th ends on a 12th. The
// date is that of the act, the day before the first one, so that an act of 28 February leads to
// 28 March and not to the 31st.
function monthsFrom(firstDay: LocalDate, months: number): Reached {
  requireCount(months)
  const eve = addDays(firstDay, -1)
  const day = addMonths(eve, months, 'last-day')
  const isAbsent = eve.slice(8) !== day.slice(8)
  return { day, steps: isAbsent ? [{ kind: 'month-end', day }] : [] }
}

function nthWorkingDayFrom(from: LocalDate, count: number): Reached {
  requireCount(count)
  const steps: CountingStep[] = []
  let day = from
  for (let left = count; ; day = addDays(day, 1)) {
    const reason = findDayOff(day)
    if (reason === undefined) left -= 1
    else steps.push({ kind: 'skipped', day, reason })
    if (left === 0) return { day, steps }
  }
}

function moveToWorkingDay(rawLastDay: LocalDate): Reached {
  const steps: CountingStep[] = []
  let day = rawLastDay
  for (let reason = findDayOff(day); reason !== undefined; reason = findDayOff(day)) {
    const to = addDays(day, 1)
    steps.push({ kind: 'moved', from: day, to, reason })
    day = to
  }
  return { day, steps }
}

const unmoved = (day: LocalDate): Reached => ({ day, steps: [] })
