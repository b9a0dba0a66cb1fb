import { addDays, type LocalDate } from './local-date.ts'

/** One day in an agenda of any maker. */
export type CalendarEvent = {
  /** The same event keeps it for ever. Tells nobody from another. */
  readonly uid: string
  readonly day: LocalDate
  readonly title: string
  /** One line each. */
  readonly description: readonly string[]
  /** An instant in UTC, `2026-03-05T09:12:00Z`: when this was last true. */
  readonly stamp: string
  /** Grows when the event changes. */
  readonly sequence?: number
  readonly alarms: readonly {
    /** 0: on the day itself. */
    readonly daysBefore: number
    readonly title: string
  }[]
}

/** Days as all-day events, as any agenda reads them (RFC 5545). */
export function writeCalendar(
  events: readonly CalendarEvent[],
  { lang, name }: { readonly lang: string; readonly name?: string },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sejour//Sejour//FR',
    'CALSCALE:GREGORIAN',
    ...(name === undefined
      ? []
      : [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`, ...REFRESHED]),
    ...events.flatMap((event) => linesOf(event, lang)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

/** How often an agenda should come and look; both names are in use. */
const REFRESHED = ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H']

function linesOf(
  { uid, day, title, description, stamp, sequence, alarms }: CalendarEvent,
  lang: string,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`,
    ...(sequence === undefined ? [] : [`SEQUENCE:${sequence}`]),
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY;LANGUAGE=${lang}:${escaped(title)}`,
    `DESCRIPTION;LANGUAGE=${lang}:${escaped(description.join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...alarms.flatMap((alarm) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      // A day begins at midnight: on the day itself, the morning is early enough to be told.
      `TRIGGER:${alarm.daysBefore === 0 ? 'PT8H' : `-P${alarm.daysBefore}D`}`,
      `DESCRIPTION:${escaped(alarm.title)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

const compact = (day: LocalDate) => day.replaceAll('-', '')

// A text that was typed may hold anything: what is no character would break the line.
const escaped = (text: string) =>
  text
    .replaceAll(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- they are what is taken away
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

/** A line holds 75 octets; what follows goes on the next line, after a space. */
export function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const sign of line) {
    const size = octetsOf(sign)
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

/** In UTF-8. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
