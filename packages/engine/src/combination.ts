import {
  because,
  type Built,
  type Explain,
  type Explanation,
  type Read,
  type States,
  type Test,
} from './built.ts'
import type { Condition } from './condition.ts'
import { type Code, MET, NOT_MET, opposite } from './finding.ts'

/** A tree with more possible explanations than this makes its own for each case. */
const MOST_STATES = 4096

/** How the findings of several conditions make one: fast, and from their explanations. */
type Combining = {
  readonly test: (tests: readonly Test[]) => Test
  readonly code: (children: readonly Explanation[]) => Code
}

export const CONJUNCTION: Combining = {
  test: everyTest,
  code(children) {
    let code: Code = MET
    for (let index = 0; index < children.length; index++) {
      code = both(code, (children[index] as Explanation).code)
    }
    return code
  },
}

export const DISJUNCTION: Combining = {
  test: someTest,
  code: (children) => eitherFrom(children, 0),
}

export const NEGATION: Combining = {
  test:
    ([test]) =>
    (frame, item) =>
      opposite((test as Test)(frame, item)),
  code: ([child]) => opposite((child as Explanation).code),
}

/** The first is the rule, the others its exceptions. */
export const EXCEPTION: Combining = {
  test([rule, ...exceptions]) {
    const excepted = someTest(exceptions)
    return (frame, item) => {
      const code = (rule as Test)(frame, item)
      return code === NOT_MET ? NOT_MET : both(code, opposite(excepted(frame, item)))
    }
  },
  code: (children) => both((children[0] as Explanation).code, opposite(eitherFrom(children, 1))),
}

export function combination(
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
export function either(left: Code, right: Code): Code {
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
