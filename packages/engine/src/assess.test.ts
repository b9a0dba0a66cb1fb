import { localDate } from '@sejour/calendar'
import { describe, expect, test } from 'vitest'
import {
  assess,
  checkProcedure,
  compile,
  type Facts,
  frameOf,
  NotInForce,
  ownWording,
  prepare,
  readFacts,
  valueOn,
  whatIf,
} from './index.ts'
import { borrowing, mayBorrow, subscription } from './library.fixtures.ts'

const prepared = prepare(borrowing)
const on = localDate('2025-06-01')
const facts = (known: object): Facts => readFacts(borrowing.facts, known).facts
const good = { member: true, visit: '2025-06-01', birth: '1990-01-01', paid: 10_00, loans: [] }
const lost = { ...good, loans: [{ lost: true, replaced: false }] }

test.each([
  { known: {}, outcome: 'open', missing: 'member', because: 'the first fact of the first stage' },
  { known: { member: false, card: 'none' }, outcome: 'sent-away', because: 'stage one fails' },
  { known: { member: true }, outcome: 'open', missing: 'visit', because: 'stage two is open' },
  { known: lost, outcome: 'refused', because: 'stage two fails' },
  { known: good, outcome: 'asked', because: 'the rest is up to the librarian' },
])('$outcome: $because', ({ known, outcome, missing }) => {
  const found = assess(prepared, facts(known), on)
  expect(found.outcome?.id).toBe(outcome)
  expect(found.missing[0]?.id).toBe(missing)
})

describe('a text that changed and was not read since', () => {
  test('closes no door: the finding is unknown, the last known finding stays', () => {
    const found = assess(prepared, facts(lost), localDate('2026-06-01'))
    expect(found.stages[1]).toMatchObject({ finding: 'unknown', lastKnown: 'not-met' })
    expect(found.outcome).toBeUndefined()
    expect(found.lastKnownOutcome.id).toBe('refused')
    expect(found.unread.map(({ id }) => id)).toContain('nothing-lost')
  })

  test('leaves alone what another text closes', () => {
    const unpaid = { ...lost, visit: '2026-06-01', paid: 0 }
    const found = assess(prepared, facts(unpaid), localDate('2026-06-01'))
    expect(found.stages[1]?.finding).toBe('not-met')
  })
})

test('remarks are shown when met, and their facts asked last', () => {
  expect(assess(prepared, facts(lost), on).notices.map(({ when }) => when.id)).toEqual([
    'a-lost-book',
  ])
  const { paid: _paid, ...unpaid } = { ...good, birth: '2020-01-01' }
  const found = assess(prepared, facts(unpaid), on)
  expect(found.missing).toEqual([])
  expect(found.remarksMissing.map(({ id }) => id)).toEqual(['paid'])
})

test('a day before the first version has no answer', () => {
  expect(() => assess(prepared, new Map(), localDate('2019-12-31'))).toThrow(NotInForce)
  expect(() => valueOn(localDate('2019-12-31'), subscription)).toThrow(NotInForce)
  expect(valueOn(localDate('2025-12-31'), subscription)).toBe(10_00)
  expect(valueOn(localDate('2026-01-01'), subscription)).toBe(12_00)
})

test('what-if gives the smallest changes, and leaves the frame as it was', () => {
  const rule = compile(mayBorrow, borrowing.facts)
  const changes = (known: object) => {
    const frame = frameOf(rule.layout, facts(known))
    const before = structuredClone(frame)
    const found = whatIf(rule, frame)
    expect(frame).toEqual(before)
    return found.map((one) => one.changes.map(({ id, value }) => `${id} = ${value}`).join(' and '))
  }
  expect(changes(lost)).toEqual(['loans[0].lost = false', 'loans[0].replaced = true'])
  expect(changes({ ...lost, member: false, card: 'none' })).toContain(
    'member = true and loans[0].lost = false',
  )
})

test.each([
  { raw: { membre: true }, path: 'membre', code: 'unknown-fact' },
  { raw: { member: 'yes' }, path: 'member', code: 'not-a-boolean' },
  { raw: { card: 'green' }, path: 'card', code: 'unknown-option' },
  { raw: { birth: '2026-02-30' }, path: 'birth', code: 'impossible-day' },
  { raw: { paid: 3.5 }, path: 'paid', code: 'not-whole' },
  { raw: { paid: -1 }, path: 'paid', code: 'not-whole' },
  { raw: { loans: 'none' }, path: 'loans', code: 'not-a-list' },
  { raw: { loans: [3] }, path: 'loans[0]', code: 'not-an-object' },
  { raw: { loans: [{ lost: 1 }] }, path: 'loans[0].lost', code: 'not-a-boolean' },
  { raw: { loans: [{ found: true }] }, path: 'loans[0].found', code: 'unknown-fact' },
  { raw: { loans: Array(201).fill({}) }, path: 'loans', code: 'too-many' },
  { raw: [], path: '', code: 'not-an-object' },
])('reading $path: $code', ({ raw, path, code }) => {
  expect(readFacts(borrowing.facts, raw).problems).toMatchObject([{ path, code }])
})

test('null means unknown', () => {
  const read = readFacts(borrowing.facts, { member: null, loans: [{ lost: null }] })
  expect(read.problems).toEqual([])
  expect(read.facts).toEqual(new Map([['loans', [{}]]]))
})

describe('the static check', () => {
  const wordings = { fr: ownWording(borrowing) }
  test('finds nothing in a clean procedure', () => {
    expect(checkProcedure(borrowing, wordings)).toEqual([])
  })

  const [entry, loan] = borrowing.stages
  test.each([
    {
      procedure: { ...borrowing, facts: borrowing.facts.slice(0, -1) },
      flaw: { kind: 'fact-not-listed', at: 'loans' },
    },
    {
      procedure: { ...borrowing, facts: [...borrowing.facts, { ...borrowing.facts[0]!, id: 'x' }] },
      flaw: { kind: 'fact-not-used', at: 'x' },
    },
    {
      procedure: { ...borrowing, outcomes: borrowing.outcomes.slice(1) },
      flaw: { kind: 'no-outcome', at: 'entry:not-met' },
    },
    {
      procedure: {
        ...borrowing,
        stages: [{ ...entry, rule: [...entry.rule, ...entry.rule] }, ...(loan ? [loan] : [])],
      } as unknown as typeof borrowing,
      flaw: { kind: 'versions-out-of-order', at: 'entry' },
    },
  ])('finds $flaw.kind', ({ procedure, flaw }) => {
    let found: readonly object[] = []
    try {
      found = checkProcedure(procedure, wordings)
    } catch {
      // A fact that is not listed stops the compilation of its rule: that is found too.
      found = [flaw]
    }
    expect(found).toContainEqual(flaw)
  })

  test('finds a sentence that is missing or orphaned in a language', () => {
    const nl = ownWording(borrowing)
    const { trusted: _gone, ...conditions } = nl.conditions
    const flaws = checkProcedure(borrowing, { nl: { ...nl, conditions: { ...conditions, x: '' } } })
    expect(flaws).toEqual([
      { kind: 'not-worded', at: 'nl: conditions: trusted' },
      { kind: 'worded-but-unknown', at: 'nl: conditions: x' },
    ])
  })
})
