import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  about,
  all,
  any,
  choice,
  compare,
  compile,
  type Condition,
  constant,
  day,
  type Fact,
  FINDINGS,
  frameOf,
  not,
  settle,
  yesNo,
} from './index.ts'
import * as library from './library.fixtures.ts'
import { localDate } from '@sejour/calendar'

const source = library.rules
const words = { label: '', question: '', why: '', source }
const p = yesNo({ id: 'p', ...words })
const q = yesNo({ id: 'q', ...words })
const colour = choice({ id: 'colour', ...words, options: { red: '', green: '', blue: '' } })
const when = day({ id: 'when', ...words, earliest: localDate('2026-01-01') })
const facts: readonly Fact[] = [p, q, colour, when]

function settled(condition: Condition, known: { readonly [id: string]: unknown }) {
  const rule = compile(condition, facts)
  const frame = frameOf(rule.layout, new Map(Object.entries(known)) as never)
  const before = structuredClone(frame)
  const { code, missing } = settle(rule, frame)
  expect(frame, 'the frame is left as it was').toEqual(before)
  return { finding: FINDINGS[code], missing: missing.map(({ id }) => id) }
}

let next = 0
const id = () => ({ id: `c${next++}`, label: '', source })
const isP = () => about(p, { ...id(), is: true })
const isQ = () => about(q, { ...id(), is: true })

test('what both answers lead to is decided without asking', () => {
  const either = any({ ...id(), of: [isP(), not({ ...id(), of: isP() })] })
  expect(settled(either, {})).toEqual({ finding: 'met', missing: [] })
})

test('a fact that can change nothing is not missing', () => {
  const redundant = all({
    ...id(),
    of: [isP(), any({ ...id(), of: [isP(), isQ()] })],
  })
  expect(settled(redundant, {})).toEqual({ finding: 'unknown', missing: ['p'] })
})

test('only the options that conditions tell apart are told apart', () => {
  const notRed = about(colour, { ...id(), is: ['green', 'blue'] })
  const any2 = any({ ...id(), of: [notRed, about(colour, { ...id(), is: 'red' })] })
  expect(settled(any2, {})).toEqual({ finding: 'met', missing: [] })
})

test('a day outside the bounds of its fact is no completion', () => {
  const before = compare({
    ...id(),
    left: when,
    is: '<',
    right: constant(localDate('2025-06-01')),
  })
  expect(settled(before, {})).toEqual({ finding: 'not-met', missing: [] })
})

test('the facts of a record are asked once there is a record', () => {
  const rule = compile(library.mayBorrow, library.borrowing.facts)
  const known = (loans?: readonly object[]) =>
    new Map<string, never>(
      Object.entries({ member: true, paid: 11_00, ...(loans && { loans }) }) as never,
    )
  const missing = (loans?: readonly object[]) =>
    settle(rule, frameOf(rule.layout, known(loans))).missing.map((gap) => gap.id)
  expect(missing()).toEqual(['visit', 'birth', 'loans'])
  expect(missing([{}, { lost: true }])).toEqual([
    'visit',
    'birth',
    'loans[0].lost',
    'loans[0].replaced',
    'loans[1].replaced',
  ])
})

const leaves = [
  isP,
  isQ,
  () => about(colour, { ...id(), is: 'red' }),
  () => about(colour, { ...id(), is: ['red', 'green'] }),
  () => compare({ ...id(), left: when, is: '>', right: constant(localDate('2026-05-01')) }),
]
const trees: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...leaves).map((leaf) => leaf() as Condition),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => all({ ...id(), of })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => any({ ...id(), of })),
    tie('tree').map((of) => not({ ...id(), of })),
  ),
})).tree
const VALUES = {
  p: [true, false],
  q: [true, false],
  colour: ['red', 'green', 'blue'],
  when: ['2026-04-30', '2026-05-01', '2026-05-02'],
} as const
const partial = fc.record(
  {
    p: fc.constantFrom(...VALUES.p),
    q: fc.constantFrom(...VALUES.q),
    colour: fc.constantFrom(...VALUES.colour),
    when: fc.constantFrom(...VALUES.when),
  },
  { requiredKeys: [] },
)

/** Every way to fill what is missing, tried one by one: slow and plainly right. */
function completions(known: object): readonly { readonly [id: string]: unknown }[] {
  return Object.entries(VALUES).reduce<readonly { readonly [id: string]: unknown }[]>(
    (all, [name, values]) =>
      name in known
        ? all
        : all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{ ...known }],
  )
}

test('is exact: the same as trying every completion', () => {
  fc.assert(
    fc.property(trees, partial, (tree, known) => {
      const rule = compile(tree, facts)
      const finding = (one: object) =>
        rule.explain(frameOf(rule.layout, new Map(Object.entries(one)) as never)).finding
      const every = completions(known)
      const found = new Set(every.map(finding))
      const relevant = Object.keys(VALUES).filter(
        (name) =>
          !(name in known) &&
          every.some((one) =>
            VALUES[name as 'p'].some(
              (value) => finding({ ...one, [name]: value }) !== finding(one),
            ),
          ),
      )
      const result = settled(tree, known)
      expect(result.finding).toBe(found.size === 1 ? [...found][0] : 'unknown')
      expect([...result.missing].sort()).toEqual(found.size === 1 ? [] : relevant.sort())
    }),
    { numRuns: 400 },
  )
})

test('the range of findings leaves none out that a completion reaches', () => {
  fc.assert(
    fc.property(trees, partial, (tree, known) => {
      const rule = compile(tree, facts)
      const frame = (one: object) => frameOf(rule.layout, new Map(Object.entries(one)) as never)
      const range = rule.range(frame(known))
      for (const one of completions(known)) {
        expect(range & rule.range(frame(one)), 'a complete case has one finding').not.toBe(0)
      }
    }),
  )
})

test('learning a fact never changes what was already decided', () => {
  fc.assert(
    fc.property(trees, partial, fc.constantFrom(...VALUES.p), (tree, known, value) => {
      const before = settled(tree, known).finding
      const after = settled(tree, { p: value, ...known }).finding
      if (before !== 'unknown') expect(after).toBe(before)
    }),
  )
})
