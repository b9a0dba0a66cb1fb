import type { OrderAnswer } from '@sejour/answers/order'
import { addDays, daysBetween, findHoliday, type LocalDate } from '@sejour/calendar'
import { sayDayOff, type Lang } from '@sejour/answers/say'
import type { CalendarDay, ThreadStep } from '../../components/index.ts'
import type { OrdreTexts } from './texts/index.ts'

/** A longer term would be a wall of months. */
const MOST_DAYS_DRAWN = 62

/** Every day of the term, from the notification; none where nothing can be drawn. */
function daysOfTerm({ term }: OrderAnswer, from: LocalDate | undefined): readonly LocalDate[] {
  const last = term.lastDay
  if (!from || !last || last <= from) return []
  const length = daysBetween(from, last)
  return length > MOST_DAYS_DRAWN
    ? []
    : Array.from({ length: length + 1 }, (_, count) => addDays(from, count))
}

/** The days of the term as the calendar draws them. */
export function calendarOf(
  answer: OrderAnswer,
  notifiedOn: LocalDate | undefined,
): readonly CalendarDay[] {
  const { lastDay, safeDay } = answer.term
  return daysOfTerm(answer, notifiedOn).map((day, count): CalendarDay => {
    if (count === 0) return { day, kind: 'not-counted' }
    if (day === lastDay) return { day, kind: 'last', count }
    return { day, kind: day === safeDay ? 'safe' : 'counted', count }
  })
}

/** Public holidays among the days of the term, with their names. */
export function holidaysOf(
  answer: OrderAnswer,
  notifiedOn: LocalDate | undefined,
  lang: Lang,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    daysOfTerm(answer, notifiedOn).flatMap((day) => {
      const holiday = findHoliday(day)
      return holiday ? [[day, sayDayOff(holiday, lang)] as const] : []
    }),
  )
}

/** Every day to act on, as a story: what is over, then what runs. */
export function threadOf(
  { actions }: OrderAnswer,
  { notifiedOn, on }: { readonly notifiedOn: LocalDate | undefined; readonly on: LocalDate },
  { short, answer: words }: OrdreTexts,
): readonly ThreadStep[] {
  const dated = actions
    .flatMap(({ id, by }) => (by === null ? [] : [{ id, by }]))
    .toSorted((one, other) => (one.by < other.by ? -1 : 1))
  return [
    ...(notifiedOn ? [{ state: 'past', label: words.notified, day: notifiedOn } as const] : []),
    ...dated.map(({ id, by }): ThreadStep =>
      by < on
        ? { state: 'past', label: `${short[id]} (${words.past})`, day: by }
        : {
            state: 'running',
            label: short[id],
            until: by,
            totalDays: Math.max(daysBetween(notifiedOn ?? on, by), daysBetween(on, by)),
            remainingDays: daysBetween(on, by),
          },
    ),
  ]
}
