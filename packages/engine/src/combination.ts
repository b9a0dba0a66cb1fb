import { because, type Built, type Explain, type Explanation, type Test } from './built.ts'
import type { Condition } from './condition.ts'
import { allRange, anyRange, exceptRange, notRange, type RangeOf } from './ranges.ts'
import { combinedStates } from './states.ts'
import { type Code, MET, NOT_MET, opposite } from './finding.ts'

/** How the findings of several conditions make one: fast, and from their explanations. */
type Combining = {
  readonly test: (tests: readonly Test[]) => Test
  readonly code: (children: readonly Explanation[]) => Code
  readonly range: (parts: readonly RangeOf[]) => RangeOf
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
  range: allRange,
}

export const DISJUNCTION: Combining = {
  test: someTest,
  code: (children) => eitherFrom(children, 0),
  range: anyRange,
}

export const NEGATION: Combining = {
  test:
    ([test]) =>
    (frame, item) =>
      opposite((test as Test)(frame, item)),
  code: ([child]) => opposite((child as Explanation).code),
  range: notRange,
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
  range: exceptRange,
}

export function combination(
  condition: Condition,
  parts: readonly Built[],
  { test, code, range: rangeFrom }: Combining,
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
  const range = rangeFrom(parts.map((part) => part.range))
  if (!states) return { test: tests, explain, range }
  const { number, explanation } = states
  return { test: tests, explain: (frame, item) => explanation(number(frame, item)), range, states }
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
