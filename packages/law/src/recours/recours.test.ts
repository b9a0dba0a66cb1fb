import { valueOn } from '@sejour/engine'
import { expect, test } from 'vitest'
import { localDate } from '@sejour/calendar'
import { regimes, remedies, startRules, type Limit } from './index.ts'

test('Every remedy has an id and a label of its own', () => {
  expect(new Set(remedies.map(({ id }) => id)).size).toBe(remedies.length)
  expect(new Set(remedies.map(({ label }) => label)).size).toBe(remedies.length)
})

test.each(remedies)('$id: versions follow one another, and every length is possible', (remedy) => {
  const days = remedy.limits.map(({ from }) => from)
  expect(days).toEqual([...new Set(days)].toSorted())
  for (const { value } of remedy.limits) {
    expect(lengthsOf(value).every((count) => count > 0)).toBe(true)
  }
})

test.each(remedies)(
  '$id: no case is longer than the case after it, so that the first wins safely',
  (remedy) => {
    for (const { value } of remedy.limits) {
      const cases = (value as Limit).cases ?? []
      const lengths = cases.map(({ length }) => ('days' in length ? length.days : 30))
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    }
  },
)

test.each([
  { on: '2014-05-30', regime: 'A', because: 'the eve of the law of 10 April 2014' },
  { on: '2014-05-31', regime: 'B', because: 'its first day' },
  { on: '2026-06-11', regime: 'B', because: 'the eve of the law of 17 June 2026' },
  { on: '2026-06-12', regime: 'C', because: 'its first day' },
])('Regime $regime on $on: $because', ({ on, regime }) => {
  expect(valueOn(localDate(on), regimes)).toBe(regime)
})

test('Under the unread law of 2026 no way of notification delays the first day', () => {
  const rules = valueOn(localDate('2026-06-12'), startRules)
  expect(Object.values(rules).map(({ start }) => start.kind)).toEqual(
    Object.values(rules).map(() => 'day-after'),
  )
})

function lengthsOf(limit: Limit): number[] {
  const lengths = [limit.length, ...(limit.cases ?? []).map(({ length }) => length)]
  return lengths.map((length) =>
    'days' in length ? length.days : 'months' in length ? length.months : length.workingDays,
  )
}
