import { describe, expect, test } from 'vitest'
import {
  all,
  any,
  appreciation,
  choice,
  compile,
  type Condition,
  every,
  type Fact,
  frameOf,
  not,
  same,
  UnknownFact,
} from './index.ts'
import * as library from './library.fixtures.ts'

const facts: readonly Fact[] = library.borrowing.facts

function findingOf(condition: Condition, known: { readonly [id: string]: unknown }): string {
  const rule = compile(condition, facts)
  const frame = frameOf(rule.layout, new Map(Object.entries(known)) as never)
  const explanation = rule.explain(frame)
  expect(rule.evaluate(frame), 'the fast way says the same').toBe(explanation.code)
  return explanation.finding
}

const member = { member: true }
const adult = { birth: '1990-01-01', visit: '2026-03-05' }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: member, finding: 'met', because: 'one way is enough' },
  { known: { member: false }, finding: 'unknown', because: 'a card would do' },
  { known: { card: 'none' }, finding: 'unknown', because: 'membership would do' },
  { known: { member: false, card: 'none' }, finding: 'not-met', because: 'neither way is open' },
  { known: { member: null, card: 'red' }, finding: 'met', because: 'null means unknown' },
  { known: { card: 'green' }, finding: 'unknown', because: 'no such option: not a value' },
])('identified is $finding: $because', ({ known, finding }) => {
  expect(findingOf(library.identified, known)).toBe(finding)
})

test.each([
  { known: { ...adult, paid: 12_00 }, finding: 'met', because: 'the amount of that day' },
  { known: { ...adult, paid: 11_99 }, finding: 'not-met', because: 'a cent short' },
  {
    known: { birth: '1990-01-01', visit: '2025-12-31', paid: 10_00 },
    finding: 'met',
    because: 'the eve of the change',
  },
  {
    known: { birth: '2008-03-06', visit: '2026-03-05' },
    finding: 'met',
    because: 'eighteen tomorrow',
  },
  {
    known: { birth: '2008-03-05', visit: '2026-03-05', paid: 0 },
    finding: 'not-met',
    because: 'eighteen today',
  },
  {
    known: { birth: '2008-02-29', visit: '2026-02-27', paid: 0 },
    finding: 'met',
    because: 'born on 29 February, the 28th not yet reached',
  },
  {
    known: { birth: '2008-02-29', visit: '2026-02-28', paid: 0 },
    finding: 'not-met',
    because: 'the convention named is the last day of the month',
  },
  { known: { ...adult }, finding: 'unknown', because: 'nobody asked what was paid' },
  {
    known: { birth: '1990-01-01', visit: '2019-12-31', paid: 0 },
    finding: 'unknown',
    because: 'no amount existed yet: never a silent zero',
  },
])('fee is $finding: $because', ({ known, finding }) => {
  expect(findingOf(library.hasPaid, known)).toBe(finding)
})

test.each([
  { loans: undefined, finding: 'unknown', because: 'the list is unknown' },
  { loans: [], finding: 'met', because: 'there is no loan' },
  { loans: [{ lost: false }], finding: 'met', because: 'nothing is lost' },
  { loans: [{}], finding: 'unknown', because: 'one loan, nothing known of it' },
  { loans: [{ lost: true }], finding: 'unknown', because: 'it may have been replaced' },
  { loans: [{ lost: true, replaced: true }], finding: 'met', because: 'the exception holds' },
  {
    loans: [{}, { lost: true, replaced: false }],
    finding: 'not-met',
    because: 'one lost book settles it whatever the other',
  },
])('nothing lost is $finding: $because', ({ loans, finding }) => {
  expect(findingOf(library.nothingLost, loans ? { loans } : {})).toBe(finding)
})

describe('appreciation', () => {
  const { trusted, rules, identified } = library
  const said = { label: '', source: rules }
  test.each([
    { of: [trusted], known: {}, all: 'discretionary', any: 'discretionary' },
    { of: [identified, trusted], known: member, all: 'discretionary', any: 'met' },
    { of: [identified, trusted], known: {}, all: 'unknown', any: 'unknown' },
    {
      of: [identified, trusted],
      known: { member: false, card: 'none' },
      all: 'not-met',
      any: 'discretionary',
    },
  ])('taints “and” ($all) and “or” ($any)', ({ of, known, all: conjunction, any: disjunction }) => {
    expect(findingOf(all({ id: 'a', ...said, of }), known)).toBe(conjunction)
    expect(findingOf(any({ id: 'b', ...said, of }), known)).toBe(disjunction)
  })

  test('is never turned into its opposite', () => {
    expect(findingOf(not({ id: 'n', ...said, of: trusted }), {})).toBe('discretionary')
  })
})

test('“every” is met by an empty list and fails on one record', () => {
  const isLost = library.nothingLost
  if (isLost.kind !== 'quantified' || !isLost.holds) throw new Error('fixture')
  const allLost = every(library.loans, {
    id: 'all-lost',
    label: '',
    source: library.rules,
    holds: isLost.holds,
  })
  expect(findingOf(allLost, { loans: [] })).toBe('met')
  expect(findingOf(allLost, { loans: [{ lost: false }, {}] })).toBe('not-met')
})

test('two choices are the same by option, not by position', () => {
  const left = choice({ ...library.card, id: 'left', options: { b: '', a: '' } })
  const right = choice({ ...library.card, id: 'right', options: { a: '', b: '', c: '' } })
  const rule = compile(same(left, right, { id: 's', label: '', source: library.rules }), [
    left,
    right,
  ])
  const findings = ['a', 'b', 'c'].map((value) => {
    const known = new Map([
      ['left', 'b'],
      ['right', value],
    ])
    return rule.explain(frameOf(rule.layout, known)).finding
  })
  expect(findings).toEqual(['not-met', 'met', 'not-met'])
})

test('an explanation names each condition below, in the order of the law', () => {
  const rule = compile(library.mayBorrow, facts)
  const known = new Map<string, never>(Object.entries({ loans: [{ lost: false }, {}] }) as never)
  const { children } = rule.explain(frameOf(rule.layout, known))
  expect(children.map(({ condition }) => condition.id)).toEqual([
    'identified',
    'fee',
    'nothing-lost',
  ])
  expect(children[2]?.children.map(({ finding }) => finding)).toEqual(['not-met', 'unknown'])
})

test('a tree of many conditions explains as a small one does', () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    appreciation({ id: `t${index}`, label: '', source: library.rules, authority: 'Librarian' }),
  )
  const of = [...many, library.identified]
  const tree = all({ id: 'many', label: '', source: library.rules, of })
  expect(findingOf(tree, { member: false, card: 'none' })).toBe('not-met')
  expect(findingOf(tree, member)).toBe('discretionary')
})

test('a fact that is listed nowhere is our mistake, named', () => {
  expect(() => compile(library.identified, [library.card])).toThrow(UnknownFact)
})
