import type { LocalDate } from '@sejour/calendar'
import type { Inline, Line } from '@sejour/documents'
import { sayDate, sayMoney } from '@sejour/answers/say'
import { isGap, nameOfGap } from './field/gap.ts'
import type { ActLang } from './lang.ts'

/**
 * The sentences of an act by key. `{days}` in one stands for a value, `{days:dag|dagen}` for the word
 * that agrees with it: one, or any other number.
 */
export type Words = { readonly title: string; readonly [key: string]: string }

/** What may stand for a `{name}`. A text is shown as filled in; runs stand as they are. */
export type Filling = string | number | Line

export type Fillings = { readonly [name: string]: Filling }

/** A sentence asks for a value that its caller does not give. */
class UnfilledWords extends Error {
  constructor(key: string, name: string) {
    super(`the sentence ${key} asks for {${name}}, which is not given`)
    this.name = 'UnfilledWords'
  }
}

/** The sentence of this key, its values put in. */
export function fill(key: string, sentence: string, values: Fillings): readonly Inline[] {
  return splitSentence(sentence).flatMap((part) => {
    if (typeof part === 'string') return part === '' ? [] : [part]
    const value = values[part.name]
    if (value === undefined) throw new UnfilledWords(key, part.name)
    if (part.forms === undefined) return inlinesOf(value)
    return [part.forms[plain(inlinesOf(value)) === '1' ? 0 : 1]]
  })
}

/** The names that a sentence asks for, each once, in order. */
export function namesIn(sentence: string): readonly string[] {
  const names = splitSentence(sentence).flatMap((part) =>
    typeof part === 'string' ? [] : [part.name],
  )
  return [...new Set(names)]
}

/** A value as filled in, or as the gap that it is. */
export function filled(value: string): Inline {
  return isGap(value) ? { gap: nameOfGap(value) } : { filled: value }
}

/** A day as people write it, or its gap. */
export function sayFilledDay(day: LocalDate, lang: ActLang): Inline {
  return isGap(day) ? filled(day) : { filled: sayDate(day, lang) }
}

/** An amount as people write it, or its gap. */
export function sayFilledMoney(cents: number, lang: ActLang): Inline {
  return Number.isNaN(cents) ? { gap: '€' } : { filled: sayMoney(cents, lang) }
}

/** The same runs, struck out: filled or not, none of it holds. */
export function strike(line: Line): readonly Inline[] {
  return [{ struck: plain(line) }]
}

/** The words of a line alone, for a title or an attribute. */
export function plain(line: Line): string {
  if (typeof line === 'string') return line
  return line.map(wordsOf).join('')
}

function wordsOf(run: Inline): string {
  if (typeof run === 'string') return run
  if ('strong' in run) return run.strong
  if ('link' in run) return run.link
  if ('filled' in run) return run.filled
  if ('struck' in run) return run.struck
  if ('gap' in run) return `[${run.gap}]`
  return 'words' in run ? run.words : ''
}

function inlinesOf(value: Filling): readonly Inline[] {
  if (typeof value === 'string') return [filled(value)]
  if (typeof value === 'number') {
    return [Number.isNaN(value) ? { gap: '…' } : { filled: String(value) }]
  }
  return value
}

type Part = string | { readonly name: string; readonly forms?: readonly [string, string] }

function splitSentence(sentence: string): readonly Part[] {
  return sentence.split(/(\{[a-z][A-Za-z]*(?::[^{}|]+\|[^{}|]+)?\})/).map((part) => {
    const [, name, one, other] = /^\{([a-z][A-Za-z]*)(?::([^{}|]+)\|([^{}|]+))?\}$/.exec(part) ?? []
    if (name === undefined) return part
    return one === undefined || other === undefined ? { name } : { name, forms: [one, other] }
  })
}
