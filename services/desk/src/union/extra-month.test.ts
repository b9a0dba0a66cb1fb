import { localDate } from '@sejour/calendar'
import { describe, expect, test } from 'vitest'
import { extraMonth, type MonthAsked } from './extra-month.ts'

/** A citizen of the old regime who proved nothing, to whom the refusal is handed over today. */
const due: MonthAsked = {
  request: 'annexe-19',
  filedOn: localDate('2025-03-10'),
  ground: 'citizen-not-proved',
  withOrder: false,
  deliveredOn: localDate('2025-06-30'),
  today: localDate('2025-06-30'),
  givenBefore: false,
}

describe('the extra month is refused', () => {
  test.each<{ but: Partial<MonthAsked>; code: string; because: string }>([
    { but: { filedOn: undefined }, code: 'not-known', because: 'nobody knows its regime' },
    { but: { request: undefined }, code: 'not-known', because: 'nobody knows who asks' },
    {
      but: { filedOn: localDate('2007-01-01') },
      code: 'not-known',
      because: 'the law of that day is not kept',
    },
    { but: { request: 'annexe-19ter' }, code: 'family', because: 'article 52 has no such month' },
    {
      but: { filedOn: localDate('2025-09-01'), deliveredOn: localDate('2025-12-20') },
      code: 'all-at-filing',
      because: 'everything was due with the request',
    },
    {
      but: { ground: 'citizen-not-fulfilled' },
      code: 'other-ground',
      because: 'only the first ground leaves it',
    },
    { but: { ground: 'public-order' }, code: 'other-ground', because: 'nor public order' },
    {
      but: { withOrder: true },
      code: 'with-order',
      because: 'a month and an order exclude each other',
    },
    { but: { givenBefore: true }, code: 'given-before', because: 'it is given once' },
    {
      but: { deliveredOn: undefined },
      code: 'not-delivered',
      because: 'it counts from the delivery',
    },
    {
      but: { deliveredOn: localDate('2025-07-01') },
      code: 'delivered-ahead',
      because: 'nothing was handed over yet',
    },
    {
      but: { deliveredOn: localDate('2025-03-09') },
      code: 'delivered-before-filing',
      because: 'a refusal follows its request',
    },
    {
      but: { deliveredOn: localDate('2025-06-10') },
      code: 'too-early',
      because: 'the three months end that day',
    },
  ])('$code: $because', ({ but, code }) => {
    expect(extraMonth({ ...due, ...but, today: due.today })).toMatchObject({ refused: code })
  })
})

test.each([
  {
    on: '2025-06-11',
    until: '2025-07-11',
    safe: '2025-07-11',
    because: 'the day after the three months',
  },
  { on: '2025-06-30', until: '2025-07-30', safe: '2025-07-30', because: 'to the same date' },
  {
    on: '2025-07-31',
    until: '2025-08-31',
    safe: '2025-08-29',
    because: 'a Sunday is not surely in time',
  },
])('$on leaves until $until: $because', ({ on, until, safe }) => {
  const given = extraMonth({ ...due, deliveredOn: localDate(on), today: localDate('2025-12-01') })
  expect(given).toMatchObject({ until, safeUntil: safe })
})

test('the last day of the old regime still leaves the month, the next day no more', () => {
  const delivered = { deliveredOn: localDate('2025-12-15'), today: localDate('2025-12-15') }
  expect(extraMonth({ ...due, ...delivered, filedOn: localDate('2025-08-31') })).toHaveProperty(
    'until',
    '2026-01-15',
  )
  expect(extraMonth({ ...due, ...delivered, filedOn: localDate('2025-09-01') })).toHaveProperty(
    'refused',
  )
})
