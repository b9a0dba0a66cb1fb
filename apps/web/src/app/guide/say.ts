import { saySource } from '@sejour/answers/say'
import { type Fact, type FactWording, type ListFact, sourcesOf } from '@sejour/engine'
import { marginOf } from '../tool/said.ts'
import { formatDay, formatMoney, type Source } from '../../components/index.ts'
import { type Given, isKinds, kindOf, type Place } from './given.ts'
import type { GuideTexts } from './guide-texts.ts'

/** The words of a fact; French where a translation is missing. */
export function wordsOf(fact: Fact, { law }: GuideTexts): FactWording {
  return law.procedure.facts[fact.id] ?? fact
}

/** The sources of a fact, for the margin. */
export function marginOfFact(fact: Fact, { lang }: GuideTexts): readonly Source[] {
  return sourcesOf(fact).map((source) => marginOf(saySource(source, lang), lang))
}

/** How one record of a list is called: “Argument”. */
export function sayItem(list: ListFact, texts: GuideTexts): string {
  return wordsOf(list, texts).itemLabel ?? list.itemLabel
}

/** The kind of a record in words. */
export function sayKind(list: ListFact, kind: string, texts: GuideTexts): string {
  const naming = kindOf(list)
  return (naming && wordsOf(naming, texts).options?.[kind]) ?? kind
}

/** An answer as people read it; absent for “I don’t know”. */
export function sayGiven({ fact }: Place, value: Given, texts: GuideTexts): string | undefined {
  const { lang, words } = texts
  if (value === null) return undefined
  if (fact.kind === 'list') {
    if (!isKinds(value)) return undefined
    const kinds = value.map((kind) => sayKind(fact, kind, texts))
    return kinds.length === 0 ? words.question.none : kinds.join(' · ')
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') {
    return fact.kind === 'money' ? formatMoney(value, lang) : String(value)
  }
  if (fact.kind === 'day') return formatDay(String(value), lang)
  return wordsOf(fact, texts).options?.[String(value)] ?? String(value)
}
