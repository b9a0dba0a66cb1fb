import { compile } from './compile.ts'
import { type Condition, some } from './condition.ts'
import type { Fact, Facts, ListFact } from './fact.ts'
import { DISCRETIONARY, UNKNOWN } from './finding.ts'
import { frameOf } from './frame.ts'
import { factsRead } from './gaps.ts'
import type { Procedure } from './procedure.ts'
import { settle } from './settle.ts'
import { sourcesOf } from './unread.ts'
import { childrenOf, conditionsOf, type ProcedureWording } from './wording.ts'

/** Something wrong with a procedure, found without any case. */
export type Flaw = {
  readonly kind:
    | 'two-of-one-id'
    | 'two-of-one-label'
    | 'no-source'
    | 'versions-out-of-order'
    | 'fact-not-listed'
    | 'fact-not-used'
    | 'unverified-decides'
    | 'always-the-same'
    | 'never-matters'
    | 'no-outcome'
    | 'not-worded'
    | 'worded-but-unknown'
  /** The id of what is wrong; with a language where a sentence is missing. */
  readonly at: string
}

/** Examines a procedure and its sentences. An empty answer is a clean catalogue. */
export function checkProcedure(
  procedure: Procedure,
  wordings: { readonly [language: string]: ProcedureWording },
): readonly Flaw[] {
  return [
    ...names(procedure),
    ...sources(procedure),
    ...versions(procedure),
    ...facts(procedure),
    ...branches(procedure),
    ...outcomes(procedure),
    ...Object.entries(wordings).flatMap(([language, wording]) =>
      sentences(procedure, language, wording),
    ),
  ]
}

function rulesOf({ stages }: Procedure): readonly Condition[] {
  return stages.flatMap(({ rule }) => rule.map(({ value }) => value))
}

/** Every condition once, however many versions share it. */
function allConditions(procedure: Procedure): readonly Condition[] {
  const roots = [...rulesOf(procedure), ...procedure.notices.map(({ when }) => when)]
  return [...new Set(roots.flatMap(conditionsOf))]
}

function allFacts({ facts: listed }: Procedure): readonly Fact[] {
  return listed.flatMap((fact) => (fact.kind === 'list' ? [fact, ...fact.of] : [fact]))
}

function flaws(kind: Flaw['kind'], at: readonly string[]): readonly Flaw[] {
  return at.map((id) => ({ kind, at: id }))
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}

function names(procedure: Procedure): readonly Flaw[] {
  const conditions = allConditions(procedure)
  const known = allFacts(procedure)
  return [
    ...flaws('two-of-one-id', repeated(conditions.map(({ id }) => id))),
    ...flaws('two-of-one-id', repeated(known.map(({ id }) => id))),
    ...flaws('two-of-one-label', repeated(conditions.map(({ label }) => label))),
    ...flaws('two-of-one-label', repeated(known.map(({ label }) => label))),
  ]
}

function sources(procedure: Procedure): readonly Flaw[] {
  const cited = [...allConditions(procedure), ...allFacts(procedure), ...procedure.outcomes]
  const deciding = rulesOf(procedure).flatMap(conditionsOf)
  return [
    ...flaws(
      'no-source',
      cited.filter((one) => sourcesOf(one).length === 0).map(({ id }) => id),
    ),
    ...flaws(
      'unverified-decides',
      deciding
        .filter((one) => sourcesOf(one).every(({ certainty }) => certainty === 'unverified'))
        .map(({ id }) => id),
    ),
  ]
}

function versions({ stages }: Procedure): readonly Flaw[] {
  const unordered = stages.filter(({ rule }) =>
    rule.some(({ from }, index) => {
      const next = rule[index + 1]
      return next !== undefined && next.from <= from
    }),
  )
  return flaws(
    'versions-out-of-order',
    unordered.map(({ id }) => id),
  )
}

function facts(procedure: Procedure): readonly Flaw[] {
  const listed = allFacts(procedure)
  const used = new Set<Fact>(
    allConditions(procedure).flatMap((condition): readonly Fact[] =>
      condition.kind === 'quantified' ? [condition.list] : factsRead(condition),
    ),
  )
  return [
    ...flaws(
      'fact-not-listed',
      [...used].filter((fact) => !listed.includes(fact)).map(({ id }) => id),
    ),
    ...flaws(
      'fact-not-used',
      listed.filter((fact) => !used.has(fact)).map(({ id }) => id),
    ),
  ]
}

/** Conditions that can only ever have one finding, and facts that a rule reads in vain. */
function branches(procedure: Procedure): readonly Flaw[] {
  const found = new Set<string>()
  const vain: string[] = []
  const oneRecordEach = new Map(
    procedure.facts.filter(({ kind }) => kind === 'list').map(({ id }) => [id, [{}]] as const),
  )
  const blank = (condition: Condition, known: Facts = new Map()) => {
    const rule = compile(condition, procedure.facts)
    return settle(rule, frameOf(rule.layout, known))
  }
  for (const root of rulesOf(procedure)) {
    walk(root, undefined)
    // What a record's conditions read beside it is missing only once there is a record.
    const missing = [...blank(root).missing, ...blank(root, oneRecordEach).missing]
    const matters = new Set(missing.map(({ fact }) => fact))
    for (const fact of conditionsOf(root).flatMap(factsRead)) {
      if (procedure.facts.includes(fact) && !matters.has(fact)) vain.push(fact.id)
    }
  }
  return [...flaws('always-the-same', [...found]), ...flaws('never-matters', [...new Set(vain)])]

  function walk(condition: Condition, list: ListFact | undefined): void {
    const { code } = blank(list ? some(list, { ...condition, holds: condition }) : condition)
    if (code !== UNKNOWN && !(code === DISCRETIONARY && isArgued(condition))) {
      found.add(condition.id)
    }
    const inner = condition.kind === 'quantified' ? condition.list : list
    for (const child of childrenOf(condition)) walk(child, inner)
  }
}

/** Whether a condition holds nothing but what is left to an authority. */
function isArgued(condition: Condition): boolean {
  return condition.kind === 'appreciation' || childrenOf(condition).some(isArgued)
}

function outcomes(procedure: Procedure): readonly Flaw[] {
  const needed = procedure.stages.flatMap(({ id }, index) => {
    const isLast = index === procedure.stages.length - 1
    const findings = ['not-met', 'unknown', ...(isLast ? ['met'] : [])]
    return findings.map((finding) => `${id}:${finding}`)
  })
  const known = procedure.outcomes.map(({ stage, finding }) => `${stage}:${finding}`)
  return flaws(
    'no-outcome',
    needed.filter((one) => !known.includes(one)),
  )
}

function sentences(
  procedure: Procedure,
  language: string,
  wording: ProcedureWording,
): readonly Flaw[] {
  const groups: readonly [string, readonly string[], { readonly [id: string]: unknown }][] = [
    ['conditions', allConditions(procedure).map(({ id }) => id), wording.conditions],
    ['facts', allFacts(procedure).map(({ id }) => id), wording.facts],
    ['stages', procedure.stages.map(({ id }) => id), wording.stages],
    ['outcomes', [...new Set(procedure.outcomes.map(({ id }) => id))], wording.outcomes],
    ...allFacts(procedure).flatMap((fact): typeof groups => {
      const options = fact.kind === 'choice' ? Object.keys(fact.options) : []
      return [[fact.id, options, wording.facts[fact.id]?.options ?? {}]]
    }),
  ]
  return groups.flatMap(([group, ids, texts]) => {
    const at = (id: string): string => `${language}: ${group}: ${id}`
    return [
      ...flaws('not-worded', ids.filter((id) => !texts[id]).map(at)),
      ...flaws(
        'worded-but-unknown',
        Object.keys(texts)
          .filter((id) => !ids.includes(id))
          .map(at),
      ),
    ]
  })
}
