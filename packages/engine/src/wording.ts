import type { Condition, IdsOf } from './condition.ts'
import type { Choice, Fact, ListFact } from './fact.ts'
import type { Procedure } from './procedure.ts'

/** The sentences of a fact in one language. */
export type FactWording = {
  readonly label: string
  readonly question: string
  readonly why: string
  readonly options?: { readonly [option: string]: string }
  readonly exhibits?: readonly string[]
  readonly itemLabel?: string
}

/** All sentences of a procedure in one language, by id. */
export type ProcedureWording = {
  readonly title: string
  readonly facts: { readonly [factId: string]: FactWording }
  readonly conditions: { readonly [conditionId: string]: string }
  readonly stages: { readonly [stageId: string]: string }
  readonly outcomes: { readonly [outcomeId: string]: string }
}

/** One sentence per id of a tree of conditions. A missing or an orphaned id does not compile. */
export type ConditionTexts<Tree> = { readonly [id in IdsOf<Tree>]: string }

type SpokenFact = Omit<FactWording, 'options' | 'itemLabel'>

/** The sentences of a set of facts (as a module exports them). A missing one does not compile. */
export type FactTexts<Facts> = {
  readonly [
    Key in keyof Facts as Facts[Key] extends Fact<infer Id> ? Id : never
  ]: Facts[Key] extends Choice<string, infer Option>
    ? SpokenFact & { readonly options: { readonly [option in Option]: string } }
    : Facts[Key] extends ListFact
      ? SpokenFact & { readonly itemLabel: string }
      : SpokenFact
}

/** Every condition below and including this one, in the order of the law. */
export function conditionsOf(tree: Condition): readonly Condition[] {
  return [tree, ...childrenOf(tree).flatMap(conditionsOf)]
}

/** The conditions directly below one. */
export function childrenOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of
    case 'not':
      return [condition.of]
    case 'unless':
      return [condition.rule, ...condition.exceptions]
    case 'quantified':
      return condition.holds ? [condition.holds] : []
    case 'about':
    case 'same':
    case 'compare':
    case 'appreciation':
      return []
  }
}

/** The sentences that stand in the procedure itself, in the shape of a translation. */
export function ownWording(procedure: Procedure): ProcedureWording {
  const facts = procedure.facts.flatMap((fact): readonly Fact[] =>
    fact.kind === 'list' ? [fact, ...fact.of] : [fact],
  )
  const conditions = [
    ...procedure.stages.flatMap(({ rule }) => rule.map(({ value }) => value)),
    ...procedure.notices.map(({ when }) => when),
  ].flatMap(conditionsOf)
  return {
    title: procedure.title,
    facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])),
    conditions: Object.fromEntries(conditions.map(({ id, label }) => [id, label])),
    stages: Object.fromEntries(procedure.stages.map(({ id, label }) => [id, label])),
    outcomes: Object.fromEntries(procedure.outcomes.map(({ id, label }) => [id, label])),
  }
}
