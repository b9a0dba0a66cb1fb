import { addMonthsToNumber, dayNumber } from '@sejour/calendar'
import type { Comparison, Condition, Term } from './condition.ts'
import type { Fact, SimpleFact } from './fact.ts'
import {
  type Code,
  DISCRETIONARY,
  type Finding,
  FINDINGS,
  MET,
  NOT_MET,
  opposite,
  UNKNOWN,
} from './finding.ts'
import { type Frame, type Layout, layoutOf, NOTHING } from './frame.ts'

/** Why a condition has its finding: the same for each condition below, in the order of the law. */
export type Explanation = {
  readonly condition: Condition
  readonly finding: Finding
  readonly code: Code
  /** For a quantifier, one entry a record of its list, in the order of the list. */
  readonly children: readonly Explanation[]
}

/** A condition made ready once, to be evaluated many times. */
export type Rule = {
  readonly condition: Condition
  readonly layout: Layout
  /** The finding alone: the fast way. */
  readonly evaluate: (frame: Frame) => Code
  /** The finding with its reasons. */
  readonly explain: (frame: Frame) => Explanation
}

/** Compiles a condition for the facts that a frame will hold. */
export function compile(condition: Condition, facts: readonly Fact[]): Rule {
  const layout = layoutOf(facts)
  const { test, explain } = build(condition, { layout, list: undefined })
  return {
    condition,
    layout,
    evaluate: (frame) => test(frame, frame),
    explain: (frame) => explain(frame, frame),
  }
}

/** `frame` holds the facts of the case, `item` those of the record a quantifier looks at. */
type Test = (frame: Frame, item: Frame) => Code
type Explain = (frame: Frame, item: Frame) => Explanation
type Built = { readonly test: Test; readonly explain: Explain; readonly states?: States }
type Scope = { readonly layout: Layout; readonly list: Layout['lists'][number] | undefined }

/**
 * All explanations a small tree can have, numbered: each is made once, when first met, and shared
 * by every case that has it. Making them anew for each case is what explaining costs most.
 */
type States = {
  readonly size: number
  readonly number: (frame: Frame, item: Frame) => number
  readonly explanation: (state: number) => Explanation
}

/** A tree with more possible explanations than this makes its own for each case. */
const MOST_STATES = 4096

function build(condition: Condition, scope: Scope): Built {
  switch (condition.kind) {
    case 'all':
      return combination(condition, buildEach(condition.of, scope), CONJUNCTION)
    case 'any':
      return combination(condition, buildEach(condition.of, scope), DISJUNCTION)
    case 'not':
      return combination(condition, [build(condition.of, scope)], NEGATION)
    case 'unless':
      return combination(
        condition,
        buildEach([condition.rule, ...condition.exceptions], scope),
        EXCEPTION,
      )
    case 'quantified':
      return quantifier(condition, scope)
    case 'about':
      return leaf(condition, aboutTest(condition, scope))
    case 'same':
      return leaf(condition, sameTest(condition, scope))
    case 'compare':
      return leaf(condition, compareTest(condition, scope))
    case 'appreciation':
      return leaf(condition, () => DISCRETIONARY)
  }
}

type Kind<K extends Condition['kind']> = Extract<Condition, { readonly kind: K }>

function buildEach(conditions: readonly Condition[], scope: Scope): readonly Built[] {
  return conditions.map((condition) => build(condition, scope))
}

function leaf(condition: Condition, test: Test): Built {
  const shared = FINDINGS.map((_finding, code) => because(condition, code as Code, NONE))
  const explanation = (state: number): Explanation => shared[state] as Explanation
  return {
    test,
    explain: (frame, item) => explanation(test(frame, item)),
    states: { size: shared.length, number: test, explanation },
  }
}

const NONE: readonly Explanation[] = Object.freeze([])

function because(condition: Condition, code: Code, children: readonly Explanation[]): Explanation {
  return { condition, finding: FINDINGS[code], code, children }
}

/** How the findings of several conditions make one: fast, and from their explanations. */
type Combining = {
  readonly test: (tests: readonly Test[]) => Test
  readonly code: (children: readonly Explanation[]) => Code
}

const CONJUNCTION: Combining = {
  test: everyTest,
  code(children) {
    let code: Code = MET
    for (let index = 0; index < children.length; index++) {
      code = both(code, (children[index] as Explanation).code)
    }
    return code
  },
}

const DISJUNCTION: Combining = {
  test: someTest,
  code: (children) => eitherFrom(children, 0),
}

const NEGATION: Combining = {
  test:
    ([test]) =>
    (frame, item) =>
      opposite((test as Test)(frame, item)),
  code: ([child]) => opposite((child as Explanation).code),
}

/** The first is the rule, the others its exceptions. */
const EXCEPTION: Combining = {
  test([rule, ...exceptions]) {
    const excepted = someTest(exceptions)
    return (frame, item) => {
      const code = (rule as Test)(frame, item)
      return code === NOT_MET ? NOT_MET : both(code, opposite(excepted(frame, item)))
    }
  },
  code: (children) => both((children[0] as Explanation).code, opposite(eitherFrom(children, 1))),
}

function combination(
  condition: Condition,
  parts: readonly Built[],
  { test, code }: Combining,
): Built {
  const explains = parts.map(({ explain }) => explain)
  const [first, second, third, fourth] = explains as [Explain, Explain, Explain, Explain]
  const explain: Explain =
    explains.length === 2
      ? (frame, item) => {
          const children = [first(frame, item), second(frame, item)]
          return because(condition, code(children), children)
        }
      : explains.length === 4
        ? (frame, item) => {
            const children = [
              first(frame, item),
              second(frame, item),
              third(frame, item),
              fourth(frame, item),
            ]
            return because(condition, code(children), children)
          }
        : (frame, item) => {
            const children: Explanation[] = []
            for (let index = 0; index < explains.length; index++) {
              children.push((explains[index] as Explain)(frame, item))
            }
            return because(condition, code(children), children)
          }
  const tests = test(parts.map((part) => part.test))
  const states = combinedStates(parts, (children) => because(condition, code(children), children))
  if (!states) return { test: tests, explain }
  return {
    test: tests,
    explain: (frame, item) => states.explanation(states.number(frame, item)),
    states,
  }
}

/** Numbers the combinations of the states of several parts, if they are few. */
function combinedStates(
  parts: readonly Built[],
  make: (children: readonly Explanation[]) => Explanation,
): States | undefined {
  const below: States[] = []
  const strides: number[] = []
  let size = 1
  for (const { states } of parts) {
    if (!states) return undefined
    below.push(states)
    strides.push(size)
    size *= states.size
  }
  if (size > MOST_STATES) return undefined
  const numbers = below.map(({ number }) => number)
  const known = new Array<Explanation | undefined>(size).fill(undefined)
  return {
    size,
    number: weighted(numbers, strides),
    explanation(state) {
      return (known[state] ??= make(
        below.map(({ size: own, explanation }, index) =>
          explanation(Math.floor(state / (strides[index] as number)) % own),
        ),
      ))
    },
  }
}

/** A sum of numbers, each with its weight. Spelled out for the usual lengths: this is the hot path. */
function weighted(numbers: readonly Read[], weights: readonly number[]): Read {
  const [a, b, c, d] = numbers as [Read, Read, Read, Read]
  const [, two, three, four] = weights as [number, number, number, number]
  if (numbers.length === 1) return a
  if (numbers.length === 2) return (frame, item) => a(frame, item) + two * b(frame, item)
  if (numbers.length === 3) {
    return (frame, item) => a(frame, item) + two * b(frame, item) + three * c(frame, item)
  }
  const head: Read = (frame, item) =>
    a(frame, item) + two * b(frame, item) + three * c(frame, item) + four * d(frame, item)
  if (numbers.length === 4) return head
  const [rest, theirs] = [numbers.slice(4), weights.slice(4)]
  return (frame, item) => {
    let sum = head(frame, item)
    for (let index = 0; index < rest.length; index++) {
      sum += (rest[index] as Read)(frame, item) * (theirs[index] as number)
    }
    return sum
  }
}

function both(left: Code, right: Code): Code {
  return left < right ? left : right
}

/** The finding of “a or b”: met settles it, then a missing fact, then appreciation. */
function either(left: Code, right: Code): Code {
  if (left === NOT_MET) return right
  if (right === NOT_MET) return left
  if (left === MET || right === MET) return MET
  return left < right ? left : right
}

function eitherFrom(children: readonly Explanation[], start: number): Code {
  let code: Code = NOT_MET
  for (let index = start; index < children.length; index++) {
    code = either(code, (children[index] as Explanation).code)
  }
  return code
}

/** The lowest code of several tests, stopping at the first that fails. */
function everyTest(tests: readonly Test[]): Test {
  return (frame, item) => {
    let code: Code = MET
    for (let index = 0; index < tests.length; index++) {
      const next = (tests[index] as Test)(frame, item)
      if (next === NOT_MET) return NOT_MET
      code = both(code, next)
    }
    return code
  }
}

function someTest(tests: readonly Test[]): Test {
  return (frame, item) => {
    let code: Code = NOT_MET
    for (let index = 0; index < tests.length; index++) {
      code = either(code, (tests[index] as Test)(frame, item))
      if (code === MET) return MET
    }
    return code
  }
}

function quantifier(condition: Kind<'quantified'>, scope: Scope): Built {
  const slot = scope.layout.lists.findIndex(({ fact }) => fact === condition.list)
  const list = scope.layout.lists[slot]
  if (!list) throw new UnknownFact(condition.list.id)
  const holds = condition.holds && build(condition.holds, { layout: scope.layout, list })
  const { quantifier } = condition
  // “Every” is “none is not”, and “none” is “not some”: one loop serves the three.
  const flip = quantifier === 'every'
  const negate = quantifier !== 'some'

  const found: Test = (frame) => {
    const items = frame.lists[slot]
    if (items === undefined) return UNKNOWN
    let code: Code = NOT_MET
    for (let index = 0; index < items.length; index++) {
      const one = holds ? holds.test(frame, items[index] as Frame) : MET
      code = either(code, flip ? opposite(one) : one)
      if (code === MET) return MET
    }
    return code
  }
  const test: Test = negate ? (frame, item) => opposite(found(frame, item)) : found
  return {
    test,
    explain(frame, item) {
      const items = frame.lists[slot]
      if (items === undefined || !holds) return because(condition, test(frame, item), NONE)
      const children = new Array<Explanation>(items.length)
      let code: Code = NOT_MET
      for (let index = 0; index < items.length; index++) {
        const child = holds.explain(frame, items[index] as Frame)
        children[index] = child
        code = either(code, flip ? opposite(child.code) : child.code)
      }
      return because(condition, negate ? opposite(code) : code, children)
    },
  }
}

/** A condition names a fact that the procedure does not list. A mistake of ours. */
export class UnknownFact extends Error {
  readonly fact: string

  constructor(fact: string) {
    super(`The fact ${fact} is used by a condition and listed nowhere.`)
    this.name = 'UnknownFact'
    this.fact = fact
  }
}

type Read = (frame: Frame, item: Frame) => number

/** Where a fact lies: in the record at hand when it belongs to the list, else in the case. */
function place(
  fact: SimpleFact,
  scope: Scope,
): { readonly inItem: boolean; readonly slot: number } {
  const inner = scope.list ? scope.list.item.simple.indexOf(fact) : -1
  if (inner !== -1) return { inItem: true, slot: inner }
  const outer = scope.layout.simple.indexOf(fact)
  if (outer === -1) throw new UnknownFact(fact.id)
  return { inItem: false, slot: outer }
}

function reader(fact: SimpleFact, scope: Scope): Read {
  const { inItem, slot } = place(fact, scope)
  return inItem
    ? (_frame, item) => item.values[slot] as number
    : (frame) => frame.values[slot] as number
}

function aboutTest({ fact, is }: Kind<'about'>, scope: Scope): Test {
  const { inItem, slot } = place(fact, scope)
  if (fact.kind === 'boolean') {
    // A boolean is stored as the code of “is it true?”, so most conditions only read it.
    if (!is.includes(false)) {
      return inItem
        ? (_frame, item) => item.values[slot] as Code
        : (frame) => frame.values[slot] as Code
    }
    const table = [MET, UNKNOWN, UNKNOWN, is.includes(true) ? MET : NOT_MET] as const
    return inItem
      ? (_frame, item) => table[item.values[slot] as Code]
      : (frame) => table[frame.values[slot] as Code]
  }
  // The last entry answers for an unknown value, which is stored as the number of options.
  const table: Code[] = Object.keys(fact.options).map((option) =>
    is.includes(option) ? MET : NOT_MET,
  )
  table.push(UNKNOWN)
  return inItem
    ? (_frame, item) => table[item.values[slot] as number] as Code
    : (frame) => table[frame.values[slot] as number] as Code
}

function sameTest({ left, right }: Kind<'same'>, scope: Scope): Test {
  const [readLeft, readRight] = [reader(left, scope), reader(right, scope)]
  const options = Object.keys(right.options)
  const translated = Object.keys(left.options).map((option) => options.indexOf(option))
  return (frame, item) => {
    const one = readLeft(frame, item)
    const other = readRight(frame, item)
    if (one === translated.length || other === options.length) return UNKNOWN
    return translated[one] === other ? MET : NOT_MET
  }
}

function compareTest({ left, is, right }: Kind<'compare'>, scope: Scope): Test {
  const [one, other] = [termReader(left, scope), termReader(right, scope)]
  const low = HOLDS[is].low ? MET : NOT_MET
  const same = HOLDS[is].same ? MET : NOT_MET
  const high = HOLDS[is].high ? MET : NOT_MET
  return (frame, item) => {
    const a = one(frame, item)
    const b = other(frame, item)
    if (a === NOTHING || b === NOTHING) return UNKNOWN
    return a < b ? low : a > b ? high : same
  }
}

const HOLDS: { readonly [is in Comparison]: { low: boolean; same: boolean; high: boolean } } = {
  '<': { low: true, same: false, high: false },
  '<=': { low: true, same: true, high: false },
  '=': { low: false, same: true, high: false },
  '>=': { low: false, same: true, high: true },
  '>': { low: false, same: false, high: true },
}

function termReader(term: Term, scope: Scope): Read {
  switch (term.kind) {
    case 'day':
    case 'money':
    case 'number':
      return reader(term, scope)
    case 'constant': {
      const value = typeof term.value === 'string' ? dayNumber(term.value) : term.value
      return () => value
    }
    case 'plus': {
      const read = reader(term.of, scope)
      const { months, days, whenAbsent } = term
      return (frame, item) => {
        const value = read(frame, item)
        if (value === NOTHING) return NOTHING
        return (months === 0 ? value : addMonthsToNumber(value, months, whenAbsent)) + days
      }
    }
    case 'parameter': {
      const read = reader(term.on, scope)
      const from = term.versions.map((version) => dayNumber(version.from))
      const values = term.versions.map((version) => version.value)
      return (frame, item) => {
        const day = read(frame, item)
        if (day === NOTHING) return NOTHING
        for (let index = from.length - 1; index >= 0; index--) {
          if (day >= (from[index] as number)) return values[index] as number
        }
        return NOTHING
      }
    }
  }
}
