import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayBetween } from './arbitrary.fixtures.ts'
import { addDays, daysBetween, localDate, type LocalDate } from './local-date.ts'
import {
  ImpossiblePresenceRule,
  ImpossibleStay,
  longestStay,
  merge,
  overstay,
  usedDays,
  windowEndingOn,
  type PresenceRule,
  type Stay,
} from './presence.ts'

const rule: PresenceRule = { max: 90, window: 180 }

const stay = (from: string, to: string): Stay => ({ from: localDate(from), to: localDate(to) })

const firstQuarter2026 = [stay('2026-01-01', '2026-03-31')]
const leapQuarter2024 = [stay('2024-01-01', '2024-03-30')]

describe('days used', () => {
  test.each([
    { stays: firstQuarter2026, on: '2026-03-31', used: 90, because: 'both ends count' },
    {
      stays: [stay('2026-01-01', '2026-04-01')],
      on: '2026-04-01',
      used: 91,
      because: 'one day more',
    },
    { stays: firstQuarter2026, on: '2026-07-15', used: 74, because: 'early January has left' },
    {
      stays: [stay('2026-05-05', '2026-05-05')],
      on: '2026-05-05',
      used: 1,
      because: 'in and out is a day',
    },
    {
      stays: [stay('2026-05-05', '2026-05-06'), stay('2026-05-06', '2026-05-07')],
      on: '2026-05-07',
      used: 3,
      because: '6 May counts once',
    },
    {
      stays: [stay('2026-06-01', '2026-06-30')],
      on: '2026-05-31',
      used: 0,
      because: 'it is still to come',
    },
    {
      stays: [stay('2026-06-01', '2026-06-30')],
      on: '2026-06-10',
      used: 10,
      because: 'the rest is to come',
    },
    { stays: [], on: '2026-06-10', used: 0, because: 'there is no stay' },
  ])('$used on $on: $because', ({ stays, on, used }) => {
    expect(usedDays(stays, localDate(on), rule)).toBe(used)
  })
})

describe('the longest stay', () => {
  test.each([
    {
      stays: firstQuarter2026,
      entry: '2026-06-29',
      maxDays: 0,
      lastDay: undefined,
      because: 'the window still holds 1 January',
    },
    {
      stays: firstQuarter2026,
      entry: '2026-06-30',
      maxDays: 90,
      lastDay: '2026-09-27',
      because: 'each day frees one',
    },
    {
      stays: firstQuarter2026,
      entry: '2026-07-15',
      maxDays: 90,
      lastDay: '2026-10-12',
      because: 'each day frees one',
    },
    {
      stays: [stay('2026-01-10', '2026-02-08'), stay('2026-04-01', '2026-04-20')],
      entry: '2026-06-01',
      maxDays: 70,
      lastDay: '2026-08-09',
      because: 'not 40: early days leave the window',
    },
    {
      stays: [stay('2025-11-01', '2025-11-30'), stay('2026-02-01', '2026-03-02')],
      entry: '2026-04-15',
      maxDays: 60,
      lastDay: '2026-06-13',
      because: 'November leaves in time',
    },
    {
      stays: leapQuarter2024,
      entry: '2024-06-28',
      maxDays: 0,
      lastDay: undefined,
      because: 'a leap year: the window still holds 1 January',
    },
    {
      stays: leapQuarter2024,
      entry: '2024-06-29',
      maxDays: 90,
      lastDay: '2024-09-26',
      because: 'a leap year: one day later it does not',
    },
    {
      stays: [],
      entry: '2026-01-01',
      maxDays: 90,
      lastDay: '2026-03-31',
      because: 'there is nothing before',
    },
    {
      stays: [stay('2026-02-01', '2026-02-10')],
      entry: '2026-01-01',
      maxDays: 90,
      lastDay: '2026-03-31',
      because: 'a stay inside it changes nothing',
    },
  ])('from $entry is $maxDays days: $because', ({ stays, entry, maxDays, lastDay }) => {
    expect(longestStay(stays, localDate(entry), rule)).toEqual({ maxDays, lastDay })
  })
})

describe('an overstay', () => {
  test('begins on the ninety-first day', () => {
    expect(overstay(firstQuarter2026, localDate('2026-03-31'), rule)).toBeUndefined()
    expect(overstay([stay('2026-01-01', '2026-04-01')], localDate('2026-04-01'), rule)).toEqual({
      firstOverstayDay: '2026-04-01',
      overstayDays: 1,
      daysBeyond: 1,
    })
  })

  test('is not seen before it happens', () => {
    expect(
      overstay([stay('2026-01-01', '2026-06-30')], localDate('2026-03-31'), rule),
    ).toBeUndefined()
  })

  test('stays on record after departure', () => {
    expect(overstay([stay('2026-01-01', '2026-04-02')], localDate('2027-04-02'), rule)).toEqual({
      firstOverstayDay: '2026-04-01',
      overstayDays: 2,
      daysBeyond: 2,
    })
  })
})

describe('published examples', () => {
  test('SS-03: summer leaves the window, so the stay may last until 31 March', () => {
    const summer = stay('2013-06-01', '2013-07-13')
    const stays = [summer, stay('2013-08-15', '2013-09-30'), stay('2014-01-01', '2014-01-30')]
    const on = localDate('2014-01-30')
    expect(usedDays(stays, on, rule)).toBe(77)
    expect(summer.to < windowEndingOn(on, rule).from).toBe(true)
    expect(overstay(stays, on, rule)).toBeUndefined()
    expect(longestStay(stays, on, rule).lastDay).toBe('2014-03-31')
    expect(longestStay(stays, localDate('2014-01-01'), rule).lastDay).toBe('2014-03-31')
  })

  test('SS-05: only the second stay is in the window, and is 74 days too long', () => {
    const stays = [stay('2013-06-28', '2013-08-09'), stay('2013-09-19', '2014-03-01')]
    const on = localDate('2014-03-01')
    expect(windowEndingOn(on, rule)).toEqual(stay('2013-09-03', '2014-03-01'))
    expect(usedDays(stays, on, rule)).toBe(164)
    // Looked at day by day, the summer still counted in November, so that more days were beyond.
    expect(overstay(stays, on, rule)).toEqual({
      firstOverstayDay: '2013-11-05',
      overstayDays: 74,
      daysBeyond: 117,
    })
  })

  test('SS-08: the ninety-first day of the fullest window', () => {
    const stays = [
      stay('2022-01-01', '2022-01-01'),
      stay('2023-01-10', '2023-02-08'),
      stay('2023-02-11', '2023-04-04'),
      stay('2023-07-01', '2023-07-30'),
      stay('2024-06-10', '2024-06-14'),
    ]
    const first = localDate('2023-07-08')
    expect(overstay(stays, localDate('2024-12-31'), rule)).toMatchObject({
      firstOverstayDay: first,
      overstayDays: 91 - 90,
    })
    expect(windowEndingOn(first, rule).from).toBe('2023-01-10')
  })

  test('SS-09: two short stays around a long one', () => {
    const stays = [
      stay('2022-12-01', '2022-12-02'),
      stay('2023-01-02', '2023-03-30'),
      stay('2023-04-01', '2023-04-02'),
      stay('2023-09-03', '2023-09-12'),
    ]
    expect(overstay(stays, localDate('2023-12-31'), rule)).toMatchObject({
      firstOverstayDay: '2023-04-01',
      overstayDays: 92 - 90,
    })
    expect(usedDays(stays, localDate('2023-05-29'), rule)).toBe(92)
  })

  test('SS-11: a new year gives no new credit', () => {
    const stays = [stay('2017-09-20', '2017-12-31')]
    expect(longestStay(stays, localDate('2018-01-07'), rule).maxDays).toBe(0)
  })
})

describe('merged stays', () => {
  test.each([
    { stays: [], merged: [], because: 'there is nothing' },
    {
      stays: [stay('2026-05-06', '2026-05-07'), stay('2026-05-05', '2026-05-06')],
      merged: [stay('2026-05-05', '2026-05-07')],
      because: 'they overlap',
    },
    {
      stays: [stay('2026-05-05', '2026-05-06'), stay('2026-05-07', '2026-05-08')],
      merged: [stay('2026-05-05', '2026-05-08')],
      because: 'they touch',
    },
    {
      stays: [stay('2026-05-01', '2026-05-31'), stay('2026-05-10', '2026-05-12')],
      merged: [stay('2026-05-01', '2026-05-31')],
      because: 'one holds the other',
    },
    {
      stays: [stay('2026-05-08', '2026-05-09'), stay('2026-05-05', '2026-05-06')],
      merged: [stay('2026-05-05', '2026-05-06'), stay('2026-05-08', '2026-05-09')],
      because: 'a day lies between',
    },
  ])('$because', ({ stays, merged }) => {
    expect(merge(stays)).toEqual(merged)
  })
})

describe('what makes no sense is refused', () => {
  test('a stay that ends before it begins', () => {
    expect(() => merge([stay('2026-05-06', '2026-05-05')])).toThrow(ImpossibleStay)
  })

  test.each([
    { max: 180, window: 180 },
    { max: -1, window: 180 },
    { max: 90, window: Number.POSITIVE_INFINITY },
    { max: 1.5, window: 180 },
  ])('at most $max days in $window', (impossible) => {
    const on = localDate('2026-05-05')
    expect(() => usedDays([], on, impossible)).toThrow(ImpossiblePresenceRule)
    expect(() => overstay([], on, impossible)).toThrow(ImpossiblePresenceRule)
    expect(() => longestStay([], on, impossible)).toThrow(ImpossiblePresenceRule)
  })
})

const someDay = dayBetween('2024-01-01', '2025-12-31')
const someStays = fc.array(
  fc
    .record({ from: someDay, length: fc.integer({ min: 0, max: 100 }) })
    .map(({ from, length }) => ({ from, to: addDays(from, length) })),
  { maxLength: 12 },
)
const someRule = fc
  .record({ max: fc.integer({ min: 0, max: 100 }), more: fc.integer({ min: 1, max: 120 }) })
  .map(({ max, more }) => ({ max, window: max + more }))

describe('agrees with a set of days', () => {
  test('on the days of merged stays, which neither touch nor overlap', () => {
    fc.assert(
      fc.property(someStays, (stays) => {
        const merged = merge(stays)
        expect(daySet(merged)).toEqual(daySet(stays))
        expect([...daySet(merged)]).toEqual([...daySet(merged)].toSorted())
        for (const [index, { from }] of merged.entries()) {
          const previous = merged[index - 1]
          if (previous) expect(daysBetween(previous.to, from)).toBeGreaterThan(1)
        }
      }),
    )
  })

  test('on the days used', () => {
    fc.assert(
      fc.property(someStays, someDay, someRule, (stays, on, anyRule) => {
        expect(usedDays(stays, on, anyRule)).toBe(usedInSet(daySet(stays), on, anyRule))
      }),
    )
  })

  test('on the overstay', () => {
    fc.assert(
      fc.property(someStays, someDay, someRule, (stays, upTo, anyRule) => {
        const days = daySet(stays)
        const excesses = [...days]
          .filter((day) => day <= upTo)
          .toSorted()
          .map((day) => ({ day, excess: usedInSet(days, day, anyRule) - anyRule.max }))
          .filter(({ excess }) => excess > 0)
        const expected = excesses[0] && {
          firstOverstayDay: excesses[0].day,
          overstayDays: Math.max(...excesses.map(({ excess }) => excess)),
          daysBeyond: excesses.length,
        }
        expect(overstay(stays, upTo, anyRule)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  test('on the longest stay', () => {
    fc.assert(
      fc.property(someStays, someDay, someRule, (stays, entry, anyRule) => {
        const days = daySet(stays)
        let maxDays = 0
        for (let day = entry; ; day = addDays(day, 1)) {
          days.add(day)
          if (usedInSet(days, day, anyRule) > anyRule.max) break
          maxDays += 1
        }
        const lastDay = maxDays === 0 ? undefined : addDays(entry, maxDays - 1)
        expect(longestStay(stays, entry, anyRule)).toEqual({ maxDays, lastDay })
      }),
      { numRuns: 60 },
    )
  })
})

test('a thousand stays over eighty years are counted at once', () => {
  const first = localDate('1950-01-01')
  const stays = Array.from({ length: 1000 }, (_, index) => {
    const from = addDays(first, index * 30)
    return { from, to: addDays(from, 14) }
  })
  const on = addDays(first, 1000 * 30 - 1)
  expect(usedDays(stays, on, rule)).toBe(90)
  expect(overstay(stays, on, rule)).toBeUndefined()
  expect(overstay(stays, on, { max: 89, window: 180 })).toMatchObject({ overstayDays: 1 })
})

function daySet(stays: readonly Stay[]): Set<LocalDate> {
  const days = new Set<LocalDate>()
  for (const { from, to } of stays) {
    for (let day = from; day <= to; day = addDays(day, 1)) days.add(day)
  }
  return days
}

function usedInSet(days: ReadonlySet<LocalDate>, on: LocalDate, { window }: PresenceRule): number {
  let used = 0
  for (let back = 0; back < window; back += 1) if (days.has(addDays(on, -back))) used += 1
  return used
}
