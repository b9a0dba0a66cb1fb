import { localDate } from '@sejour/calendar'
import { type CaseEvent, type Entry, stateOf } from '@sejour/cases'
import { expect, test } from 'vitest'
import { filedOn, stageOf } from './round.ts'

const by = 'account'
const at = '2026-03-05T09:00:00.000Z'
const on = localDate('2026-03-05')

const recorded = (entry: Entry): CaseEvent => ({ type: 'entry-recorded', entry })
const story = (...events: readonly CaseEvent[]) =>
  stateOf(
    [
      { type: 'case-opened', title: 'Exemple', language: 'fr' } as const,
      { type: 'procedure-opened', procedure: 'one', kind: 'article-9bis' } as const,
      ...events,
    ].map((event, index) => ({ version: index + 1, at, by, event })),
  )

const filed = recorded({
  id: 'f',
  procedure: 'one',
  kind: 'request-filed',
  on: localDate('2024-06-01'),
  by: 'registered',
})
const decided = recorded({
  id: 'd',
  procedure: 'one',
  kind: 'decision-notified',
  decision: 'article-9bis.irrecevable',
  notification: { by: 'hand', on },
})
const appealed = recorded({
  id: 'r',
  procedure: 'one',
  kind: 'remedy-filed',
  remedy: 'annulment',
  against: 'd',
  on,
  by: 'electronic',
})
const judged = (result: 'annulled' | 'rejected') =>
  recorded({
    id: 'j',
    procedure: 'one',
    kind: 'judgment-notified',
    answers: 'r',
    result,
    notification: { by: 'post', on },
  })
const next = (kind = 'article-9bis'): CaseEvent => ({
  type: 'procedure-opened',
  procedure: 'two',
  kind,
  follows: 'one',
})

test.each([
  {
    because: 'an annulment gives the same request back',
    events: [filed, decided, appealed, judged('annulled'), next()],
    stage: 'annulled',
    day: '2024-06-01',
  },
  {
    because: 'a judgment that rejects leaves a new request to be made',
    events: [filed, decided, appealed, judged('rejected'), next()],
    stage: 'preparation',
    day: undefined,
  },
  {
    because: 'another procedure is another request',
    events: [filed, decided, appealed, judged('annulled'), next('article-9ter')],
    stage: 'preparation',
    day: undefined,
  },
  {
    because: 'nothing was annulled',
    events: [filed, decided, next()],
    stage: 'preparation',
    day: undefined,
  },
])('a round that follows is $stage: $because', ({ events, stage, day }) => {
  const state = story(...events)
  const round = state.procedures.get('two')
  expect(round && stageOf(state, round)).toBe(stage)
  expect(filedOn(state, 'two')).toBe(day)
})

const step = (id: string, about?: string) =>
  recorded({
    id: `s-${id}`,
    procedure: 'one',
    kind: 'step-taken',
    step: id,
    on,
    ...(about !== undefined && { about }),
  })

test.each([
  {
    because: 'a step in between changes nothing',
    events: [filed, step('transmitted')],
    is: 'filed',
  },
  {
    because: 'whoever gave the request up waits for nothing',
    events: [filed, step('request-withdrawn')],
    is: 'ended',
  },
  {
    because: 'a later request takes this one away',
    events: [filed, step('withdrawal-presumed')],
    is: 'ended',
  },
  {
    because: 'the authority took its decision back, and still owes one',
    events: [filed, decided, step('decision-withdrawn', 'd')],
    is: 'filed',
  },
  {
    because: 'so it does where somebody had attacked it',
    events: [filed, decided, appealed, step('decision-withdrawn', 'd')],
    is: 'filed',
  },
  {
    because: 'a step of the appeal leaves the appeal where it is',
    events: [filed, decided, appealed, step('enrolled', 'r')],
    is: 'under-remedy',
  },
])('a round is $is: $because', ({ events, is }) => {
  const state = story(...events)
  const round = state.procedures.get('one')
  expect(round && stageOf(state, round)).toBe(is)
})
