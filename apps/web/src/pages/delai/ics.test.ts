import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { foldLine } from '@sejour/calendar'
import { delaiTool } from './tool.tsx'

const form = Object.entries({
  do: 'ics',
  decision: 'article-9bis.irrecevable',
  by: 'hand',
  'on-day': '5',
  'on-month': '3',
  'on-year': '2026',
})

const fileFor = (lang: 'fr' | 'nl' | 'de' | 'en') =>
  delaiTool.download?.({ lang, today: localDate('2026-03-06'), form })

test.each(['fr', 'nl', 'de', 'en'] as const)('the file in %s is what agendas read', (lang) => {
  const { body = '', name } = fileFor(lang) ?? {}
  expect(name).toMatch(/-2026-03-16\.ics$/)
  expect(body.endsWith('END:VCALENDAR\r\n')).toBe(true)
  const lines = body.split('\r\n')
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
  const event = read(body)
  expect(event.get('DTSTART;VALUE=DATE')).toBe('20260316')
  expect(event.get('DTEND;VALUE=DATE')).toBe('20260317')
  expect(event.get('TRIGGER')).toBe('-P2D')
  expect(event.get(`DESCRIPTION;LANGUAGE=${lang}`)).toMatch(/39\/57/)
})

test('the name of the event is stable and tells nobody apart', () => {
  expect(fileFor('fr')?.body).toContain('UID:annulment-20260316@sejour.invalid\r\n')
})

test('a fold never cuts a letter in two', () => {
  const line = `SUMMARY:${'é€😀'.repeat(40)}`
  expect(foldLine(line).replaceAll('\r\n ', '')).toBe(line)
  for (const part of foldLine(line).split('\r\n')) {
    expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75)
  }
})

/** Properties by name, unfolded; the last of a name stays. */
function read(body: string): ReadonlyMap<string, string> {
  return new Map(
    body
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => {
        const at = line.indexOf(':')
        return [line.slice(0, at), line.slice(at + 1)] as const
      }),
  )
}
