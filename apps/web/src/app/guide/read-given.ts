import { findLocalDate, type LocalDate } from '@sejour/calendar'
import type { SimpleFact } from '@sejour/engine'
import { centsFrom } from '../form/read-form.ts'
import { UNKNOWN, unknownName } from '../../components/index.ts'
import { type Given, kindOf, type Place, readSimple } from './given.ts'
import type { Mistake } from './guide-texts.ts'

/** What a form sends: names and values, from a request or from the page itself. */
export type Sent = {
  readonly get: (name: string) => string | null
  readonly getAll: (name: string) => readonly string[]
}

/** The names of the fields that every page sends. */
export const FIELDS = { answer: 'answer', day: 'day', when: 'when', go: 'go' } as const
export const CARRIED = { answers: 'answers', step: 'step' } as const

/** The values of the start page. */
export const WHEN = { today: 'today', other: 'other' } as const

/** “None” in a list of kinds. */
export const NONE = 'none'

/** The last day that can be counted. */
export const LAST_COUNTED = '2099-12-31'

/** A button's wish and what it is about: `to:check` is `to` and `check`. */
export function splitOnce(text: string): readonly string[] {
  const at = text.indexOf(':')
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** Reads the answer to a question, or why it cannot be read. */
export function readGiven({ fact }: Place, sent: Sent): Given | { readonly mistake: Mistake } {
  const name = FIELDS.answer
  const isUnknown = sent.get(unknownName(name)) !== null || sent.get(name) === UNKNOWN
  if (fact.kind === 'list') {
    const ticked = sent.getAll(name)
    const naming = kindOf(fact)
    const kinds = ticked.filter((kind) => naming && Object.hasOwn(naming.options, kind))
    const isNone = ticked.includes(NONE)
    if (isUnknown) return kinds.length > 0 || isNone ? { mistake: 'known-and-unknown' } : null
    if (isNone) return kinds.length > 0 ? { mistake: 'none-and-some' } : []
    return kinds.length > 0 ? kinds : { mistake: 'nothing-chosen' }
  }
  const typed = isTyped(fact, sent)
  if (isUnknown) return typed ? { mistake: 'known-and-unknown' } : null
  return readTyped(fact, sent)
}

function isTyped(fact: SimpleFact, sent: Sent): boolean {
  const isFilled = (name: string): boolean => (sent.get(name) ?? '').trim() !== ''
  switch (fact.kind) {
    case 'boolean':
    case 'choice':
      return false
    case 'money':
    case 'number':
      return isFilled(FIELDS.answer)
    case 'day':
      return ['day', 'month', 'year'].some((part) => isFilled(`${FIELDS.answer}-${part}`))
  }
}

function readTyped(fact: SimpleFact, sent: Sent): Given | { readonly mistake: Mistake } {
  const text = (sent.get(FIELDS.answer) ?? '').trim()
  switch (fact.kind) {
    case 'boolean':
      return text === 'yes' || text === 'no' ? text === 'yes' : { mistake: 'nothing-chosen' }
    case 'choice':
      return readSimple(fact, text) ?? { mistake: 'nothing-chosen' }
    case 'day': {
      const day = readDay(sent, FIELDS.answer)
      if (!day) return { mistake: 'impossible-day' }
      if (fact.earliest && day < fact.earliest) return { mistake: 'too-early' }
      if (day > (fact.latest ?? LAST_COUNTED)) return { mistake: 'too-late' }
      return day
    }
    case 'money':
      return readSimple(fact, centsFrom(text)) ?? { mistake: 'not-an-amount' }
    case 'number':
      return /^\d{1,4}$/.test(text) ? Number(text) : { mistake: 'not-a-number' }
  }
}

/** A day in its three parts, if there is such a day. */
export function readDay(sent: Sent, name: string): LocalDate | undefined {
  const part = (key: string, width: number): string =>
    (sent.get(`${name}-${key}`) ?? '').trim().padStart(width, '0')
  return findLocalDate(`${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`)
}
