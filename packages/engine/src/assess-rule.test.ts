import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { assessRule, compile, readFacts } from './index.ts'
import { borrowing, hasPaid, identified, mayBorrow } from './library.fixtures.ts'

const read = localDate('2025-06-01')
const changed = localDate('2026-06-01')
const good = { member: true, visit: '2025-06-01', birth: '1990-01-01', paid: 10_00, loans: [] }
const lost = { ...good, loans: [{ lost: true, replaced: false }] }

test.each([
  {
    rule: identified,
    known: {},
    on: read,
    finding: 'unknown',
    missing: ['member', 'card'],
    because: 'nothing is known, and both ways are asked',
  },
  {
    rule: identified,
    known: { card: 'red' },
    on: read,
    finding: 'met',
    missing: [],
    because: 'one way is enough',
  },
  {
    rule: hasPaid,
    known: { visit: '2025-06-01', birth: '2020-01-01' },
    on: read,
    finding: 'met',
    missing: [],
    because: 'a child pays nothing, so the payment is not asked',
  },
  {
    rule: mayBorrow,
    known: lost,
    on: read,
    finding: 'not-met',
    missing: [],
    because: 'the old rules were read for that day',
  },
  {
    rule: mayBorrow,
    known: lost,
    on: changed,
    finding: 'unknown',
    missing: [],
    because: 'the old rules changed since: no door closes on them',
  },
])('$finding: $because', ({ rule, known, on, finding, missing }) => {
  const { facts } = readFacts(borrowing.facts, known)
  const found = assessRule(compile(rule, borrowing.facts), facts, on)
  expect(found.finding).toBe(finding)
  expect(found.missing.map(({ id }) => id)).toEqual(missing)
})

test('what the last known text says stays beside what is held back', () => {
  const { facts } = readFacts(borrowing.facts, lost)
  const found = assessRule(compile(mayBorrow, borrowing.facts), facts, changed)
  expect(found).toMatchObject({ lastKnown: 'not-met', isSettledEarly: false })
})
