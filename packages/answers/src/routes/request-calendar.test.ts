import { localDate } from '@sejour/calendar'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitsOfRoute, routeIds } from './answer.ts'
import { requestCalendar } from './request-calendar.ts'
import type { SaidStatement } from './said.ts'

const statement = (more: Partial<SaidStatement>): SaidStatement => ({
  id: 'x',
  about: 'decision',
  label: 'x',
  sources: [],
  from: null,
  until: null,
  limit: { counts: 'from', event: 'filing', days: 30, said: '30 jours' },
  papers: [],
  contradiction: null,
  ...more,
})

const filing = localDate('2026-06-01')

test.each([
  { more: {}, found: ['2026-07-01 whole'], because: 'no change is known' },
  {
    more: { until: localDate('2026-06-11') },
    found: ['2026-07-01 part'],
    because: 'its text ends on the way',
  },
  {
    more: { from: localDate('2026-06-12') },
    found: ['2026-07-01 part'],
    because: 'its text begins on the way',
  },
  { more: { from: localDate('2026-07-02') }, found: [], because: 'its text begins after' },
  { more: { until: localDate('2026-05-31') }, found: [], because: 'its text had ended' },
  {
    more: {
      limit: { counts: 'before', event: 'expiry', days: 15, said: '' },
      until: localDate('2026-06-20'),
    },
    found: ['2026-06-16 part'],
    because: 'counted back: its text ends before the card does',
  },
] as const)('$found: $because', ({ more, found }) => {
  const calendar = requestCalendar([statement(more)], { filing, expiry: localDate('2026-07-01') })
  expect(calendar.map(({ day, rules }) => `${day} ${rules}`)).toEqual(found)
})

test.each([
  {
    about: 'renewal',
    safeDay: '2026-07-03',
    because: 'the person acts, and no text moves the day',
  },
  { about: 'remedy', safeDay: '2026-07-03', because: 'the same of a remedy' },
  { about: 'decision', safeDay: '2026-07-04', because: 'the authority acts' },
  { about: 'unlimited', safeDay: '2026-07-04', because: 'the right comes with time' },
] as const)('a $about that ends on a Saturday is safe on $safeDay: $because', (row) => {
  const { about, safeDay } = row
  const [limit] = requestCalendar([statement({ about })], { filing: localDate('2026-06-04') })
  expect(limit).toMatchObject({ day: '2026-07-04', safeDay, off: 'saturday' })
})

describe('a notification on the eve of a change', () => {
  const calendar = requestCalendar(limitsOfRoute('article-9bis', 'fr'), {
    notification: localDate('2026-06-11'),
  })

  test('keeps each limit with its source', () => {
    expect(calendar.length).toBeGreaterThan(0)
    expect(calendar.every(({ statement: { sources } }) => sources.length > 0)).toBe(true)
  })

  test('flags what was not read for its last day', () => {
    expect(calendar.some(({ toConfirm }) => toConfirm)).toBe(true)
  })
})

const aDay = fc
  .date({ min: new Date('1982-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)))

test('no safe day is later than its day, and days follow one another', () => {
  fc.assert(
    fc.property(fc.constantFrom(...routeIds), aDay, (id, day) => {
      const events = ['entry', 'filing', 'complete-file', 'notification', 'expiry', 'grant']
      const known = Object.fromEntries(events.map((event) => [event, day]))
      const found = requestCalendar(limitsOfRoute(id, 'fr'), known)
      expect(found.every((one) => one.safeDay <= one.day)).toBe(true)
      expect(found.map((one) => one.day)).toEqual(found.map((one) => one.day).toSorted())
    }),
    { numRuns: 60 },
  )
})
