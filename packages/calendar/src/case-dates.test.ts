import { describe, expect, test } from 'vitest'
import { after, count } from './counting.fixtures.ts'
import { addDays, addMonths, addYears, daysBetween, localDate, weekday } from './local-date.ts'
import { countTimeLimit } from './time-limit.ts'
import { isWorkingDay } from './working-days.ts'

// The dates of real and set cases, told as counting only. Presence has its own, in presence.test.ts.

describe('appeals', () => {
  test.each([
    {
      id: 'AD-05',
      notified: '2018-01-22',
      days: 30,
      raw: '2018-02-21',
      last: '2018-02-21',
      filed: '2018-02-21',
      margin: 0,
    },
    {
      id: 'AD-06',
      notified: '2020-06-17',
      days: 30,
      raw: '2020-07-17',
      last: '2020-07-17',
      filed: '2020-07-16',
      margin: 1,
    },
    {
      id: 'AD-08',
      notified: '2008-02-01',
      days: 30,
      raw: '2008-03-02',
      last: '2008-03-03',
      filed: '2008-02-29',
      margin: 3,
    },
    {
      id: 'AD-10',
      notified: '2013-02-26',
      days: 30,
      raw: '2013-03-28',
      last: '2013-03-28',
      filed: '2013-03-20',
      margin: 8,
    },
    {
      id: 'AD-04',
      notified: '2019-05-14',
      days: 10,
      raw: '2019-05-24',
      last: '2019-05-24',
      filed: '2019-05-28',
      margin: -4,
    },
    {
      id: 'AD-04',
      notified: '2019-05-14',
      days: 5,
      raw: '2019-05-19',
      last: '2019-05-20',
      filed: '2019-05-28',
      margin: -8,
    },
    {
      id: 'EU-06',
      notified: '2019-07-23',
      days: 30,
      raw: '2019-08-22',
      last: '2019-08-22',
      filed: '2019-08-22',
      margin: 0,
    },
  ])('$id: last day $last', ({ notified, days, raw, last, filed, margin }) => {
    const { rawLastDay, lastDay } = count(after(notified), days)
    expect({ rawLastDay, lastDay }).toEqual({ rawLastDay: raw, lastDay: last })
    expect(daysBetween(localDate(filed), lastDay)).toBe(margin)
  })

  test('AD-08: the thirtieth day is a Sunday, after a 29 February', () => {
    expect(weekday(localDate('2008-03-02'))).toBe(7)
    expect(isWorkingDay(localDate('2008-03-03'))).toBe(true)
  })

  test('AD-10: the petition came on day 22', () => {
    expect(daysBetween(localDate('2013-02-26'), localDate('2013-03-20'))).toBe(22)
  })
})

describe('limits of the administration do not move', () => {
  test.each([
    {
      id: 'EU-06',
      act: '2019-02-08',
      length: { months: 3 },
      last: '2019-05-08',
      because: 'three months of proof',
    },
    {
      id: 'EU-06',
      act: '2019-02-08',
      length: { months: 6 },
      last: '2019-08-08',
      because: 'six months to decide',
    },
    {
      id: 'EU-08',
      act: '2025-01-31',
      length: { months: 3 },
      last: '2025-04-30',
      because: 'April has no 31st',
    },
    {
      id: 'EU-08',
      act: '2025-04-30',
      length: { months: 1 },
      last: '2025-05-30',
      because: 'the extra month ends on a 30th',
    },
    {
      id: 'LA-03',
      act: '2025-01-20',
      length: { months: 6 },
      last: '2025-07-20',
      because: 'a Sunday is not moved',
    },
    {
      id: 'OQ-04',
      act: '2025-07-04',
      length: { days: 30 },
      last: '2025-08-03',
      because: 'a Sunday is not moved',
    },
    {
      id: 'RC-03',
      act: '2025-03-03',
      length: { days: 10 },
      last: '2025-03-13',
      because: 'ten calendar days',
    },
  ])('$id, $length: $last, $because', ({ act, length, last }) => {
    expect(countTimeLimit({ length, movesToWorkingDay: false }, after(act)).lastDay).toBe(last)
  })

  test('EU-07: three and six months are counted from the same day', () => {
    const act = after('2026-01-15')
    const months = (n: number) =>
      countTimeLimit({ length: { months: n }, movesToWorkingDay: false }, act)
    expect([months(3).lastDay, months(6).lastDay]).toEqual(['2026-04-15', '2026-07-15'])
  })

  test('LA-03: 25 July comes after the six months', () => {
    expect(addMonths(localDate('2025-01-20'), 6, 'last-day') < localDate('2025-07-25')).toBe(true)
  })

  test('RC-03: a check on 2 April is twenty days late', () => {
    expect(daysBetween(localDate('2025-03-13'), localDate('2025-04-02'))).toBe(20)
  })
})

describe('windows before a day', () => {
  test.each([
    { id: 'RW-01', expires: '2026-03-31', from: '2026-02-14', to: '2026-03-01' },
    { id: 'RW-04', expires: '2012-10-31', from: '2012-09-16', to: '2012-10-01' },
  ])('$id: from forty-five to thirty days before $expires', ({ expires, from, to }) => {
    expect(addDays(localDate(expires), -45)).toBe(from)
    expect(addDays(localDate(expires), -30)).toBe(to)
  })

  test('RW-04: the request came 292 days after expiry', () => {
    expect(daysBetween(localDate('2012-10-31'), localDate('2013-08-19'))).toBe(292)
  })
})

test.each([
  { years: 3, threshold: '2008-03-01', met: true },
  { years: 4, threshold: '2009-03-01', met: false },
])('EX-08: $years years after filing on 1 March 2005, met: $met', ({ years, threshold, met }) => {
  const reached = addYears(localDate('2005-03-01'), years, 'following-day')
  expect(reached).toBe(threshold)
  expect(reached <= localDate('2008-09-15')).toBe(met)
})
