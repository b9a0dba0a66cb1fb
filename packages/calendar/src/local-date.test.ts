import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayBetween } from './arbitrary.fixtures.ts'
import {
  addDays,
  addMonths,
  addMonthsToNumber,
  addYears,
  dayNumber,
  dayOf,
  daysBetween,
  earliest,
  findLocalDate,
  ImpossibleDay,
  isWeekend,
  latest,
  localDate,
  weekday,
} from './local-date.ts'

const anyDay = dayBetween('1900-01-01', '2200-12-31')
const convention = fc.constantFrom('last-day' as const, 'following-day' as const)

describe('a text that is a day', () => {
  test.each([
    { text: '2026-03-05', because: 'it is an ordinary day' },
    { text: '2024-02-29', because: '2024 is a leap year' },
    { text: '2000-02-29', because: 'a century divisible by 400 is a leap year' },
    { text: '1900-01-01', because: 'the first year counts' },
    { text: '2200-12-31', because: 'the last year counts' },
  ])('$text: $because', ({ text }) => {
    expect(findLocalDate(text)).toBe(text)
    expect(localDate(text)).toBe(text)
  })
})

describe('a text that is no day', () => {
  test.each([
    { text: '2026-02-30', because: 'February never has thirty days' },
    { text: '2025-02-29', because: '2025 is not a leap year' },
    { text: '2100-02-29', because: 'a century not divisible by 400 is no leap year' },
    { text: '2026-04-31', because: 'April has thirty days' },
    { text: '2026-13-01', because: 'there is no thirteenth month' },
    { text: '2026-00-10', because: 'months begin at one' },
    { text: '2026-01-00', because: 'dates begin at one' },
    { text: ' 2026-1-1', because: 'two digits are needed, and no space' },
    { text: '2026-01-01 ', because: 'a space is no part of a day' },
    { text: '2026-01-01\n', because: 'a line end is no part of a day' },
    { text: '2026-01-01T00:00', because: 'a day has no hour' },
    { text: '05/03/2026', because: 'the form is year, month, date' },
    { text: '1899-12-31', because: 'it is before 1900' },
    { text: '2201-01-01', because: 'it is after 2200' },
    { text: '٢٠٢٦-٠١-٠١', because: 'only the digits 0 to 9 are read' },
    { text: '', because: 'it is empty' },
  ])('$text: $because', ({ text }) => {
    expect(findLocalDate(text)).toBeUndefined()
    expect(() => localDate(text)).toThrow(ImpossibleDay)
  })

  test('is not repeated in the error, for it may be a birthday', () => {
    try {
      localDate('1990-02-31')
      expect.unreachable()
    } catch (error) {
      expect(JSON.stringify([String(error), error])).not.toContain('1990')
    }
  })
})

describe('day numbers', () => {
  test.each([
    { day: '1970-01-01', number: 0 },
    { day: '1969-12-31', number: -1 },
    { day: '2000-03-01', number: 11_017 },
    { day: '1900-01-01', number: -25_567 },
  ])('$day is $number', ({ day, number }) => {
    expect(dayNumber(localDate(day))).toBe(number)
    expect(dayOf(number)).toBe(day)
  })

  test('go there and back on every day from 1900 to 2200, as in the built-in calendar', () => {
    const last = dayNumber(localDate('2200-12-31'))
    for (let number = dayNumber(localDate('1900-01-01')); number <= last; number += 1) {
      const builtIn = new Date(number * 86_400_000)
      const day = localDate(builtIn.toISOString().slice(0, 10))
      if (dayOf(number) !== day || dayNumber(day) !== number) expect.fail(day)
      if (weekday(day) % 7 !== builtIn.getUTCDay()) expect.fail(`weekday of ${day}`)
    }
  })

  test.each([{ number: 0.5 }, { number: Number.NaN }, { number: Infinity }, { number: 3_000_000 }])(
    '$number is no day',
    ({ number }) => {
      expect(() => dayOf(number)).toThrow(ImpossibleDay)
    },
  )

  test('may leave the years a person can type', () => {
    expect(addDays(localDate('2200-12-31'), 1)).toBe('2201-01-01')
    expect(addDays(localDate('1900-01-01'), -1)).toBe('1899-12-31')
  })
})

describe('adding days', () => {
  test('and taking them away again gives the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })

  test('keeps the order of days, which is the order of their texts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(one < other).toBe(dayNumber(one) < dayNumber(other))
      }),
    )
  })
})

describe('adding months', () => {
  test.each([
    { day: '2026-01-15', months: 1, lastDay: '2026-02-15', followingDay: '2026-02-15' },
    { day: '2026-01-31', months: 1, lastDay: '2026-02-28', followingDay: '2026-03-01' },
    { day: '2024-01-31', months: 1, lastDay: '2024-02-29', followingDay: '2024-03-01' },
    { day: '2025-08-31', months: 6, lastDay: '2026-02-28', followingDay: '2026-03-01' },
    { day: '2025-10-31', months: 1, lastDay: '2025-11-30', followingDay: '2025-12-01' },
    { day: '2025-12-31', months: 12, lastDay: '2026-12-31', followingDay: '2026-12-31' },
    { day: '2026-03-31', months: -1, lastDay: '2026-02-28', followingDay: '2026-03-01' },
    { day: '2026-01-10', months: -13, lastDay: '2024-12-10', followingDay: '2024-12-10' },
    { day: '2026-05-31', months: 0, lastDay: '2026-05-31', followingDay: '2026-05-31' },
  ])('$day and $months: $lastDay, or $followingDay', ({ day, months, lastDay, followingDay }) => {
    expect(addMonths(localDate(day), months, 'last-day')).toBe(lastDay)
    expect(addMonths(localDate(day), months, 'following-day')).toBe(followingDay)
  })

  test('agrees with its version on numbers', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -2400, max: 2400 }),
        convention,
        (day, months, absent) => {
          const number = addMonthsToNumber(dayNumber(day), months, absent)
          expect(dayOf(number)).toBe(addMonths(day, months, absent))
        },
      ),
    )
  })

  test('agrees with month arithmetic on the text', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
        const sum = addMonths(day, months, 'last-day')
        expect(Number(sum.slice(0, 4)) * 12 + Number(sum.slice(5, 7)) - 1).toBe(index)
        if (sum.slice(8) === day.slice(8)) return
        expect(sum.slice(8) < day.slice(8)).toBe(true)
        expect(addDays(sum, 1).slice(8)).toBe('01')
      }),
    )
  })

  test('keeps the order of days under either convention', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        fc.integer({ min: -600, max: 600 }),
        convention,
        (one, other, months, absent) => {
          const [first, second] = one < other ? [one, other] : [other, one]
          expect(addMonths(first, months, absent) <= addMonths(second, months, absent)).toBe(true)
        },
      ),
    )
  })
})

test.each([
  { day: '2005-03-01', years: 3, lastDay: '2008-03-01', followingDay: '2008-03-01' },
  { day: '2024-02-29', years: 1, lastDay: '2025-02-28', followingDay: '2025-03-01' },
  { day: '2024-02-29', years: 4, lastDay: '2028-02-29', followingDay: '2028-02-29' },
])('$day and $years years: $lastDay, or $followingDay', ({ day, years, lastDay, followingDay }) => {
  expect(addYears(localDate(day), years, 'last-day')).toBe(lastDay)
  expect(addYears(localDate(day), years, 'following-day')).toBe(followingDay)
})

test.each([
  { day: '2026-11-20', number: 5, weekend: false },
  { day: '2026-11-21', number: 6, weekend: true },
  { day: '2026-11-22', number: 7, weekend: true },
  { day: '2026-11-23', number: 1, weekend: false },
])('$day is day $number of the week', ({ day, number, weekend }) => {
  expect(weekday(localDate(day))).toBe(number)
  expect(isWeekend(localDate(day))).toBe(weekend)
})

test('the earliest and the latest of some days, absent when there are none', () => {
  const days = ['2026-03-05', '2025-12-31', '2026-03-04'].map(localDate)
  expect(earliest(days)).toBe('2025-12-31')
  expect(latest(days)).toBe('2026-03-05')
  expect(earliest([])).toBeUndefined()
  expect(latest([])).toBeUndefined()
})
