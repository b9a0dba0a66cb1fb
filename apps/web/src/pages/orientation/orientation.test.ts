import { prepareRoutes } from '@sejour/answers/orient/core'
import { localDate } from '@sejour/calendar'
import { situation } from '@sejour/law/situation'
import { voies } from '@sejour/law/voies'
import { expect, test } from 'vitest'
import type { Given } from '../../app/guide/given.ts'
import { readAnswers, writeAnswers } from './answers.ts'
import { type Move, move, readStep, START, type State, writeStep } from './flow.ts'
import { readState, submit } from './form.ts'
import { pageOf } from './together.ts'

const prepared = prepareRoutes(voies, situation)
const on = localDate('2026-03-05')
const begun = move(prepared, START, { kind: 'begin', on })

const sent = (fields: { readonly [name: string]: string }) => ({
  get: (name: string) => fields[name] ?? null,
  getAll: (name: string) => (fields[name] === undefined ? [] : [fields[name]]),
})

/** Answers whatever is asked until everything is. */
function answerAll(answering: { readonly [id: string]: Given }): State {
  let state = begun
  for (let turn = 0; turn <= situation.length; turn += 1) {
    const { step } = state
    if (step.kind !== 'question') return state
    state = move(prepared, state, {
      kind: 'answer',
      values: new Map([[step.id, answering[step.id] ?? null]]),
    })
  }
  throw new Error('asked for ever')
}

test.each([
  { answering: {}, because: '“I don’t know” to everything' },
  { answering: { 'situation.nationalite': 'belge' }, because: 'a Belgian' },
  { answering: { 'situation.nationalite': 'union', 'situation.duree': 'long' }, because: 'Union' },
  {
    answering: { 'situation.nationalite': 'tiers', 'situation.lieu': 'etranger' },
    because: 'away',
  },
] as const)('the questions come to an end: $because', ({ answering }) => {
  const { answers, step } = answerAll(answering)
  expect(step).toEqual({ kind: 'check' })
  expect(answers?.given.size).toBeLessThanOrEqual(situation.length)
})

test('a Belgian is asked little', () => {
  expect(answerAll({ 'situation.nationalite': 'belge' }).answers?.given.size).toBeLessThan(8)
})

test.each<{ made: Move; step: State['step']; because: string }>([
  { made: { kind: 'back' }, step: { kind: 'start' }, because: 'before the first question' },
  { made: { kind: 'go', step: { kind: 'result' } }, step: { kind: 'result' }, because: 'any time' },
  { made: { kind: 'restart' }, step: { kind: 'start' }, because: 'all over' },
])('$made.kind leads to $step.kind: $because', ({ made, step }) => {
  expect(move(prepared, begun, made).step).toEqual(step)
})

test('the way back goes through the pages in the order in which they were answered', () => {
  const { answers } = answerAll({})
  const pages = [...new Set([...(answers?.given.keys() ?? [])].map((id) => pageOf(situation, id)))]
  const pageBefore = (state: State) => {
    const back = move(prepared, state, { kind: 'back' })
    return { back, page: back.step.kind === 'question' ? pageOf(situation, back.step.id) : '' }
  }
  const last = pageBefore({ answers, step: { kind: 'check' } })
  expect(last.page).toBe(pages.at(-1))
  expect(pageBefore(last.back).page).toBe(pages.at(-2))
})

test('yes-or-no questions of one kind stand on one page, and one left alone stays unknown', () => {
  const { answers } = move(prepared, begun, {
    kind: 'answer',
    values: new Map<string, Given>([
      ['situation.nationalite', 'tiers'],
      ['situation.lieu', 'belgique'],
      ['situation.duree', 'long'],
    ]),
  })
  const state: State = { answers, step: { kind: 'question', id: 'protection.crainte' } }
  const { answers: after } = submit(
    prepared,
    state,
    sent({ 'answer.protection.crainte': 'yes', 'answer.protection.traite': 'no' }),
    on,
  ).state
  expect(after?.given.get('protection.crainte')).toBe(true)
  expect(after?.given.get('protection.traite')).toBe(false)
  expect(after?.given.get('protection.maladie-grave')).toBeNull()
})

test('another day keeps the answers', () => {
  const { answers } = answerAll({ 'situation.nationalite': 'tiers' })
  const later = move(
    prepared,
    { answers, step: { kind: 'start' } },
    {
      kind: 'begin',
      on: localDate('2025-06-02'),
    },
  )
  expect(later.answers).toMatchObject({ on: '2025-06-02', given: answers?.given })
})

test('answers travel as text, and what no question accepts is dropped', () => {
  const { answers } = answerAll({ 'situation.nationalite': 'tiers' })
  if (!answers) throw new Error('no answers')
  expect(readAnswers(situation, writeAnswers(answers))).toEqual(answers)
  const forged = '{"on":"2026-03-05","given":{"situation.lieu":"lune","x":1,"projet.etudes":null}}'
  expect(readAnswers(situation, forged)?.given).toEqual(new Map([['projet.etudes', null]]))
  for (const text of [
    '',
    '[]',
    '{"on":"2026-02-30","given":{}}',
    '{"on":"1950-01-01","given":{}}',
  ]) {
    expect(readAnswers(situation, text)).toBeUndefined()
  }
})

test.each([
  { fields: {}, mistake: 'nothing-chosen' },
  { fields: { when: 'other' }, mistake: 'impossible-day' },
  {
    fields: { when: 'other', 'day-day': '1', 'day-month': '1', 'day-year': '1950' },
    mistake: 'too-early',
  },
  {
    fields: { when: 'other', 'day-day': '1', 'day-month': '1', 'day-year': '2150' },
    mistake: 'too-late',
  },
])('the first page tells $mistake', ({ fields, mistake }) => {
  expect(submit(prepared, START, sent(fields), on).mistake).toBe(mistake)
})

test.each([
  { step: 'question:nothing', because: 'there is no such question' },
  { step: 'elsewhere', because: 'there is no such page' },
  { step: 'result', because: 'nothing was answered' },
])('a page that carries “$step” starts over: $because', ({ step }) => {
  expect(readState(prepared, sent({ step }))).toEqual(START)
})

test('every step is named and found again', () => {
  for (const step of ['start', 'check', 'result', 'question:situation.lieu']) {
    const read = readStep(step)
    expect(read && writeStep(read)).toBe(step)
  }
})
