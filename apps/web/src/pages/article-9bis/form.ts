import { findLocalDate, type LocalDate } from '@sejour/calendar'
import type { Prepared, SimpleFact } from '@sejour/engine'
import { centsFrom } from '../../app/form/read-form.ts'
import { UNKNOWN, unknownName } from '../../components/index.ts'
import {
  acceptsDay,
  findPlace,
  type Given,
  kindOf,
  type Place,
  readAnswers,
  readSimple,
} from './answers.ts'
import { mayShow, type Move, move, readStep, START, type State } from './flow.ts'

/** What a form sends: names and values, from a request or from the page itself. */
export type Sent = {
  readonly get: (name: string) => string | null
  readonly getAll: (name: string) => readonly string[]
}

/** Why an answer cannot be read. */
type Mistake =
  | 'nothing-chosen'
  | 'none-and-some'
  | 'known-and-unknown'
  | 'impossible-day'
  | 'too-early'
  | 'too-late'
  | 'not-an-amount'
  | 'not-a-number'

/** What to show next: a state, and when an answer could not be read, why and what was typed. */
export type Shown = { readonly state: State; readonly mistake?: Mistake; readonly typed?: Sent }

/** The names of the fields that every page sends. */
export const FIELDS = { answer: 'answer', day: 'day', when: 'when', go: 'go' } as const
export const CARRIED = { answers: 'answers', step: 'step' } as const

/** The values of the start page. */
export const WHEN = { today: 'today', other: 'other' } as const

/** “None” in a list of kinds. */
export const NONE = 'none'

/** Reads where somebody is from what their page carried. Anything else starts over. */
export function readState(prepared: Prepared, sent: Sent): State {
  const answers = readAnswers(prepared.procedure, sent.get(CARRIED.answers) ?? '')
  const step = readStep(sent.get(CARRIED.step) ?? '')
  const state = step ? { answers, step } : START
  return mayShow(prepared, state) ? state : START
}

/** What a sent form leads to. */
export function submit(prepared: Prepared, state: State, sent: Sent, today: LocalDate): Shown {
  const read = readMove(prepared, state, sent, today)
  if ('mistake' in read) return { state, mistake: read.mistake, typed: sent }
  const next = move(prepared, state, read.move)
  return { state: mayShow(prepared, next) ? next : START }
}

type Read = { readonly move: Move } | { readonly mistake: Mistake }

function readMove(prepared: Prepared, { step }: State, sent: Sent, today: LocalDate): Read {
  const [verb = '', detail = ''] = splitOnce(sent.get(FIELDS.go) ?? '')
  switch (verb) {
    case 'back':
    case 'restart':
      return { move: { kind: verb } }
    case 'remarks':
      return { move: { kind: 'remarks', wanted: detail === 'yes' } }
    case 'remove':
      return { move: { kind: 'remove', id: detail } }
    case 'to':
      return { move: { kind: 'go', step: readStep(detail) ?? { kind: 'start' } } }
  }
  if (step.kind === 'start') return readBeginning(prepared, sent, today)
  const place = step.kind === 'question' ? findPlace(prepared.procedure, step.id) : undefined
  if (!place) return { move: { kind: 'go', step } }
  const value = readGiven(place, sent)
  return typeof value === 'object' && value !== null && 'mistake' in value
    ? value
    : { move: { kind: 'answer', place, value } }
}

function splitOnce(text: string): readonly string[] {
  const at = text.indexOf(':')
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function readBeginning({ procedure }: Prepared, sent: Sent, today: LocalDate): Read {
  const when = sent.get(FIELDS.when)
  if (when === WHEN.today) return { move: { kind: 'begin', on: today, today } }
  if (when !== WHEN.other) return { mistake: 'nothing-chosen' }
  const on = readDay(sent, FIELDS.day)
  if (!on) return { mistake: 'impossible-day' }
  if (on > LAST_COUNTED) return { mistake: 'too-late' }
  return acceptsDay(procedure, on)
    ? { move: { kind: 'begin', on, today } }
    : { mistake: 'too-early' }
}

const LAST_COUNTED = '2099-12-31'

function readGiven({ fact }: Place, sent: Sent): Given | { readonly mistake: Mistake } {
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

function readDay(sent: Sent, name: string): LocalDate | undefined {
  const part = (key: string, width: number): string =>
    (sent.get(`${name}-${key}`) ?? '').trim().padStart(width, '0')
  return findLocalDate(`${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`)
}
