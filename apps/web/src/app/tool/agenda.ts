import { type LocalDate, writeCalendar } from '@sejour/calendar'
import type { Lang } from '../../texts/index.ts'

/** One day to keep in an agenda. */
export type AgendaDay = {
  /** Tells this day from another, and nobody from another. */
  readonly id: string
  readonly day: LocalDate
  readonly title: string
  /** One line each. */
  readonly description: readonly string[]
}

/** Days before on which the agenda reminds. */
const ALARMS = [7, 2]

/** Days as all-day events for any agenda (RFC 5545). */
export function agendaOf(
  days: readonly AgendaDay[],
  {
    lang,
    today,
    alarm,
  }: {
    readonly lang: Lang
    readonly today: LocalDate
    /** « Dans 7 jours ». */
    readonly alarm: (days: number) => string
  },
): string {
  const colon = lang === 'fr' ? ' : ' : ': '
  const events = days.map(({ id, day, title, description }) => ({
    uid: `${id}-${day.replaceAll('-', '')}@sejour.invalid`,
    day,
    title,
    description,
    stamp: `${today}T00:00:00Z`,
    alarms: ALARMS.map((daysBefore) => ({
      daysBefore,
      title: `${alarm(daysBefore)}${colon}${title}`,
    })),
  }))
  return writeCalendar(events, { lang })
}

export const AGENDA_TYPE = 'text/calendar; charset=utf-8'
