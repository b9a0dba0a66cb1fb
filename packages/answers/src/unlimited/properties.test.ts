import fc from 'fast-check'
import { addDays, dayNumber, dayOf, localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { answerUnlimited, BASES, KINDS, unlimitedWordingFr, type UnlimitedTarget } from './index.ts'

const on = localDate('2026-11-23')
const first = dayNumber(localDate('2008-01-01'))

type Told = { readonly from: string; readonly to?: string; readonly kind: string }

const kind = fc.constantFrom(...KINDS)

/** Papers that follow each other, sometimes with a gap; the last one goes on. */
const somePeriods = fc
  .array(fc.tuple(kind, fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 60 })), {
    minLength: 1,
    maxLength: 7,
  })
  .map((of) => {
    let next = first
    return of.map(([as, length, gap], index): Told => {
      const from = next + (index === 0 ? 0 : gap)
      next = from + length
      const end = index === of.length - 1 ? {} : { to: dayOf(next - 1) }
      return { from: dayOf(from), kind: as, ...end }
    })
  })

const basis = fc.constantFrom(...BASES)

function ask(ground: string, periods: readonly Told[], more: object = {}) {
  const answered = answerUnlimited({ on, basis: ground, periods, ...more }, unlimitedWordingFr)
  if (!answered.ok) throw new Error(answered.problems.map(({ code }) => code).join())
  return answered.value.targets
}

const asNumber = (day: string | null) =>
  day === null ? Number.POSITIVE_INFINITY : dayNumber(localDate(day))

const days = ({ reachedOn, safeDay }: UnlimitedTarget) => [asNumber(reachedOn), asNumber(safeDay)]

test('the safe day is never before the more favourable one', () => {
  fc.assert(
    fc.property(basis, somePeriods, (ground, periods) => {
      for (const target of ask(ground, periods)) {
        // Without the day of the request only the safe day is known.
        if (target.reachedOn === null) continue
        expect(asNumber(target.safeDay)).toBeGreaterThanOrEqual(asNumber(target.reachedOn))
      }
    }),
  )
})

test('cutting a period in two changes nothing', () => {
  fc.assert(
    fc.property(basis, somePeriods, fc.nat(), fc.nat(), (ground, periods, at, cut) => {
      const one = periods[at % periods.length]
      if (one?.to === undefined || one.to === one.from) return
      const length = dayNumber(localDate(one.to)) - dayNumber(localDate(one.from))
      const middle = addDays(localDate(one.from), cut % length)
      const cutInTwo = periods.flatMap((period) =>
        period === one
          ? [
              { ...one, to: middle },
              { ...one, from: addDays(middle, 1) },
            ]
          : [period],
      )
      expect(ask(ground, cutInTwo)).toEqual(ask(ground, periods))
    }),
  )
})

test('the order in which periods are told changes nothing', () => {
  fc.assert(
    fc.property(basis, somePeriods, (ground, periods) => {
      expect(ask(ground, periods.toReversed())).toEqual(ask(ground, periods))
    }),
  )
})

test('a counted day before everything never delays', () => {
  fc.assert(
    fc.property(somePeriods, (periods) => {
      const day = addDays(localDate(periods[0]?.from ?? '2008-01-01'), -1)
      const earlier = [{ from: day, to: day, kind: 'limited-card' }, ...periods]
      const before = ask('single-permit', periods)
      ask('single-permit', earlier).forEach((target, index) => {
        const [reached = 0, safe = 0] = days(target)
        const [reachedBefore = 0, safeBefore = 0] = before[index] ? days(before[index]) : []
        expect(reached).toBeLessThanOrEqual(reachedBefore)
        expect(safe).toBeLessThanOrEqual(safeBefore)
      })
    }),
  )
})

test('a gap never advances', () => {
  fc.assert(
    fc.property(somePeriods, fc.nat(), (periods, at) => {
      const one = periods[at % periods.length]
      if (one?.to === undefined) return
      const gap = periods.filter((period) => period !== one)
      if (gap.length === 0) return
      const whole = ask(
        'single-permit',
        periods.map((period) => (period === one ? { ...one, kind: 'limited-card' } : period)),
      )
      ask('single-permit', gap).forEach((target, index) => {
        const [reached = 0, safe = 0] = days(target)
        const [reachedWhole = 0, safeWhole = 0] = whole[index] ? days(whole[index]) : []
        // The third-country cards; permanent residence does not count a limited card.
        if (index > 2) return
        expect(reached).toBeGreaterThanOrEqual(reachedWhole)
        expect(safe).toBeGreaterThanOrEqual(safeWhole)
      })
    }),
  )
})

test('an absence never advances', () => {
  fc.assert(
    fc.property(
      somePeriods,
      fc.integer({ min: 0, max: 6000 }),
      fc.integer({ min: 1, max: 900 }),
      (periods, at, length) => {
        const from = dayOf(first + at)
        const absences = [{ from, to: addDays(from, length), reason: 'other' }]
        const present = ask('single-permit', periods)
        ask('single-permit', periods, { absences }).forEach((target, index) => {
          const [, safe = 0] = days(target)
          const [, safePresent = 0] = present[index] ? days(present[index]) : []
          expect(safe).toBeGreaterThanOrEqual(safePresent)
        })
      },
    ),
  )
})

test('drawn days follow each other without hole or overlap', () => {
  fc.assert(
    fc.property(basis, somePeriods, (ground, periods) => {
      for (const { segments } of ask(ground, periods)) {
        segments.forEach(({ from }, index) => {
          const before = segments[index - 1]
          if (before) expect(from).toBe(addDays(before.to, 1))
        })
      }
    }),
  )
})
