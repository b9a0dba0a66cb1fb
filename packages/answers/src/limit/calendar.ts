import { addDays, daysBetween, findDayOff, type DayOff, type LocalDate } from '@sejour/calendar'
import type { CountedFinding } from './finding.ts'

/** One day of a limit, to be drawn. */
export type LimitDay = {
  readonly day: LocalDate
  readonly mark: 'act' | 'before-first' | 'counted' | 'moved' | 'last'
  /** Its place in the limit, from 1; absent outside the counted days. */
  readonly number?: number
  readonly off?: DayOff
}

/** Every day from the one that opens the limit to the last one. */
export function limitDays(finding: CountedFinding): LimitDay[] {
  const { on, window, lastDay, taken } = finding
  const from = window ? window.from : on
  const days: LimitDay[] = []
  for (let day = from; day <= lastDay; day = addDays(day, 1)) {
    const isCounted = day >= taken.firstDay && day <= taken.rawLastDay
    const off = findDayOff(day)
    days.push({
      day,
      mark: markOf(day, finding),
      ...(isCounted && { number: daysBetween(taken.firstDay, day) + 1 }),
      ...(off && { off }),
    })
  }
  return days
}

function markOf(day: LocalDate, { on, taken, lastDay, window }: CountedFinding): LimitDay['mark'] {
  if (day === lastDay) return 'last'
  if (day === on && !window) return 'act'
  if (day < taken.firstDay) return 'before-first'
  return day <= taken.rawLastDay ? 'counted' : 'moved'
}
