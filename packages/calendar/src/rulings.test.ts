import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayWithHolidays } from './arbitrary.fixtures.ts'
import { after, count, posted } from './counting.fixtures.ts'
import { addDays, daysBetween, localDate } from './local-date.ts'
import { nextWorkingDay } from './working-days.ts'

// Told as counting only: which remedy has which length, and which way of notification opens it,
// belongs to the law.
describe('rulings', () => {
  test.each([
    {
      id: 'E01',
      start: after('2021-10-12'),
      days: 30,
      raw: '2021-11-11',
      last: '2021-11-12',
      because: 'day 30 is Armistice when 13 October is day 1',
    },
    {
      id: 'E01',
      start: after('2021-10-13'),
      days: 30,
      raw: '2021-11-12',
      last: '2021-11-12',
      because: 'the other reading gives the same day',
    },
    {
      id: 'E02',
      start: posted('2018-05-22'),
      days: 10,
      raw: '2018-06-03',
      last: '2018-06-04',
      because: 'the third working day, 25 May, is day 1; day 10 is a Sunday',
    },
    {
      id: 'E03',
      start: after('2022-06-01'),
      days: 30,
      raw: '2022-07-01',
      last: '2022-07-01',
      because: 'day 30 is a Friday',
    },
    {
      id: 'E04',
      start: after('2019-05-14'),
      days: 10,
      raw: '2019-05-24',
      last: '2019-05-24',
      because: 'day 10 is a Friday',
    },
    {
      id: 'E04',
      start: after('2019-05-14'),
      days: 5,
      raw: '2019-05-19',
      last: '2019-05-20',
      because: 'day 5 is a Sunday',
    },
    {
      id: 'E05',
      start: after('2014-06-04'),
      days: 10,
      raw: '2014-06-14',
      last: '2014-06-16',
      because: 'day 10 is a Saturday',
    },
    {
      id: 'E05',
      start: after('2014-06-04'),
      days: 5,
      raw: '2014-06-09',
      last: '2014-06-10',
      because: 'day 5 is Whit Monday',
    },
    {
      id: 'E06',
      start: after('2016-08-05'),
      days: 10,
      raw: '2016-08-15',
      last: '2016-08-16',
      because: 'day 10 is Assumption',
    },
    {
      id: 'E06',
      start: after('2016-08-05'),
      days: 5,
      raw: '2016-08-10',
      last: '2016-08-10',
      because: 'day 5 is a Wednesday',
    },
    {
      id: 'E07',
      start: after('2015-01-19'),
      days: 5,
      raw: '2015-01-24',
      last: '2015-01-26',
      because: 'day 5 is a Saturday',
    },
    {
      id: 'E10',
      start: after('2018-01-22'),
      days: 30,
      raw: '2018-02-21',
      last: '2018-02-21',
      because: 'day 30 is a Wednesday',
    },
    {
      id: 'E11',
      start: after('2019-07-23'),
      days: 30,
      raw: '2019-08-22',
      last: '2019-08-22',
      because: 'day 30 is a Thursday',
    },
    {
      id: 'E12',
      start: after('2022-01-21'),
      days: 30,
      raw: '2022-02-20',
      last: '2022-02-21',
      because: 'day 30 is a Sunday',
    },
    {
      id: 'E13',
      start: after('2023-10-10'),
      days: 30,
      raw: '2023-11-09',
      last: '2023-11-09',
      because: 'day 30 is a Thursday',
    },
    {
      id: 'E14',
      start: posted('2023-06-27'),
      days: 30,
      raw: '2023-07-29',
      last: '2023-07-31',
      because: 'day 1 is Friday 30 June, day 30 a Saturday',
    },
    {
      id: 'E15',
      start: after('2016-01-19'),
      days: 30,
      raw: '2016-02-18',
      last: '2016-02-18',
      because: 'day 30 is a Thursday',
    },
    {
      id: 'E16',
      start: posted('2010-08-31'),
      days: 30,
      raw: '2010-10-02',
      last: '2010-10-04',
      because: 'day 1 is Friday 3 September, day 30 a Saturday',
    },
    {
      id: 'E17',
      start: after('2025-04-08'),
      days: 30,
      raw: '2025-05-08',
      last: '2025-05-08',
      because: 'notified on that day',
    },
    {
      id: 'E17',
      start: posted('2025-04-08'),
      days: 30,
      raw: '2025-05-10',
      last: '2025-05-12',
      because: 'posted on that day, day 30 is a Saturday',
    },
    {
      id: 'E18',
      start: after('2003-07-04'),
      days: 60,
      raw: '2003-09-02',
      last: '2003-09-02',
      because: 'knowable on Saturday 5 July, which is day 1',
    },
    {
      id: 'E20',
      start: { kind: 'day-after', of: nextWorkingDay(localDate('2017-05-13')) },
      days: 45,
      raw: '2017-06-29',
      last: '2017-06-29',
      because: 'sent on a Friday, deemed received on the Monday, which is not counted',
    },
    {
      id: 'E21',
      start: { kind: 'day-after', of: nextWorkingDay(localDate('2015-09-08')) },
      days: 45,
      raw: '2015-10-23',
      last: '2015-10-23',
      because: 'sent on a Monday, deemed received on the Tuesday, which is not counted',
    },
  ] as const)('$id, $days days: $last, $because', ({ start, days, raw, last }) => {
    expect(count(start, days)).toMatchObject({ rawLastDay: raw, lastDay: last })
  })

  test.each([
    { id: 'E01', start: after('2021-10-13'), days: 30, filed: '2021-12-24', margin: -42 },
    { id: 'E02', start: posted('2018-05-22'), days: 10, filed: '2018-06-07', margin: -3 },
    { id: 'E03', start: after('2022-06-01'), days: 30, filed: '2022-07-06', margin: -5 },
    { id: 'E04', start: after('2019-05-14'), days: 10, filed: '2019-05-28', margin: -4 },
    { id: 'E05', start: after('2014-06-04'), days: 10, filed: '2014-06-16', margin: 0 },
    { id: 'E06', start: after('2016-08-05'), days: 5, filed: '2016-08-10', margin: 0 },
    { id: 'E10', start: after('2018-01-22'), days: 30, filed: '2018-02-21', margin: 0 },
    { id: 'E11', start: after('2019-07-23'), days: 30, filed: '2019-08-22', margin: 0 },
    { id: 'E12', start: after('2022-01-21'), days: 30, filed: '2022-02-18', margin: 3 },
    { id: 'E13', start: after('2023-10-10'), days: 30, filed: '2023-11-06', margin: 3 },
    { id: 'E14', start: posted('2023-06-27'), days: 30, filed: '2023-07-28', margin: 3 },
    { id: 'E15', start: after('2016-01-19'), days: 30, filed: '2016-02-16', margin: 2 },
    { id: 'E16', start: posted('2010-08-31'), days: 30, filed: '2010-10-04', margin: 0 },
    { id: 'E18', start: after('2003-07-04'), days: 60, filed: '2003-09-26', margin: -24 },
  ])('$id, filed on $filed: $margin days to spare', ({ start, days, filed, margin }) => {
    expect(daysBetween(localDate(filed), count(start, days).lastDay)).toBe(margin)
  })

  test('E08: five days that end on a weekend or a holiday end on the next working day', () => {
    fc.assert(
      fc.property(dayWithHolidays, (of) => {
        const { rawLastDay, lastDay } = count({ kind: 'day-after', of }, 5)
        expect(lastDay).toBe(nextWorkingDay(rawLastDay))
      }),
    )
  })

  test('E09: the fifteenth day is late for a limit of five, whatever the holidays', () => {
    fc.assert(
      fc.property(dayWithHolidays, (of) => {
        expect(count({ kind: 'day-after', of }, 5).lastDay < addDays(of, 15)).toBe(true)
      }),
    )
  })

  test('E19: an administrative limit stays on a day that is not a working day', () => {
    fc.assert(
      fc.property(dayWithHolidays, (of) => {
        const { lastDay, steps } = count({ kind: 'day-after', of }, 15, false)
        expect(lastDay).toBe(addDays(of, 15))
        expect(steps.map(({ kind }) => kind)).not.toContain('moved')
      }),
    )
  })
})
