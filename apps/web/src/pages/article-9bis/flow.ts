import type { LocalDate } from '@sejour/calendar'
import type { Prepared } from '@sejour/engine'
import { type Given, isKinds, type Place } from '../../app/guide/given.ts'
import { type Answers, findPlace, withAnswer, withoutRecord } from './answers.ts'
import { type Asked, inOrder, openQuestions } from './screening.ts'

/** Where a person is. */
export type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'question'; readonly id: string }
  /** Everything that decides is answered: offers the questions that only raise remarks. */
  | { readonly kind: 'remarks' }
  | { readonly kind: 'check' }
  | { readonly kind: 'conclusion' }

/** The whole state of a screening. The answers are absent until the day of filing is known. */
export type State = { readonly answers: Answers | undefined; readonly step: Step }

/** What a person does. Values were read and checked before. */
export type Move =
  | { readonly kind: 'begin'; readonly on: LocalDate; readonly today: LocalDate }
  | { readonly kind: 'answer'; readonly place: Place; readonly value: Given }
  | { readonly kind: 'back' }
  | { readonly kind: 'go'; readonly step: Step }
  | { readonly kind: 'remarks'; readonly wanted: boolean }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'restart' }

export const START: State = { answers: undefined, step: { kind: 'start' } }

/** What follows from a move. The same state and move always give the same state. */
export function move(prepared: Prepared, state: State, made: Move): State {
  const { answers } = state
  if (made.kind === 'restart') return START
  if (made.kind === 'begin') return onward(prepared, begin(answers, made))
  if (!answers) return START
  switch (made.kind) {
    case 'answer':
      return onward(prepared, withAnswer(answers, made.place, made.value))
    case 'back':
      return { answers, step: before(prepared, state.step, answers) }
    case 'go':
      return { answers, step: made.step }
    case 'remarks':
      return onward(prepared, { ...answers, wantsRemarks: made.wanted })
    case 'remove':
      return { answers: without(prepared, answers, made.id), step: { kind: 'check' } }
  }
}

/** What a request that is not filed yet answers by itself. The person sees it and can change it. */
const NOT_FILED_YET: readonly (readonly [string, Given])[] = [
  ['residence.enquete', 'pas-encore'],
  ['residence.enquete-en-retard', false],
  ['residence.changee', false],
  ['demande.nouvelle-depuis', false],
  ['asile.close-depuis', false],
]

/** How many questions a person has answered: what follows from the day of filing is not counted. */
export function answeredCount({ given }: Answers): number {
  return [...given.keys()].filter((id) => !NOT_FILED_YET.some(([implied]) => implied === id)).length
}

function begin(
  answers: Answers | undefined,
  { on, today }: { readonly on: LocalDate; readonly today: LocalDate },
): Answers {
  const given = new Map(answers?.given)
  for (const [id, value] of NOT_FILED_YET) {
    if (on >= today && !given.has(id)) given.set(id, value)
    if (on < today && given.get(id) === value) given.delete(id)
  }
  return { ...answers, on, given }
}

function onward(prepared: Prepared, answers: Answers): State {
  const [next] = openQuestions(prepared, answers)
  return { answers, step: stepAfter(answers, next) }
}

function stepAfter({ wantsRemarks }: Answers, next: Asked | undefined): Step {
  if (!next) return { kind: 'check' }
  if (next.purpose === 'conclusion' || wantsRemarks) return { kind: 'question', id: next.id }
  return wantsRemarks === undefined ? { kind: 'remarks' } : { kind: 'check' }
}

function before({ procedure }: Prepared, step: Step, answers: Answers): Step {
  const asked = inOrder(procedure, answers).filter(
    ({ id }) => !NOT_FILED_YET.some(([implied]) => implied === id),
  )
  const last = (at: number): Step => {
    const found = asked.at(at)
    return found ? { kind: 'question', id: found.id } : { kind: 'start' }
  }
  switch (step.kind) {
    case 'start':
      return step
    case 'conclusion':
      return { kind: 'check' }
    case 'check':
      return answers.wantsRemarks === false ? { kind: 'remarks' } : last(-1)
    case 'remarks':
      return last(-1)
    case 'question': {
      const at = asked.findIndex(({ id }) => id === step.id)
      return at === 0 ? { kind: 'start' } : last(at === -1 ? -1 : at - 1)
    }
  }
}

function without({ procedure }: Prepared, answers: Answers, id: string): Answers {
  const [, list, row] = /^([^[]+)\[(\d{1,3})\]$/.exec(id) ?? []
  const fact = list === undefined ? undefined : findPlace(procedure, list)?.fact
  return fact?.kind === 'list' ? withoutRecord(answers, fact, Number(row)) : answers
}

/** Whether a step can be shown with these answers: a page may name a question that is none. */
export function mayShow({ procedure }: Prepared, { answers, step }: State): boolean {
  if (step.kind === 'start') return true
  if (!answers) return false
  if (step.kind !== 'question') return true
  const place = findPlace(procedure, step.id)
  if (!place?.record) return place !== undefined
  const kinds = answers.given.get(place.record.list.id)
  return isKinds(kinds) && place.record.index < kinds.length
}

/** A step as a button and a hidden field name it. */
export function writeStep(step: Step): string {
  return step.kind === 'question' ? `${QUESTION}${step.id}` : step.kind
}

export function readStep(text: string): Step | undefined {
  if (text.startsWith(QUESTION)) return { kind: 'question', id: text.slice(QUESTION.length) }
  const kind = (['start', 'remarks', 'check', 'conclusion'] as const).find((one) => one === text)
  return kind && { kind }
}

const QUESTION = 'question:'
