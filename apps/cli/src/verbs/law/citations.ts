import {
  feeWordingDe,
  feeWordingEn,
  feeWordingFr,
  feeWordingNl,
  listExemptions,
} from '@sejour/answers/fee'
import { limitDe, limitEn, limitFr, limitNl } from '@sejour/answers/limit'
import { procedures, type Answerable } from '@sejour/answers/procedures'
import { sayPlace, type Lang } from '@sejour/answers/say'
import { conditionsOf, sourcesOf, type Fact, type Provision } from '@sejour/engine'
import * as courtSejour from '@sejour/law/court-sejour'
import { decisions } from '@sejour/law/decisions'
import { remedies } from '@sejour/law/recours'
import * as redevance from '@sejour/law/redevance'
import { provisionsIn } from './provisions-in.ts'

/** Something in this program that rests on a provision. */
export type Citing = {
  readonly kind: 'condition' | 'fact' | 'outcome' | 'decision' | 'remedy' | 'exemption' | 'rule'
  readonly id: string
  /** One sentence, or a noun phrase. */
  readonly label: string
}

/** One place of one text, and everything that rests on it. */
export type Citation = {
  readonly provision: Provision
  readonly citedBy: readonly Citing[]
}

/** Every provision that anything here rests on, once each, in the order in which they are met. */
export function citations(lang: Lang): readonly Citation[] {
  const found = new Map<string, { provision: Provision; citedBy: Map<string, Citing> }>()
  for (const [provision, citing] of uses(lang)) {
    const key = [provision.text.id, sayPlace(provision, 'fr'), provision.certainty].join('|')
    const known = found.get(key) ?? { provision, citedBy: new Map() }
    known.citedBy.set(`${citing.kind} ${citing.id}`, citing)
    found.set(key, known)
  }
  return [...found.values()].map(({ provision, citedBy }) => ({
    provision,
    citedBy: [...citedBy.values()],
  }))
}

type Use = readonly [Provision, Citing]

function uses(lang: Lang): readonly Use[] {
  const words = LIMITS[lang]
  return [
    ...Object.values(procedures).flatMap((procedure) => ofProcedure(procedure, lang)),
    ...decisions.flatMap((decision) =>
      usesIn(decision, { kind: 'decision', id: decision.id, label: words.decision(decision) }),
    ),
    ...remedies.flatMap((remedy) =>
      usesIn(remedy, { kind: 'remedy', id: remedy.id, label: words.remedy(remedy) }),
    ),
    ...listExemptions(FEES[lang]).flatMap(({ id, label }) =>
      usesIn(redevance.exemptions[id], { kind: 'exemption', id, label }),
    ),
    ...[redevance, courtSejour].flatMap((module) =>
      Object.entries(module)
        .filter(([name]) => name !== 'exemptions')
        .flatMap(([name, rule]) => usesIn(rule, { kind: 'rule', id: name, label: '' })),
    ),
  ]
}

const FEES = { fr: feeWordingFr, nl: feeWordingNl, de: feeWordingDe, en: feeWordingEn }
const LIMITS = { fr: limitFr, nl: limitNl, de: limitDe, en: limitEn }

function ofProcedure({ prepared, wordings }: Answerable, lang: Lang): readonly Use[] {
  const { facts, stages, notices, outcomes } = prepared.procedure
  const words = wordings[lang]
  const conditions = [
    ...stages.flatMap(({ rule }) => rule.map(({ value }) => value)),
    ...notices.map(({ when }) => when),
  ].flatMap(conditionsOf)
  const allFacts = facts.flatMap((fact): readonly Fact[] =>
    fact.kind === 'list' ? [fact, ...fact.of] : [fact],
  )
  return [
    ...conditions.flatMap((condition) =>
      sourcesOf(condition).map((provision): Use => {
        const label = words.conditions[condition.id] ?? condition.label
        return [provision, { kind: 'condition', id: condition.id, label }]
      }),
    ),
    ...allFacts.flatMap((fact) =>
      sourcesOf(fact).map((provision): Use => {
        const label = words.facts[fact.id]?.label ?? fact.label
        return [provision, { kind: 'fact', id: fact.id, label }]
      }),
    ),
    ...outcomes.flatMap((outcome) =>
      sourcesOf(outcome).map((provision): Use => {
        const label = words.outcomes[outcome.id] ?? outcome.label
        return [provision, { kind: 'outcome', id: outcome.id, label }]
      }),
    ),
  ]
}

function usesIn(data: unknown, citing: Citing): readonly Use[] {
  return provisionsIn(data).map((provision) => [provision, citing])
}
