import type { LocalDate } from '@sejour/calendar'
import {
  assessRule,
  compile,
  type Condition,
  conditionsOf,
  type Facts,
  type Finding,
  type Procedure,
  type Rule,
  versionOn,
} from '@sejour/engine'
import { type AssessTexts, type SaidExplanation, sayExplanation } from '../assess/index.ts'
import type { ArgumentTold } from './input.ts'
import { askAbout, type ArgumentQuestion } from './question.ts'

/** One exclusion, tested on one argument: met, the argument is not barred by it. */
export type ExclusionTest = {
  readonly id: string
  readonly label: string
  readonly finding: Finding
  /** What the last text that was read says, where the text changed since. */
  readonly lastKnown: Finding
  readonly explanation: SaidExplanation
  readonly questions: readonly ArgumentQuestion[]
}

/** An earlier request or procedure that meets the argument: what was said there bars it here. */
export type Collision = {
  readonly test: string
  readonly label: string
  /** `may`: a fact or an appreciation could still settle it. */
  readonly how: 'does' | 'may'
  readonly sources: SaidExplanation['sources']
}

/** What each exclusion finds about an argument. */
export type Exclusion = {
  /** As the tests together: one that bars is enough. */
  readonly finding: Finding
  readonly lastKnown: Finding
  readonly tests: readonly ExclusionTest[]
  readonly collisions: readonly Collision[]
}

/** A test made ready for one record of its list. */
export type ReadyTest = {
  readonly condition: Condition
  readonly list: string
  readonly rule: Rule
}

/**
 * The exclusions of a list of arguments on a day, each as a rule of its own: the conditions on one
 * record that leave nothing to appreciation.
 */
export function exclusionsOf(
  { stages, facts }: Procedure,
  list: string,
  on: LocalDate,
): readonly ReadyTest[] {
  const fact = facts.find((one) => one.kind === 'list' && one.id === list)
  if (fact?.kind !== 'list') return []
  const quantified = stages
    .flatMap(({ rule }) => conditionsOf(versionOn(on, rule).value))
    .find((condition) => condition.kind === 'quantified' && condition.list.id === list)
  const holds = quantified?.kind === 'quantified' ? quantified.holds : undefined
  const tested = holds?.kind === 'all' ? holds.of.filter(({ kind }) => kind !== 'appreciation') : []
  return tested.map((condition) => ({
    condition,
    list,
    rule: compile(
      { ...condition, kind: 'quantified', quantifier: 'some', list: fact, holds: condition },
      facts,
    ),
  }))
}

/** Applies every exclusion to one argument, with what is known of the case around it. */
export function findExclusion(
  tests: readonly ReadyTest[],
  argument: ArgumentTold,
  around: { readonly facts: Facts; readonly on: LocalDate; readonly texts: AssessTexts },
): Exclusion {
  const { on, texts } = around
  const found = tests.map(({ condition, list, rule }) => {
    const facts = new Map(around.facts).set(list, [argument.record])
    const { finding, lastKnown, explanation, missing } = assessRule(rule, facts, on)
    const said = sayExplanation(explanation.children[0] ?? explanation, on, texts)
    const questions = missing.map((question) => askAbout(question, list, texts))
    return { id: condition.id, label: said.label, finding, lastKnown, explanation: said, questions }
  })
  return {
    finding: worst(found.map(({ finding }) => finding)),
    lastKnown: worst(found.map(({ lastKnown }) => lastKnown)),
    tests: found,
    collisions: found.flatMap(collisionOf),
  }
}

function collisionOf({ id, lastKnown, explanation }: ExclusionTest): readonly Collision[] {
  if (lastKnown === 'met') return []
  // The test says “not barred”; what it denies stands one line below, and is what collides.
  const { label, sources } = explanation.children[0] ?? explanation
  return [{ test: id, label, how: lastKnown === 'not-met' ? 'does' : 'may', sources }]
}

const FROM_WORST = ['not-met', 'unknown', 'discretionary'] as const

/** One that fails settles an “and”; a missing fact is asked before anything is argued. */
function worst(findings: readonly Finding[]): Finding {
  return FROM_WORST.find((finding) => findings.includes(finding)) ?? 'met'
}
