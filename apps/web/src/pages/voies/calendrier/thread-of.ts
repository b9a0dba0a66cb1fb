import type { RequestDays, RequestLimit } from '@sejour/answers/routes/core'
import { daysBetween, type LocalDate } from '@sejour/calendar'
import type { ThreadStep } from '../../../components/index.ts'
import type { Event } from './question.ts'

/** The days of a request as a story: what happened, and what runs, in the order of time. */
export function threadOf(
  calendar: readonly RequestLimit[],
  {
    events,
    days,
    today,
  }: {
    readonly events: readonly Event[]
    readonly days: RequestDays
    readonly today: LocalDate
  },
  words: {
    readonly event: (event: Event) => string
    readonly limit: (limit: RequestLimit) => string
  },
): readonly ThreadStep[] {
  const given = events.flatMap((event) => {
    const day = days[event]
    return day ? [{ label: words.event(event), from: today, day }] : []
  })
  const limits = calendar.map((limit) => ({
    label: words.limit(limit),
    from: limit.span.from,
    // The safe day first; once it is over, the day itself.
    day: limit.safeDay >= today ? limit.safeDay : limit.day,
  }))
  return [...given, ...limits]
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .map(({ label, from, day }) => stepOf(label, from < today ? from : today, day, today))
}

function stepOf(label: string, from: LocalDate, day: LocalDate, today: LocalDate): ThreadStep {
  if (day < today) return { state: 'past', label, day }
  const remainingDays = daysBetween(today, day)
  const totalDays = daysBetween(from, day)
  const running = { state: 'running', label, until: day, remainingDays } as const
  return totalDays > MOST_DAYS_DRAWN ? running : { ...running, totalDays }
}

/** A ruler of more strokes is a grey bar. */
const MOST_DAYS_DRAWN = 130
