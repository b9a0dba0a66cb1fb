import type { LocalDate } from '@sejour/calendar'
import {
  findRoutes,
  nextQuestion,
  type NextQuestion,
  type PreparedRoutes,
} from '@sejour/answers/orient/core'
import type { Given } from '../../app/guide/given.ts'
import { type Answers, factsOf, findFact } from './answers.ts'
import { pageOf } from './together.ts'

/** Where a person is. */
export type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'check' }
  | { readonly kind: 'result' }

/** The whole state of an orientation. The answers are absent until the day is known. */
export type State = { readonly answers: Answers | undefined; readonly step: Step }

/** What a person does. Values were read and checked before. */
export type Move =
  | { readonly kind: 'begin'; readonly on: LocalDate }
  | { readonly kind: 'answer'; readonly values: ReadonlyMap<string, Given> }
  | { readonly kind: 'back' }
  | { readonly kind: 'go'; readonly step: Step }
  | { readonly kind: 'restart' }

export const START: State = { answers: undefined, step: { kind: 'start' } }

/** The next question worth asking, “I don’t know” being an answer. */
export function openQuestion(prepared: PreparedRoutes, answers: Answers): NextQuestion | undefined {
  const found = findRoutes(prepared, factsOf(answers), answers.on)
  return nextQuestion(prepared, found, new Set(answers.given.keys()))
}

/** What follows from a move. The same state and move always give the same state. */
export function move(prepared: PreparedRoutes, { answers, step }: State, made: Move): State {
  if (made.kind === 'restart') return START
  if (made.kind === 'begin') {
    return onward(prepared, { given: new Map(), ...answers, on: made.on })
  }
  if (!answers) return START
  switch (made.kind) {
    case 'answer':
      return onward(prepared, {
        ...answers,
        given: new Map([...answers.given, ...made.values]),
      })
    case 'back':
      return { answers, step: before(step, prepared, answers) }
    case 'go':
      return { answers, step: made.step }
  }
}

function onward(prepared: PreparedRoutes, answers: Answers): State {
  const next = openQuestion(prepared, answers)
  return { answers, step: next ? { kind: 'question', id: next.fact.id } : { kind: 'check' } }
}

/** The questions stand in the order in which they were answered. */
function before(step: Step, { facts }: PreparedRoutes, { given }: Answers): Step {
  const asked = [...given.keys()]
  if (step.kind === 'result') return { kind: 'check' }
  const here = step.kind === 'question' ? pageOf(facts, step.id) : undefined
  const at = here === undefined ? -1 : asked.findIndex((id) => pageOf(facts, id) === here)
  const id = at === -1 ? asked.at(-1) : asked[at - 1]
  return id === undefined || step.kind === 'start' ? { kind: 'start' } : { kind: 'question', id }
}

/** Whether a step can be shown with these answers: a page may name a question that is none. */
export function mayShow({ facts }: PreparedRoutes, { answers, step }: State): boolean {
  if (step.kind === 'start') return true
  if (!answers) return false
  return step.kind !== 'question' || findFact(facts, step.id) !== undefined
}

const QUESTION = 'question:'

/** A step as a button and a hidden field name it. */
export function writeStep(step: Step): string {
  return step.kind === 'question' ? `${QUESTION}${step.id}` : step.kind
}

export function readStep(text: string): Step | undefined {
  if (text.startsWith(QUESTION)) return { kind: 'question', id: text.slice(QUESTION.length) }
  const kind = (['start', 'check', 'result'] as const).find((one) => one === text)
  return kind && { kind }
}
