import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accrue, ImpossibleStretch, type Stretch, type Weight } from './accrual.ts'
import { addDays, addYears, dayNumber, dayOf, localDate } from './local-date.ts'

type Told = readonly [from: string, to: string, weight: Weight]

const stretches = (...told: readonly Told[]): readonly Stretch[] =>
  told.map(([from, to, weight]) => ({ from: localDate(from), to: localDate(to), weight }))

/** Of the run that still goes on. */
const reached = (of: readonly Stretch[], years = 5) =>
  accrue(of, years).find(({ isBroken }) => !isBroken)?.reachedOn

test.each<{ of: readonly Told[]; day: string | undefined; because: string }>([
  {
    of: [['2021-03-15', '2030-01-01', 'full']],
    day: '2026-03-15',
    because: 'the same date five years later',
  },
  {
    of: [['2021-03-15', '2026-03-14', 'full']],
    day: '2026-03-15',
    because: 'the last day was counted to its end',
  },
  {
    of: [['2021-03-15', '2026-03-13', 'full']],
    day: undefined,
    because: 'one day is missing',
  },
  {
    of: [['2024-02-29', '2030-01-01', 'full']],
    day: '2029-03-01',
    because: '29 February has no date in 2029, and the later day is safe',
  },
  {
    of: [['2023-02-28', '2030-01-01', 'full']],
    day: '2028-02-28',
    because: 'a leap year at the end takes nothing away',
  },
  {
    of: [['2023-03-01', '2030-01-01', 'full']],
    day: '2028-03-01',
    because: '29 February 2028 comes too early',
  },
  {
    of: [
      ['2020-01-01', '2021-12-31', 'half'],
      ['2022-01-01', '2030-01-01', 'full'],
    ],
    day: '2026-01-01',
    because: 'two years of study make one (731 halves, 365 whole days short of a leap day or more)',
  },
  {
    of: [
      ['2019-01-01', '2020-12-31', 'full'],
      ['2021-01-01', '2021-01-31', 'none'],
      ['2021-02-01', '2030-01-01', 'full'],
    ],
    day: '2024-02-01',
    because: 'thirty-one days are not counted, and nothing else is lost',
  },
  {
    of: [
      ['2019-01-01', '2020-12-31', 'full'],
      ['2021-01-01', '2021-01-31', 'break'],
      ['2021-02-01', '2030-01-01', 'full'],
    ],
    day: '2026-02-01',
    because: 'after a break everything starts again',
  },
  {
    of: [
      ['2019-01-01', '2020-12-31', 'full'],
      ['2021-02-01', '2030-01-01', 'full'],
    ],
    day: '2024-02-01',
    because: 'days that nobody told count for nothing',
  },
])('$day: $because', ({ of, day }) => {
  expect(reached(stretches(...of))).toBe(day)
})

test('a run before a break keeps its day', () => {
  const runs = accrue(
    stretches(
      ['1999-09-01', '2005-01-31', 'full'],
      ['2005-02-01', '2005-11-30', 'break'],
      ['2005-12-01', '2006-12-31', 'full'],
    ),
    5,
  )
  expect(runs).toEqual([
    { from: '1999-09-01', reachedOn: '2004-09-01', isBroken: true, days: 1980 },
    { from: '2005-12-01', reachedOn: undefined, isBroken: false, days: 396 },
  ])
})

test('a day may be refused for what fell in the years before it', () => {
  const later = localDate('2027-01-01')
  const [run] = accrue(
    stretches(['2020-01-01', '2030-01-01', 'full']),
    5,
    ({ before }) => before >= later,
  )
  expect(run?.reachedOn).toBe('2027-01-01')
})

test('the span is no longer than what was needed', () => {
  const spans: string[] = []
  accrue(
    stretches(['2018-01-01', '2019-12-31', 'half'], ['2020-01-01', '2030-01-01', 'full']),
    5,
    ({ from }) => {
      spans.push(from)
      return spans.length > 730
    },
  )
  // Once the five years lie in whole days, the halves are left behind.
  expect([spans[0], spans.at(-1)]).toEqual(['2018-01-01', '2020-12-31'])
})

test.each<{ of: readonly Told[]; because: string }>([
  { of: [['2021-03-15', '2021-03-14', 'full']], because: 'it ends before it begins' },
  {
    of: [
      ['2021-03-15', '2021-04-14', 'full'],
      ['2021-04-14', '2021-05-14', 'full'],
    ],
    because: 'one day stands in both',
  },
])('an impossible stretch: $because', ({ of }) => {
  expect(() => accrue(stretches(...of), 5)).toThrow(ImpossibleStretch)
})

const start = dayNumber(localDate('2005-01-01'))
const weight = fc.constantFrom<Weight>('full', 'half', 'none', 'break')
const someStretches = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 900 }), weight, fc.integer({ min: 0, max: 40 })), {
    minLength: 1,
    maxLength: 14,
  })
  .map((told) => {
    let next = start
    return told.map(([length, of, gap]) => {
      const first = next + gap
      next = first + length
      return { from: dayOf(first), to: dayOf(next - 1), weight: of } satisfies Stretch
    })
  })
const last = (of: readonly Stretch[]) => {
  const day = reached(of)
  return day === undefined ? Number.POSITIVE_INFINITY : dayNumber(day)
}
const ORDER: readonly Weight[] = ['break', 'none', 'half', 'full']

test('counting more of a stretch never delays, counting less never advances', () => {
  fc.assert(
    fc.property(someStretches, fc.nat(), (of, at) => {
      const place = at % of.length
      const days = ORDER.map((as) =>
        last(of.map((one, index) => (index === place ? { ...one, weight: as } : one))),
      )
      expect(days).toEqual(days.toSorted((one, other) => (one === other ? 0 : other - one)))
    }),
  )
})

test('one more day at the beginning never delays', () => {
  fc.assert(
    fc.property(someStretches, fc.constantFrom<Weight>('full', 'half'), (of, as) => {
      const first = addDays(of[0]?.from ?? dayOf(start), -1)
      expect(last([{ from: first, to: first, weight: as }, ...of])).toBeLessThanOrEqual(last(of))
    }),
  )
})

test('cutting a stretch in two changes nothing', () => {
  fc.assert(
    fc.property(someStretches, fc.nat(), fc.nat(), (of, at, cut) => {
      const one = of[at % of.length]
      if (one === undefined || one.from === one.to) return
      const middle = dayOf(dayNumber(one.from) + (cut % (dayNumber(one.to) - dayNumber(one.from))))
      const cutOf = of.flatMap((each) =>
        each === one
          ? [
              { ...one, to: middle },
              { ...one, from: addDays(middle, 1) },
            ]
          : [each],
      )
      expect(accrue(cutOf, 5)).toEqual(accrue(of, 5))
    }),
  )
})

test('whole days without a break are over on the same date', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 1, max: 10 }),
      (at, years) => {
        const from = dayOf(at)
        const to = addYears(from, years + 1, 'last-day')
        expect(reached([{ from, to, weight: 'full' }], years)).toBe(
          addYears(from, years, 'following-day'),
        )
      },
    ),
  )
})
