import type { LocalDate } from '@sejour/calendar'
import { assessRule, compile, type Facts, type RuleAssessment, sourcesOf } from '@sejour/engine'
import { appuis, type GenreDArgument, type Remarque, remarques } from '@sejour/law/arguments'
import type { AssessTexts } from '../assess/index.ts'
import { sayPiece } from '../pieces/words.ts'
import type { Answerable } from '../procedures.ts'
import { saySource, type SaidSource } from '../say/index.ts'
import type { ArgumentTold } from './input.ts'
import { askAbout, type ArgumentQuestion } from './question.ts'
import { argumentWords } from './words.ts'

/** Something said of an argument. */
export type ArgumentRemark = {
  readonly id: string
  readonly text: string
  readonly sources: readonly SaidSource[]
  /** Nobody here has read its source: to be confirmed by a lawyer. */
  readonly toConfirm: boolean
}

/** What makes an argument stronger or weaker, in words. There is no score. */
export type Strength = {
  readonly speaksFor: readonly ArgumentRemark[]
  readonly speaksAgainst: readonly ArgumentRemark[]
  /** What is always said against such an argument, or limits it. */
  readonly cautions: readonly ArgumentRemark[]
  readonly toShow: readonly ArgumentRemark[]
  /** Pieces that usually prove it; `given`: one of that kind is linked to it. */
  readonly pieces: readonly {
    readonly id: string
    readonly label: string
    readonly given: boolean
  }[]
  /** How many pieces are linked to it. */
  readonly proofs: number
  /** Facts that would speak for it or against it, once known. */
  readonly questions: readonly ArgumentQuestion[]
}

type Around = {
  readonly answerable: Answerable
  readonly facts: Facts
  readonly on: LocalDate
  readonly texts: AssessTexts
}

/** What speaks for an argument of a known kind, what is missing, and what is said against it. */
export function findStrength(
  kind: GenreDArgument,
  { exhibits }: Pick<ArgumentTold, 'exhibits'>,
  around: Around,
): Strength {
  const { texts } = around
  const supports = (kind.supports ?? []).flatMap((id) => supportOf(id, around))
  const noticed = (kind.remarks ?? []).flatMap((remark) => remarkOf(remark, around))
  const said = [...supports, ...noticed].filter(({ found }) => found.finding === 'met')
  const kinds = new Set(exhibits.map((exhibit) => exhibit.kind))
  const questions = supports
    .filter(({ found }) => found.finding === 'unknown')
    .flatMap(({ found }) => found.missing.map((question) => askAbout(question, '', texts)))
  return {
    speaksFor: said.filter(({ speaks }) => speaks === 'for').map(({ remark }) => remark),
    speaksAgainst: said.filter(({ speaks }) => speaks === 'against').map(({ remark }) => remark),
    cautions: kind.cautions.flatMap((id) => statement(id, texts)),
    toShow: kind.toShow.flatMap((id) => statement(id, texts)),
    pieces: kind.pieces.map((id) => ({
      id,
      label: sayPiece(id, texts.lang),
      given: kinds.has(id),
    })),
    proofs: exhibits.length,
    questions: [...new Map(questions.map((question) => [question.fact, question])).values()],
  }
}

type Supported = {
  readonly speaks: 'for' | 'against'
  readonly remark: ArgumentRemark
  readonly found: RuleAssessment
}

/** A fact that speaks for or against, and whether it is known to hold. */
function supportOf(id: string, { answerable, facts, on, texts }: Around): readonly Supported[] {
  const support = Object.entries(appuis).find(([known]) => known === id)?.[1]
  if (!support) return []
  const found = assessRule(compile(support.when, answerable.prepared.procedure.facts), facts, on)
  const text = argumentWords(texts.lang).appuis[id] ?? support.when.label
  const remark = remarkFrom({ id, text, source: support.when.source }, texts)
  return [{ speaks: support.speaks, remark, found }]
}

/** A remark of the procedure that speaks for or against. */
function remarkOf(
  { id, speaks }: NonNullable<GenreDArgument['remarks']>[number],
  { answerable, facts, on, texts }: Around,
): readonly Supported[] {
  const noticed = answerable.prepared.notices.find(({ notice }) => notice.when.id === id)
  if (!noticed) return []
  const { source, label } = noticed.notice.when
  const text = texts.procedure.conditions[id] ?? label
  const remark = remarkFrom({ id, text, source }, texts)
  return [{ speaks, remark, found: assessRule(noticed.rule, facts, on) }]
}

function statement(id: string, texts: AssessTexts): readonly ArgumentRemark[] {
  const known: { readonly [id: string]: Remarque } = remarques
  const remark = known[id]
  if (!remark) return []
  const text = argumentWords(texts.lang).remarques[id] ?? remark.label
  return [remarkFrom({ id, text, source: remark.source }, texts)]
}

function remarkFrom(
  { id, text, source }: { readonly id: string; readonly text: string } & Pick<Remarque, 'source'>,
  { lang }: AssessTexts,
): ArgumentRemark {
  const sources = sourcesOf({ source })
  return {
    id,
    text,
    sources: sources.map((one) => saySource(one, lang)),
    toConfirm: sources.every(({ certainty }) => certainty === 'unverified'),
  }
}
