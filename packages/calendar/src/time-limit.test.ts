import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayWithHolidays } from './arbitrary.fixtures.ts'
import { OutsideHolidays } from './holidays.ts'
import { addDays, daysBetween, localDate } from './local-date.ts'
import { countTimeLimit, type Length, type Start, type TimeLimit } from './time-limit.ts'
import { ImpossibleCount, isWorkingDay } from './working-days.ts'

const moving = (length: Length): TimeLimit => ({ length, movesToWorkingDay: true })
const fixed = (length: Length): TimeLimit => ({ length, movesToWorkingDay: false })
const dayAfter = (day: string): Start => ({ kind: 'day-after', of: localDate(day) })
const nthWorkingDayAfter = (day: string, n: number): Start => ({
  kind: 'nth-working-day-after',
  of: localDate(day),
  n,
})

describe('a limit in days', () => {
  test.each([
    {
      act: '2026-03-02',
      days: 30,
      last: '2026-04-01',
      because: 'the day of the act is not counted',
    },
    { act: '2026-03-05', days: 30, last: '2026-04-07', because: 'no limit ends on Easter Monday' },
    { act: '2026-03-06', days: 1, last: '2026-03-09', because: 'the one day is a Saturday' },
    { act: '2024-02-01', days: 29, last: '2024-03-01', because: '2024 is a leap year' },
    { act: '2025-07-01', days: 20, last: '2025-07-22', because: 'no limit ends on 21 July' },
  ])('of $days from $act ends on $last: $because', ({ act, days, last }) => {
    expect(countTimeLimit(moving({ days }), dayAfter(act)).lastDay).toBe(last)
  })
})

describe('a limit in months runs from the n-th to the eve of the n-th', () => {
  test.each([
    { act: '2026-01-12', months: 1, last: '2026-02-12', because: 'the date comes back' },
    { act: '2019-02-08', months: 3, last: '2019-05-08', because: 'the date comes back' },
    { act: '2025-01-31', months: 1, last: '2025-02-28', because: 'February ends sooner' },
    { act: '2024-01-31', months: 1, last: '2024-02-29', because: 'February ends sooner' },
    { act: '2025-01-31', months: 3, last: '2025-04-30', because: 'April ends sooner' },
    {
      act: '2025-02-28',
      months: 1,
      last: '2025-03-28',
      because: 'it is not stretched to the 31st',
    },
    {
      act: '2025-04-30',
      months: 1,
      last: '2025-05-30',
      because: 'it is not stretched to the 31st',
    },
    { act: '2025-11-30', months: 12, last: '2026-11-30', because: 'a year is twelve months' },
  ])('$months from $act ends on $last: $because', ({ act, months, last }) => {
    expect(countTimeLimit(fixed({ months }), dayAfter(act)).lastDay).toBe(last)
  })

  test('and moves where a text says so', () => {
    expect(countTimeLimit(moving({ months: 1 }), dayAfter('2026-02-14')).lastDay).toBe('2026-03-16')
  })

  test('and says so when the end month lacks the date', () => {
    const kinds = (act: string) =>
      countTimeLimit(fixed({ months: 1 }), dayAfter(act)).steps.map(({ kind }) => kind)
    expect(kinds('2025-01-31')).toContain('month-end')
    expect(kinds('2025-01-28')).not.toContain('month-end')
    expect(kinds('2025-02-28')).not.toContain('month-end')
  })
})

describe('a limit in working days', () => {
  test.each([
    { act: '2026-03-05', workingDays: 1, last: '2026-03-06', because: 'the next day is a Friday' },
    { act: '2026-03-05', workingDays: 2, last: '2026-03-09', because: 'a weekend is skipped' },
    { act: '2026-04-02', workingDays: 2, last: '2026-04-07', because: 'Easter Monday is skipped' },
    { act: '2025-12-24', workingDays: 5, last: '2026-01-02', because: 'two holidays are skipped' },
  ])('of $workingDays from $act ends on $last: $because', ({ act, workingDays, last }) => {
    expect(countTimeLimit(fixed({ workingDays }), dayAfter(act)).lastDay).toBe(last)
  })
})

describe('the derivation', () => {
  test('tells a posted letter, a weekend skipped and the days counted', () => {
    expect(countTimeLimit(moving({ days: 30 }), nthWorkingDayAfter('2025-09-04', 3))).toEqual({
      firstDay: '2025-09-09',
      rawLastDay: '2025-10-08',
      lastDay: '2025-10-08',
      counted: { from: '2025-09-09', until: '2025-10-08', days: 30 },
      steps: [
        { kind: 'not-counted', day: '2025-09-04' },
        { kind: 'skipped', day: '2025-09-06', reason: 'saturday' },
        { kind: 'skipped', day: '2025-09-07', reason: 'sunday' },
        { kind: 'first-day', day: '2025-09-09' },
        { kind: 'counted', length: { days: 30 } },
        { kind: 'raw-last-day', day: '2025-10-08' },
        { kind: 'last-day', day: '2025-10-08' },
      ],
    })
  })

  test('tells each day that pushes the last one further', () => {
    expect(countTimeLimit(moving({ days: 30 }), dayAfter('2026-03-05'))).toMatchObject({
      rawLastDay: '2026-04-04',
      lastDay: '2026-04-07',
      steps: [
        { kind: 'not-counted', day: '2026-03-05' },
        { kind: 'first-day', day: '2026-03-06' },
        { kind: 'counted', length: { days: 30 } },
        { kind: 'raw-last-day', day: '2026-04-04' },
        { kind: 'moved', from: '2026-04-04', to: '2026-04-05', reason: 'saturday' },
        { kind: 'moved', from: '2026-04-05', to: '2026-04-06', reason: 'sunday' },
        { kind: 'moved', from: '2026-04-06', to: '2026-04-07', reason: 'lundi-de-paques' },
        { kind: 'last-day', day: '2026-04-07' },
      ],
    })
  })

  test('tells the end of a short month, and the calendar days it covers', () => {
    expect(countTimeLimit(fixed({ months: 3 }), dayAfter('2025-01-31'))).toMatchObject({
      counted: { from: '2025-02-01', until: '2025-04-30', days: 89 },
      steps: [
        { kind: 'not-counted', day: '2025-01-31' },
        { kind: 'first-day', day: '2025-02-01' },
        { kind: 'counted', length: { months: 3 } },
        { kind: 'month-end', day: '2025-04-30' },
        { kind: 'raw-last-day', day: '2025-04-30' },
        { kind: 'last-day', day: '2025-04-30' },
      ],
    })
  })
})

test.each([
  { length: { days: 0 } },
  { length: { days: -5 } },
  { length: { days: 1.5 } },
  { length: { months: 0 } },
  { length: { workingDays: 0 } },
  { length: { workingDays: Number.NaN } },
])('$length is no length', ({ length }) => {
  expect(() => countTimeLimit(fixed(length), dayAfter('2026-03-05'))).toThrow(ImpossibleCount)
})

test('a limit that may not move needs no holidays, one that may refuses to guess them', () => {
  const start = dayAfter('1949-06-01')
  expect(countTimeLimit(fixed({ days: 10 }), start).lastDay).toBe('1949-06-11')
  expect(() => countTimeLimit(moving({ days: 10 }), start)).toThrow(OutsideHolidays)
})

const anyCount = fc.integer({ min: 1, max: 120 })
const anyLength: fc.Arbitrary<Length> = fc.oneof(
  anyCount.map((days) => ({ days })),
  anyCount.map((workingDays) => ({ workingDays })),
  fc.integer({ min: 1, max: 12 }).map((months) => ({ months })),
)
const anyLimit = fc.record({ length: anyLength, movesToWorkingDay: fc.boolean() })
const anyStart: fc.Arbitrary<Start> = fc.oneof(
  dayWithHolidays.map((of) => ({ kind: 'day-after' as const, of })),
  fc.record({
    kind: fc.constant('nth-working-day-after' as const),
    of: dayWithHolidays,
    n: fc.integer({ min: 1, max: 5 }),
  }),
)

describe('whatever the limit and the start', () => {
  test('a later start never ends sooner', () => {
    fc.assert(
      fc.property(anyLimit, anyStart, fc.integer({ min: 1, max: 40 }), (limit, start, later) => {
        const next = { ...start, of: addDays(start.of, later) }
        const sooner = countTimeLimit(limit, start).lastDay
        expect(sooner <= countTimeLimit(limit, next).lastDay).toBe(true)
      }),
    )
  })

  test('a longer limit never ends sooner', () => {
    fc.assert(
      fc.property(anyLimit, anyStart, (limit, start) => {
        const longer = { ...limit, length: oneMore(limit.length) }
        const sooner = countTimeLimit(limit, start).lastDay
        expect(sooner <= countTimeLimit(longer, start).lastDay).toBe(true)
      }),
    )
  })

  test('a moved last day is the first working day from the raw one, at most five days on', () => {
    fc.assert(
      fc.property(anyLength, anyStart, (length, start) => {
        const { rawLastDay, lastDay } = countTimeLimit(moving(length), start)
        expect(isWorkingDay(lastDay)).toBe(true)
        expect(rawLastDay <= lastDay).toBe(true)
        expect(daysBetween(rawLastDay, lastDay)).toBeLessThanOrEqual(5)
        for (let day = rawLastDay; day < lastDay; day = addDays(day, 1)) {
          expect(isWorkingDay(day)).toBe(false)
        }
      }),
    )
  })

  test('the steps lead to the days of the result, and each move joins the next', () => {
    fc.assert(
      fc.property(anyLimit, anyStart, (limit, start) => {
        const { firstDay, rawLastDay, lastDay, steps } = countTimeLimit(limit, start)
        expect(steps[0]).toEqual({ kind: 'not-counted', day: start.of })
        expect(steps).toContainEqual({ kind: 'first-day', day: firstDay })
        expect(steps.at(-1)).toEqual({ kind: 'last-day', day: lastDay })
        let day = rawLastDay
        for (const step of steps) {
          if (step.kind !== 'moved') continue
          expect(step.from).toBe(day)
          day = step.to
        }
        expect(day).toBe(lastDay)
      }),
    )
  })

  test('a limit in days covers that many days', () => {
    fc.assert(
      fc.property(anyCount, anyStart, (days, start) => {
        expect(countTimeLimit(fixed({ days }), start).counted.days).toBe(days)
      }),
    )
  })
})

function oneMore(length: Length): Length {
  if ('days' in length) return { days: length.days + 1 }
  if ('months' in length) return { months: length.months + 1 }
  return { workingDays: length.workingDays + 1 }
}
