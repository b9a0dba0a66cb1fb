import type { Built, Explanation, Scope } from './built.ts'
import { combination, CONJUNCTION, DISJUNCTION, EXCEPTION, NEGATION } from './combination.ts'
import type { Condition } from './condition.ts'
import type { Fact, SimpleFact } from './fact.ts'
import { type Code, DISCRETIONARY } from './finding.ts'
import { type Frame, type Layout, layoutOf } from './frame.ts'
import { readsIn } from './gaps.ts'
import { aboutLeaf, compareTest, leaf, sameTest } from './leaf.ts'
import { quantifier } from './quantifier.ts'
import type { Range } from './ranges.ts'
import { conditionsOf } from './wording.ts'

/** A condition made ready once, to be evaluated many times. */
export type Rule = {
  readonly condition: Condition
  readonly layout: Layout
  /** The facts that each condition itself reads. */
  readonly reads: ReadonlyMap<Condition, readonly SimpleFact[]>
  /** The finding alone: the fast way. */
  readonly evaluate: (frame: Frame) => Code
  /** The findings that missing facts leave possible: at least those that a completion reaches. */
  readonly range: (frame: Frame) => Range
  /** The finding with its reasons. */
  readonly explain: (frame: Frame) => Explanation
}

/** Compiles a condition for the facts that a frame will hold. */
export function compile(condition: Condition, facts: readonly Fact[]): Rule {
  const layout = layoutOf(facts)
  const { test, explain, range } = build(condition, { layout, list: undefined })
  return {
    condition,
    layout,
    reads: readsIn(conditionsOf(condition)),
    evaluate: (frame) => test(frame, frame),
    range: (frame) => range(frame, frame),
    explain: (frame) => explain(frame, frame),
  }
}

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
      return quantifier(condition, scope.layout, (holds, list) =>
        build(holds, { layout: scope.layout, list }),
      )
    case 'about':
      return aboutLeaf(condition, scope)
    case 'same':
      return leaf(condition, sameTest(condition, scope))
    case 'compare':
      return leaf(condition, compareTest(condition, scope))
    case 'appreciation':
      return leaf(condition, () => DISCRETIONARY)
  }
}

function buildEach(conditions: readonly Condition[], scope: Scope): readonly Built[] {
  return conditions.map((condition) => build(condition, scope))
}
