import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayBetween, dayWithHolidays } from './arbitrary.fixtures.ts'
import { OutsideHolidays } from './holidays.ts'
import { addDays, localDate } from './local-date.ts'
import {
  addWorkingDays,
  countWorkingDays,
  findDayOff,
  ImpossibleCount,
  isWorkingDay,
  nextWorkingDay,
} from './working-days.ts'

test.each([
  { day: '2026-11-20', reason: undefined, next: '2026-11-20', because: 'an ordinary Friday' },
  { day: '2026-11-21', reason: 'saturday', next: '2026-11-23', because: 'Saturday never works' },
  { day: '2026-11-22', reason: 'sunday', next: '2026-11-23', because: 'nor does Sunday' },
  { day: '2026-04-04', reason: 'saturday', next: '2026-04-07', because: 'Easter Monday follows' },
  { day: '2026-04-03', reason: undefined, next: '2026-04-03', because: 'Good Friday works' },
  { day: '2026-05-14', reason: 'ascension', next: '2026-05-15', because: 'the bridge works' },
  { day: '2025-11-01', reason: 'saturday', next: '2025-11-03', because: 'a weekend comes first' },
  { day: '2024-11-01', reason: 'toussaint', next: '2024-11-04', because: 'then a weekend' },
  { day: '2020-12-25', reason: 'noel', next: '2020-12-28', because: '26 December was a Saturday' },
  { day: '2023-12-26', reason: undefined, next: '2023-12-26', because: '26 December works' },
])('$day: $because', ({ day, reason, next }) => {
  expect(findDayOff(localDate(day))).toBe(reason)
  expect(isWorkingDay(localDate(day))).toBe(reason === undefined)
  expect(nextWorkingDay(localDate(day))).toBe(next)
})

test.each([
  { after: '2025-09-04', count: 3, day: '2025-09-09', because: 'a weekend lies between' },
  {
    after: '2024-12-24',
    count: 3,
    day: '2024-12-30',
    because: 'only Christmas and a weekend do not',
  },
  { after: '2025-12-24', count: 3, day: '2025-12-30', because: '26 December counts' },
  { after: '2026-04-02', count: 3, day: '2026-04-08', because: 'Good Friday counts, Monday not' },
  { after: '2026-11-20', count: 1, day: '2026-11-23', because: 'Saturday and Sunday do not count' },
])('working day $count after $after is $day: $because', ({ after, count, day }) => {
  expect(addWorkingDays(localDate(after), count)).toBe(day)
})

test.each([{ count: 0 }, { count: -1 }, { count: 1.5 }, { count: Number.NaN }])(
  'there is no working day number $count',
  ({ count }) => {
    expect(() => addWorkingDays(localDate('2026-03-05'), count)).toThrow(ImpossibleCount)
  },
)

test.each([
  { from: '2026-03-02', until: '2026-03-08', count: 5, because: 'a week has five' },
  { from: '2026-04-03', until: '2026-04-07', count: 2, because: 'Friday and Tuesday' },
  { from: '2026-03-05', until: '2026-03-05', count: 1, because: 'both ends are included' },
  { from: '2026-03-07', until: '2026-03-08', count: 0, because: 'a weekend has none' },
  { from: '2026-03-05', until: '2026-03-04', count: 0, because: 'there is no day between' },
])('$count from $from until $until: $because', ({ from, until, count }) => {
  expect(countWorkingDays(localDate(from), localDate(until))).toBe(count)
})

test('the n-th working day after a day closes a stretch that holds n of them', () => {
  fc.assert(
    fc.property(dayWithHolidays, fc.integer({ min: 1, max: 60 }), (day, count) => {
      const reached = addWorkingDays(day, count)
      expect(isWorkingDay(reached)).toBe(true)
      expect(countWorkingDays(addDays(day, 1), reached)).toBe(count)
    }),
  )
})

test('the next working day is the first one, and is itself its next', () => {
  fc.assert(
    fc.property(dayWithHolidays, (day) => {
      const next = nextWorkingDay(day)
      expect(countWorkingDays(day, next)).toBe(1)
      expect(nextWorkingDay(next)).toBe(next)
    }),
  )
})

test('no day outside the known holidays is called a working day, or not one', () => {
  fc.assert(
    fc.property(dayBetween('1900-01-01', '1949-12-31'), (day) => {
      expect(() => isWorkingDay(day)).toThrow(OutsideHolidays)
    }),
  )
})
