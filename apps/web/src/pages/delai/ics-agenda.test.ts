import ICAL from 'ical.js'
import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { delaiTool } from './tool.tsx'

const answers = Object.entries({
  do: 'ics',
  decision: 'article-9bis.irrecevable',
  by: 'hand',
  'on-day': '5',
  'on-month': '3',
  'on-year': '2026',
})

test('an agenda program reads the safe day, its reminders and its legal basis', () => {
  const today = localDate('2026-03-06')
  const file = delaiTool.download?.({ lang: 'nl', today, form: answers })
  const calendar = new ICAL.Component(ICAL.parse(file?.body ?? ''))
  const event = calendar.getFirstSubcomponent('vevent')
  expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-03-16')
  expect(String(event?.getFirstPropertyValue('dtend'))).toBe('2026-03-17')
  expect(String(event?.getFirstPropertyValue('description'))).toContain('39/57')
  expect(event?.getAllSubcomponents('valarm')).toHaveLength(2)
})
