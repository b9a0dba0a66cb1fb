import type { LimitAnswer } from '@sejour/answers/limit'
import { addDays } from '@sejour/calendar'
import type { Download, ToolProps } from '../../app/tool/tool.ts'
import { delaiTexts } from './texts/index.ts'

/** Days before the safe day on which the agenda reminds. */
const ALARMS = [7, 2]

/**
 * The safe day as an all-day event for any agenda (RFC 5545), with its basis and its steps. The
 * name of the event tells no person apart: only the limit and its day make it.
 */
export function icsOf(answer: LimitAnswer, { lang, today }: ToolProps): Download | undefined {
  const { safeLastDay, lastDay } = answer
  if (safeLastDay === null || lastDay === null) return undefined
  const { ics } = delaiTexts(lang)
  const title = safeLastDay < lastDay ? ics.safe(answer.remedyLabel) : ics.last(answer.remedyLabel)
  const description = [
    answer.summary,
    ...answer.steps.map(({ text, source }) => `${text} (${source.said})`),
    ...answer.reasons,
    ics.warning,
  ].join('\n')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sejour//Sejour//FR',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${answer.remedy}-${compact(safeLastDay)}@sejour.invalid`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(safeLastDay)}`,
    `DTEND;VALUE=DATE:${compact(addDays(safeLastDay, 1))}`,
    `SUMMARY;LANGUAGE=${lang}:${escaped(title)}`,
    `DESCRIPTION;LANGUAGE=${lang}:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...ALARMS.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-P${days}D`,
      `DESCRIPTION:${escaped(`${ics.alarm(days)}${lang === 'fr' ? ' : ' : ': '}${title}`)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return {
    name: `${ics.file}-${safeLastDay}.ics`,
    type: 'text/calendar; charset=utf-8',
    body: lines.map((line) => `${folded(line)}\r\n`).join(''),
  }
}

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
