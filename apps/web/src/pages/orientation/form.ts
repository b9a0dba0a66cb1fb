import type { LocalDate } from '@sejour/calendar'
import type { PreparedRoutes } from '@sejour/answers/orient/core'
import type { SimpleFact } from '@sejour/engine'
import type { Given } from '../../app/guide/given.ts'
import type { Mistake } from '../../app/guide/guide-texts.ts'
import type { Shown as ShownOf } from '../../app/guide/hydrate-guide.tsx'
import {
  CARRIED,
  FIELDS,
  LAST_COUNTED,
  readDay,
  readGiven,
  type Sent,
  splitOnce,
  WHEN,
} from '../../app/guide/read-given.ts'
import { acceptsDay, findFact, readAnswers } from './answers.ts'
import { questionsWith } from './together.ts'
import { mayShow, type Move, move, readStep, START, type State } from './flow.ts'

/** What to show next, and what was wrong with the last answer. */
export type Shown = ShownOf<State>

/** Reads where somebody is from what their page carried. Anything else starts over. */
export function readState(prepared: PreparedRoutes, sent: Sent): State {
  const answers = readAnswers(prepared.facts, sent.get(CARRIED.answers) ?? '')
  const step = readStep(sent.get(CARRIED.step) ?? '')
  const state = step ? { answers, step } : START
  return mayShow(prepared, state) ? state : START
}

/** What a sent form leads to. */
export function submit(
  prepared: PreparedRoutes,
  state: State,
  sent: Sent,
  today: LocalDate,
): Shown {
  const read = readMove(prepared, state, sent, today)
  if ('mistake' in read) return { state, mistake: read.mistake, typed: sent }
  const next = move(prepared, state, read.move)
  return { state: mayShow(prepared, next) ? next : START }
}

type Read = { readonly move: Move } | { readonly mistake: Mistake }

function readMove(prepared: PreparedRoutes, state: State, sent: Sent, today: LocalDate): Read {
  const { step, answers } = state
  const [verb = '', detail = ''] = splitOnce(sent.get(FIELDS.go) ?? '')
  if (verb === 'back' || verb === 'restart') return { move: { kind: verb } }
  if (verb === 'to') return { move: { kind: 'go', step: readStep(detail) ?? { kind: 'start' } } }
  if (step.kind === 'start') return readBeginning(sent, today)
  const fact = step.kind === 'question' ? findFact(prepared.facts, step.id) : undefined
  if (!fact || !answers) return { move: { kind: 'go', step } }
  const together = questionsWith(prepared, answers, fact)
  if (together.length > 1) return { move: { kind: 'answer', values: readSeveral(together, sent) } }
  const value = readGiven({ id: fact.id, fact }, sent)
  return typeof value === 'object' && value !== null && 'mistake' in value
    ? value
    : { move: { kind: 'answer', values: new Map([[fact.id, value]]) } }
}

/** The name of the field of one question among several. */
export const answerName = (id: string): string => `${FIELDS.answer}.${id}`

/** One left without an answer is unknown, never a no. */
function readSeveral(facts: readonly SimpleFact[], sent: Sent): ReadonlyMap<string, Given> {
  return new Map(
    facts.map(({ id }) => {
      const text = sent.get(answerName(id))
      return [id, text === 'yes' || text === 'no' ? text === 'yes' : null]
    }),
  )
}

function readBeginning(sent: Sent, today: LocalDate): Read {
  const when = sent.get(FIELDS.when)
  if (when === WHEN.today) return { move: { kind: 'begin', on: today } }
  if (when !== WHEN.other) return { mistake: 'nothing-chosen' }
  const on = readDay(sent, FIELDS.day)
  if (!on) return { mistake: 'impossible-day' }
  if (on > LAST_COUNTED) return { mistake: 'too-late' }
  return acceptsDay(on) ? { move: { kind: 'begin', on } } : { mistake: 'too-early' }
}
