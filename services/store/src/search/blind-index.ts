import { createHmac } from 'node:crypto'
import type { Projection } from '@sejour/cases'
import type { Key } from '../keys/seal.ts'
import { findableBy, wordsOf } from './words.ts'

/** Enough that two terms of an organisation never meet by chance. */
const TERM_BYTES = 12

/** What is written of the words of a case. Nobody reads a word from it without the key. */
export type BlindTerms = {
  readonly terms: readonly Buffer[]
  readonly likenesses: readonly { readonly person: string; readonly likeness: Buffer }[]
}

export function blindTerms(
  key: Key,
  { searchTerms, likenesses }: Pick<Projection, 'searchTerms' | 'likenesses'>,
): BlindTerms {
  const words = new Set(searchTerms.flatMap((term) => [...findableBy(term)]))
  const terms = [...words]
    .map((word) => blind(key, 'term', word))
    .sort((one, other) => one.compare(other))
  const alike = new Map(
    likenesses
      .map(({ person, key: text }) => ({ person, likeness: blind(key, 'likeness', text) }))
      .map((one) => [`${one.person} ${one.likeness.toString('hex')}`, one]),
  )
  return { terms, likenesses: [...alike.values()] }
}

/** What was asked, word by word. A word is there as a whole, or in all of its parts. */
export type BlindQuestion = readonly {
  readonly whole: string
  readonly parts: readonly string[]
}[]

/** The terms are hexadecimal. */
export function blindQuestion(key: Key, words: string): BlindQuestion {
  const hex = (word: string): string => blind(key, 'term', word).toString('hex')
  return wordsOf(words).map(({ whole, parts }) => ({ whole: hex(whole), parts: parts.map(hex) }))
}

/** Whether a case with these terms has every word. */
export function answers(question: BlindQuestion, terms: ReadonlySet<string>): boolean {
  return question.every(
    ({ whole, parts }) => terms.has(whole) || parts.every((part) => terms.has(part)),
  )
}

function blind(key: Key, kind: 'term' | 'likeness', text: string): Buffer {
  return createHmac('sha256', key)
    .update(`${kind}:${text}`, 'utf8')
    .digest()
    .subarray(0, TERM_BYTES)
}
