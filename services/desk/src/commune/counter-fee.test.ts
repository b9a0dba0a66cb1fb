import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { feeActs, feeOf, type PaidBy, resultOf } from './counter-fee.ts'

const FILED = localDate('2025-03-03')

const adult = { id: 'n', relation: 'applicant', birthDate: localDate('1990-01-01') } as const
const partner = { id: 'v', relation: 'partner', birthDate: localDate('1991-01-01') } as const
const child = { id: 'e', relation: 'child', birthDate: localDate('2015-01-01') } as const

const due = feeOf({
  kind: 'article-9bis',
  filedOn: FILED,
  people: [adult],
  paid: [],
  lang: 'fr',
})?.dueCents

const whole = due ?? 0

const paidBy = (person: string, cents: number): PaidBy => ({ person, cents })

const feeWith = (paid: readonly PaidBy[], couplePaysOnce = false) =>
  feeOf({
    kind: 'article-9bis',
    filedOn: FILED,
    people: [adult, partner, child],
    paid,
    couplePaysOnce,
    lang: 'fr',
  })

test('an adult owes the fee of the day of the request, a child nothing', () => {
  expect(whole).toBeGreaterThan(0)
  expect(feeWith([])?.perPerson.map(({ dueCents }) => dueCents)).toEqual([whole, whole, 0])
})

test.each([
  {
    because: 'both paid in full',
    paid: [paidBy('n', whole), paidBy('v', whole)],
    result: 'paid',
    acts: [],
  },
  {
    because: 'nobody paid',
    paid: [],
    result: 'missing',
    acts: ['annexe-42', 'annexe-42'],
  },
  {
    because: 'both paid in part',
    paid: [paidBy('n', 100), paidBy('v', 100)],
    result: 'partial',
    acts: ['annexe-43', 'annexe-43'],
  },
  {
    because: 'one paid and the other did not: each request falls by itself, somebody has to say',
    paid: [paidBy('n', whole)],
    result: 'mixed',
    acts: ['annexe-42'],
  },
  {
    because: 'registered partners on one basis owe one fee',
    paid: [paidBy('n', whole)],
    couplePaysOnce: true,
    result: 'paid',
    acts: [],
  },
])('$because: $result', ({ paid, couplePaysOnce, result, acts }) => {
  const fee = feeWith(paid, couplePaysOnce)
  expect(fee && resultOf(fee)).toBe(result)
  expect(fee && feeActs(fee).map(({ template }) => template)).toEqual(acts)
})

test('children alone are exempt', () => {
  const fee = feeOf({
    kind: 'article-9bis',
    filedOn: FILED,
    people: [child],
    paid: [],
    lang: 'nl',
  })
  expect(fee && resultOf(fee)).toBe('exempt')
})

test('an amount that no text confirms is not concluded from', () => {
  expect(resultOf({ perPerson: [{ status: 'amount-unconfirmed', dueCents: 100 } as never] })).toBe(
    'unconfirmed',
  )
})

test('a kind of request without a fee of its own says nothing', () => {
  const asked = { kind: 'toString', filedOn: FILED, people: [adult], paid: [], lang: 'fr' } as const
  expect(feeOf(asked)).toBeUndefined()
})
