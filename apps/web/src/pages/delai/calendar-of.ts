import type { LimitAnswer } from '@sejour/answers/limit'
import { sayDayOff } from '@sejour/answers/say'
import type { CalendarDay } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'

/** A longer limit would be a wall of months: its derivation says it better. */
const MOST_DAYS_DRAWN = 130

/** The days of a limit as the calendar draws them; none for a limit too long to be drawn. */
export function calendarOf({
  calendar,
  safeLastDay,
  lastDay,
}: LimitAnswer): readonly CalendarDay[] {
  if (calendar.length > MOST_DAYS_DRAWN) return []
  return calendar.flatMap(({ day, mark, number }): readonly CalendarDay[] => {
    const count = number === undefined ? {} : { count: number }
    if (day === safeLastDay && day !== lastDay) return [{ day, kind: 'safe', ...count }]
    switch (mark) {
      case 'act':
        return [{ day, kind: 'not-counted' }]
      case 'before-first':
        return []
      case 'counted':
      case 'moved':
      case 'last':
        return [{ day, kind: mark, ...count }]
    }
  })
}

/** Public holidays among the days of a limit, by day, with their names. */
export function holidaysOf(
  { calendar }: LimitAnswer,
  lang: Lang,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    calendar.flatMap(({ day, off }) =>
      off === undefined || off === 'saturday' || off === 'sunday'
        ? []
        : [[day, sayDayOff(off, lang)] as const],
    ),
  )
}
