import { addDays, type LocalDate } from '@sejour/calendar'
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
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sejour//Sejour//FR',
    'CALSCALE:GREGORIAN',
    ...days.flatMap(({ id, day, title, description }) => [
      'BEGIN:VEVENT',
      `UID:${id}-${compact(day)}@sejour.invalid`,
      `DTSTAMP:${compact(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY;LANGUAGE=${lang}:${escaped(title)}`,
      `DESCRIPTION;LANGUAGE=${lang}:${escaped(description.join('\n'))}`,
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      ...ALARMS.flatMap((before) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `TRIGGER:-P${before}D`,
        `DESCRIPTION:${escaped(`${alarm(before)}${lang === 'fr' ? ' : ' : ': '}${title}`)}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

export const AGENDA_TYPE = 'text/calendar; charset=utf-8'

const compact = (day: string) => day.replaceAll('-', '')

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')

/** A line holds 75 octets; what follows goes on the next line, after a space. */
export function folded(line: string): string {
  const encoder = new TextEncoder()
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const sign of line) {
    const size = encoder.encode(sign).length
    if (octets + size > MOST_OCTETS) {
      parts.push(part)
      part = ''
      // The space that opens a folded line counts.
      octets = 1
    }
    part += sign
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

const MOST_OCTETS = 75
