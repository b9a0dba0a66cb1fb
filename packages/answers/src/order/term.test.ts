import { expect, test } from 'vitest'
import { ask, known, notified } from './order.fixtures.ts'

const unprinted = { ...known, termDays: null }
const union = { ...known, document: 'annexe-21', unionCitizenOrFamily: true }

test.each([
  {
    on: known,
    law: '2026-04-04',
    last: '2026-04-04',
    safe: '2026-04-04',
    agrees: true,
    because: 'thirty days, and a Saturday does not move',
  },
  {
    on: unprinted,
    law: '2026-04-04',
    last: '2026-04-04',
    safe: '2026-04-04',
    agrees: null,
    because: 'everything but the paper is known: the law alone',
  },
  {
    on: { ...unprinted, grounds: null },
    law: null,
    last: '2026-04-04',
    safe: '2026-03-05',
    agrees: null,
    because: 'the paper may invoke a case without any term',
  },
  {
    on: { ...unprinted, shortStay: null },
    law: null,
    last: '2026-04-04',
    safe: '2026-03-12',
    agrees: null,
    because: 'a short stay may leave seven days',
  },
  {
    on: { ...unprinted, shortStay: true },
    law: null,
    last: '2026-04-04',
    safe: '2026-03-12',
    agrees: null,
    because: 'seven to thirty days are for the paper to fix',
  },
  {
    on: { ...known, shortStay: true, termDays: 7 },
    law: null,
    last: '2026-03-12',
    safe: '2026-03-12',
    agrees: true,
    because: 'seven days are allowed for a short stay',
  },
  {
    on: { ...known, shortStay: true, termDays: 5 },
    law: null,
    last: '2026-03-12',
    safe: '2026-03-10',
    agrees: false,
    because: 'less than seven needs a case of § 3',
  },
  {
    on: { ...known, termDays: 15 },
    law: '2026-04-04',
    last: '2026-04-04',
    safe: '2026-03-20',
    agrees: false,
    because: 'less than thirty needs a reason that the paper lacks',
  },
  {
    on: { ...known, termDays: 45 },
    law: '2026-04-04',
    last: '2026-04-04',
    safe: '2026-04-04',
    agrees: false,
    because: 'a longer printed term is never relied on',
  },
  {
    on: { ...known, termDays: 6, grounds: ['1°'] },
    law: null,
    last: '2026-03-11',
    safe: '2026-03-11',
    agrees: true,
    because: 'the risk of absconding allows less than seven days',
  },
  {
    on: { ...known, termDays: 0, grounds: ['3°'] },
    law: null,
    last: '2026-03-05',
    safe: '2026-03-05',
    agrees: true,
    because: 'or no term at all',
  },
  {
    on: { ...unprinted, grounds: ['5°'] },
    law: null,
    last: '2026-03-11',
    safe: '2026-03-05',
    agrees: null,
    because: 'a case of § 3 without a printed term: none, to be safe',
  },
  {
    on: { ...union, ...notified('2026-01-31') },
    law: '2026-02-28',
    last: '2026-03-02',
    safe: '2026-03-02',
    agrees: true,
    because: 'a month ends with a short February; the paper gives more',
  },
  {
    on: { ...union, ...notified('2024-01-31'), termDays: null },
    law: '2024-02-29',
    last: '2024-02-29',
    safe: '2024-02-29',
    agrees: null,
    because: 'the 29th of February',
  },
  {
    on: { ...union, termDays: 10, grounds: ['urgency'] },
    law: null,
    last: '2026-03-15',
    safe: '2026-03-15',
    agrees: true,
    because: 'urgency allows less than a month',
  },
  {
    on: { ...known, leaveBy: '2026-04-01' },
    law: '2026-04-04',
    last: '2026-04-04',
    safe: '2026-04-01',
    agrees: false,
    because: 'the paper contradicts itself: the earlier day is taken',
  },
  {
    on: { ...known, ...notified('2012-02-26') },
    law: null,
    last: '2012-03-27',
    safe: '2012-03-27',
    agrees: null,
    because: 'before the present title only the paper speaks',
  },
  {
    on: { ...known, notification: {} },
    law: null,
    last: null,
    safe: null,
    agrees: null,
    because: 'nobody knows the day of notification',
  },
])('to leave: law $law, last $last, safe $safe: $because', ({ on, law, last, safe, agrees }) => {
  expect(ask(on).term).toMatchObject({
    lawLastDay: law,
    lastDay: last,
    safeDay: safe,
    agrees,
  })
})

test.each([
  { of: known, id: 'term.law-thirty', because: 'the rule is said' },
  { of: union, id: 'term.law-month', because: 'the month is said' },
  { of: union, id: 'term.order-perhaps', because: 'the order may be struck out' },
  { of: { ...known, document: 'annexe-38' }, id: 'term.minor', because: 'it is about a minor' },
  {
    of: { ...known, earlierOrderNotExecuted: true },
    id: 'term.earlier-order',
    because: 'point 4° is repealed',
  },
  {
    of: { ...known, ...notified('2026-03-05', 'post') },
    id: 'term.posted',
    because: 'no text says when it starts',
  },
  {
    of: { ...known, ...notified('2026-06-12') },
    id: 'term.law-unread',
    because: 'art. 74/14 changed that day',
  },
  { of: { ...known, termDays: 0 }, id: 'term.none', because: 'the paper gives no term' },
])('$id: $because', ({ of, id }) => {
  expect(ask(of).term.statements.map((one) => one.id)).toContain(id)
})

test.each([
  { on: '2026-06-11', check: false },
  { on: '2026-06-12', check: true },
])('art. 74/14 on $on: a person must look: $check', ({ on, check }) => {
  const { needsHumanCheck, term } = ask({ ...known, ...notified(on), on: null })
  expect(term.statements.some(({ id }) => id === 'term.law-unread')).toBe(check)
  if (check) expect(needsHumanCheck).toBe(true)
})

test('what a case of § 3 is worth is left to appreciation', () => {
  const { statements } = ask({ ...known, termDays: 0, grounds: ['1°', '3°'] }).term
  const reduced = statements.find(({ id }) => id === 'term.law-reduced')
  expect(reduced).toMatchObject({ finding: 'discretionary' })
  expect(reduced?.items).toHaveLength(2)
})
