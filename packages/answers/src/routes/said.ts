import type { LocalDate } from '@sejour/calendar'
import { sourcesOf } from '@sejour/engine'
import type { Statement, StatementLimit, Topic, Voie } from '@sejour/law/voies'
import { type SaidSource, saySource } from '../say/index.ts'
import type { RouteTexts } from './texts.ts'

/** A card, a paper or an annex, by the id of the catalogue of papers. */
export type SaidPaper = { readonly id: string; readonly label: string }

/** A duration as a statement gives it. */
export type SaidLimit = StatementLimit & {
  /** « 30 jours à compter de : notification de la décision ». */
  readonly said: string
}

/** One thing known of a way to a stay, ready to print. */
export type SaidStatement = {
  readonly id: string
  readonly about: Topic
  readonly label: string
  readonly sources: readonly SaidSource[]
  /** First and last day for which it holds; null: no such day is known. */
  readonly from: LocalDate | null
  readonly until: LocalDate | null
  readonly limit: SaidLimit | null
  readonly papers: readonly SaidPaper[]
  /** The id in the list of contradictions, when sources disagree. */
  readonly contradiction: string | null
}

/** Whether a statement holds on a day. */
export function holdsOn({ from, until }: Statement, on: LocalDate): boolean {
  return (from === undefined || from <= on) && (until === undefined || on <= until)
}

/** A statement in one language. What it says does not depend on the day. */
export function sayStatement(statement: Statement, voie: Voie, texts: RouteTexts): SaidStatement {
  const { id, about, label, from, until, limit, papers, contradiction } = statement
  return {
    id,
    about,
    label: texts.voies[voie.id]?.statements[id] ?? label,
    sources: sourcesOf(statement).map((source) => saySource(source, texts.lang)),
    from: from ?? null,
    until: until ?? null,
    limit: limit ? { ...limit, said: sayLimit(limit, texts) } : null,
    papers: sayPapers(papers ?? [], texts),
    contradiction: contradiction ?? null,
  }
}

/** A statement on a day, with whether it is to be confirmed. */
export type StatementOnDay = SaidStatement & {
  /** Nobody here has read its source for that day, or nothing but weak sources say it. */
  readonly toConfirm: boolean
}

/** Whether a lawyer should confirm a statement before anybody relies on it on a day. */
export function onDay(said: SaidStatement, on: LocalDate): StatementOnDay {
  const isWeak = said.sources.every(
    ({ certainty }) => certainty === 'low' || certainty === 'unverified',
  )
  const isUnread = said.sources.every(({ readUntil }) => readUntil !== undefined && on > readUntil)
  return { ...said, toConfirm: isWeak || isUnread }
}

/** Papers by their names. */
export function sayPapers(ids: readonly string[], { words }: RouteTexts): readonly SaidPaper[] {
  return ids.map((id) => ({ id, label: words.paper(id) }))
}

function sayLimit(limit: StatementLimit, { words }: RouteTexts): string {
  const { length, events } = words
  const parts = [
    ...(limit.months === undefined ? [] : [length.months(limit.months)]),
    ...(limit.days === undefined ? [] : [length.days(limit.days)]),
    ...(limit.workingDays === undefined ? [] : [length.workingDays(limit.workingDays)]),
  ]
  return length[limit.counts](parts.join(length.and), events[limit.event])
}
