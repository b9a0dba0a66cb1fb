import { findAct, type Ground, previewAct } from '@sejour/acts'
import { localDate } from '@sejour/calendar'
import type { CaseEvent } from '@sejour/cases'
import { expect, test } from 'vitest'
import { begin20 } from './begin-20.ts'
import { deliver20 } from './deliver-20.ts'
import { filed, granted, refused, roundOfCase, step } from './union.fixtures.ts'

const TODAY = localDate('2026-06-01')

/** Requests of every kind, under both regimes, with and without a check and the month. */
const requests: readonly (readonly [string, ReturnType<typeof roundOfCase>])[] = [
  ['citizen before', roundOfCase({}, filed('2025-08-31'))],
  ['citizen since', roundOfCase({}, filed('2025-09-01'))],
  ['citizen after the month', roundOfCase({}, filed('2025-08-31'), ...month())],
  ['family', roundOfCase({ kind: 'famille-union', nationality: 'MA' }, filed('2025-12-01'))],
  [
    'family of a Belgian, not found',
    roundOfCase(
      { kind: 'famille-de-belge', nationality: 'MA' },
      filed('2025-12-01'),
      step('residence-check-concluded', '2026-01-10', { outcome: 'negative' }),
    ),
  ],
  [
    'other family',
    roundOfCase({ kind: 'autre-famille-union', nationality: 'MA' }, filed('2025-12-01')),
  ],
]

function month(): readonly CaseEvent[] {
  return [
    refused('annexe-20', '2026-01-05'),
    step('extra-month-given', '2026-01-05', { until: '2026-02-05' }, 'd'),
  ]
}

const GROUNDS: readonly Ground[] = [
  'citizen-not-proved',
  'citizen-not-fulfilled',
  'family-not-proved',
  'residence-check',
  'family-not-fulfilled',
  'public-order',
  'public-health',
]

test.each(requests.flatMap(([who, round]) => GROUNDS.map((ground) => ({ who, round, ground }))))(
  'no box contradicts another: $who, $ground',
  ({ round, ground }) => {
    const data = begin20(round, ground, { today: TODAY })
    if (data === undefined) return
    const act = findAct('annexe-20')
    if (!act) throw new Error('no annex 20')
    const { problems } = previewAct(act, data, { lang: 'fr' })
    expect(problems.filter(({ kind }) => kind !== 'missing')).toEqual([])
  },
)

test.each([
  [
    'citizen before',
    ['citizen-not-proved', 'citizen-not-fulfilled', 'public-order', 'public-health'],
  ],
  // Missing proofs are answered with an annex 19quinquies.
  ['citizen since', ['citizen-not-fulfilled', 'public-order', 'public-health']],
  ['family', ['family-not-proved', 'family-not-fulfilled', 'public-order', 'public-health']],
  [
    'family of a Belgian, not found',
    [
      'family-not-proved',
      'residence-check',
      'family-not-fulfilled',
      'public-order',
      'public-health',
    ],
  ],
])('%s can be refused for these grounds', (who, open) => {
  const round = new Map(requests).get(who)
  if (!round) throw new Error('no such request')
  expect(GROUNDS.filter((ground) => begin20(round, ground, { today: TODAY }))).toEqual(open)
})

test.each([
  {
    ground: 'citizen-not-proved' as const,
    events: [filed('2026-05-01')],
    because: 'nobody has three months any more, and it is answered otherwise',
  },
  {
    ground: 'citizen-not-proved' as const,
    events: [filed('2025-08-01'), step('proofs-completed', '2025-10-30')],
    because: 'the proofs came in time',
  },
  { ground: 'family-not-proved' as const, events: [filed('2025-08-01')], because: 'a citizen' },
  { ground: 'residence-check' as const, events: [filed('2025-08-01')], because: 'no check yet' },
])('closed: $because', ({ ground, events }) => {
  expect(begin20(roundOfCase({}, ...events), ground, { today: TODAY })).toBeUndefined()
})

test('family proofs are not missing while their three months run', () => {
  const asking = { kind: 'famille-union', nationality: 'MA' }
  const on = (day: string) =>
    begin20(roundOfCase(asking, filed('2026-02-10')), 'family-not-proved', {
      today: localDate(day),
    })
  expect([on('2026-05-10'), on('2026-05-11')]).toEqual([undefined, expect.anything()])
})

/** A delivery at the counter of a citizen of the old regime. */
function delivered(
  more: Partial<Parameters<typeof deliver20>[1]>,
  events: readonly CaseEvent[] = [],
) {
  let id = 0
  const round = roundOfCase({}, filed('2025-08-31'), ...events)
  return deliver20(
    round,
    {
      ground: 'citizen-not-proved',
      on: localDate('2026-05-30'),
      by: 'hand',
      month: true,
      newId: () => `new-${(id += 1)}`,
      ...more,
    },
    TODAY,
  )
}

test('a delivery writes the notification and the month that is counted from it', () => {
  expect(delivered({})).toEqual({
    entries: [
      expect.objectContaining({
        decision: 'annexe-20',
        circumstances: expect.objectContaining({ removalMeasure: 'none' }),
      }),
      expect.objectContaining({
        step: 'extra-month-given',
        about: 'new-1',
        details: { until: '2026-06-30' },
      }),
    ],
  })
})

test.each([
  { more: { month: false }, code: 'month-due', because: 'the first refusal always leaves it' },
  { more: { orderDays: 31 }, code: 'with-order', because: 'no order with the month' },
  { more: { on: localDate('2026-06-02') }, code: 'delivered-ahead', because: 'tomorrow' },
  { more: { ground: 'citizen-not-fulfilled' as const }, code: 'other-ground', because: 'ground 2' },
  { more: { ground: 'family-not-proved' as const }, code: 'other-person', because: 'of a family' },
])('a delivery is refused: $because', ({ more, code }) => {
  expect(delivered(more)).toEqual({ refused: code })
})

test('after the month the second refusal leaves none, and may carry an order', () => {
  const second = delivered({ month: false, orderDays: 31 }, month())
  expect(second).toHaveProperty('entries.length', 1)
  expect(delivered({ month: true }, month())).toEqual({ refused: 'given-before' })
})

test('a card is a decision too', () => {
  expect(roundOfCase({}, filed('2026-01-05'), granted('EU', '2026-03-01')).decision).toMatchObject({
    document: 'card',
  })
})
