import type { LocalDate } from '@sejour/calendar'
import {
  type Certainty,
  type Condition,
  type Explanation,
  type Fact,
  type FactWording,
  type Finding,
  isUnread,
  type ProcedureWording,
  sourcesOf,
} from '@sejour/engine'
import type { InputWording } from '../input/index.ts'
import { type Lang, sayAuthority, saySource, type SaidSource } from '../say/index.ts'
import type { AssessWording } from './wording/index.ts'

/** All sentences that an assessment says, in one language. */
export type FindingTexts = {
  readonly lang: Lang
  readonly procedure: ProcedureWording
  readonly assess: AssessWording
}

/** The same, with what can be wrong with a question. */
export type AssessTexts = FindingTexts & { readonly input: InputWording }

/** The sentences that explaining and asking need: those of the law alone. */
export type LawTexts = {
  readonly lang: Lang
  readonly procedure: Pick<ProcedureWording, 'facts' | 'conditions'>
}

/** One line of an explanation, ready to print. */
export type SaidExplanation = {
  readonly id: string
  readonly label: string
  readonly finding: Finding
  readonly source: SaidSource
  readonly sources: readonly SaidSource[]
  /** Who appreciates, when the finding is left to an authority. */
  readonly authority?: string
  /** The text changed before the day of the assessment and was not read since. */
  readonly toConfirm: boolean
  /** Which record of a list this line is about; the first is 1. */
  readonly item?: number
  readonly children: readonly SaidExplanation[]
}

/** A fact to ask, in words. */
export type SaidQuestion = {
  /** `identite.document`, or `circonstances[0].nature`. */
  readonly fact: string
  readonly label: string
  readonly question: string
  readonly why: string
  readonly type: Fact['kind']
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly itemLabel?: string
  readonly exhibits: readonly string[]
  readonly sources: readonly SaidSource[]
}

/** A remark that decides nothing. */
export type SaidNotice = {
  readonly id: string
  readonly label: string
  readonly source: SaidSource
  readonly sources: readonly SaidSource[]
  /** Nobody here has read its source: to be confirmed by a lawyer. */
  readonly toConfirm: boolean
}

export function sayExplanation(
  { condition, finding, children }: Explanation,
  on: LocalDate,
  texts: LawTexts,
): SaidExplanation {
  const isList = condition.kind === 'quantified'
  return {
    id: condition.id,
    label: sayCondition(condition, texts),
    finding,
    ...saySources(condition, texts.lang),
    ...(condition.kind === 'appreciation'
      ? { authority: sayAuthority(condition.authority, texts.lang) }
      : {}),
    toConfirm: isUnread(condition, on),
    children: children.map((child, index) => {
      const said = sayExplanation(child, on, texts)
      return isList ? { ...said, item: index + 1 } : said
    }),
  }
}

export function sayNotice(condition: Condition, on: LocalDate, texts: LawTexts): SaidNotice {
  const isUnverified = sourcesOf(condition).every(({ certainty }) => certainty === 'unverified')
  return {
    id: condition.id,
    label: sayCondition(condition, texts),
    ...saySources(condition, texts.lang),
    toConfirm: isUnverified || isUnread(condition, on),
  }
}

export function sayQuestion(id: string, fact: Fact, texts: LawTexts): SaidQuestion {
  const words: FactWording = texts.procedure.facts[fact.id] ?? fact
  return {
    fact: id,
    label: words.label,
    question: words.question,
    why: words.why,
    type: fact.kind,
    ...(fact.kind === 'choice'
      ? {
          options: Object.keys(fact.options).map((value) => ({
            value,
            label: words.options?.[value] ?? fact.options[value] ?? value,
          })),
        }
      : {}),
    ...(fact.kind === 'list' ? { itemLabel: words.itemLabel ?? fact.itemLabel } : {}),
    exhibits: words.exhibits ?? [],
    sources: sourcesOf(fact).map((source) => saySource(source, texts.lang)),
  }
}

function sayCondition({ id, label }: Condition, texts: LawTexts): string {
  return texts.procedure.conditions[id] ?? label
}

function saySources(
  condition: Condition,
  lang: Lang,
): { readonly source: SaidSource; readonly sources: readonly SaidSource[] } {
  const sources = sourcesOf(condition).map((source) => saySource(source, lang))
  return { source: sources[0] as SaidSource, sources }
}

const CERTAINTIES = ['unverified', 'low', 'medium', 'high'] as const

/** How sure a conclusion is: as sure as the least sure condition it rests on. */
export function weakest(explanations: readonly Explanation[], on: LocalDate): Certainty {
  const worst = explanations.reduce((lowest, explanation) => {
    const own = Math.max(
      ...sourcesOf(explanation.condition).map(({ certainty }) => CERTAINTIES.indexOf(certainty)),
    )
    const below = CERTAINTIES.indexOf(weakest(explanation.children, on))
    const mine = isUnread(explanation.condition, on) ? 1 : own
    return Math.min(lowest, mine, below)
  }, CERTAINTIES.length - 1)
  return CERTAINTIES[worst] ?? 'low'
}
