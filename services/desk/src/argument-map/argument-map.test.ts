import { localDate } from '@sejour/calendar'
import { type CaseEvent, type CaseState, type Recorded, stateOf } from '@sejour/cases'
import { expect, test } from 'vitest'
import { argumentMap, arguedRound, type ArgumentMap } from './argument-map.ts'

const today = localDate('2025-03-03')

/** An invented case whose family has a child at school. */
const OPENED: readonly CaseEvent[] = [
  { type: 'case-opened', title: 'Famille Exemple', language: 'fr' },
  { type: 'person-added', person: { id: 'p1', relation: 'applicant', givenName: 'N.' } },
  { type: 'procedure-opened', procedure: 'r1', kind: 'article-9bis' },
  stated('asile.stade', 'aucune'),
  stated('fond.enfant-scolarise', true),
]

function stated(fact: string, value: boolean | string): CaseEvent {
  return { type: 'fact-recorded', fact: { fact, value, statedBy: 'person', statedOn: today } }
}

const SCHOOL: CaseEvent = {
  type: 'argument-added',
  argument: {
    id: 'a1',
    procedure: 'r1',
    side: 'circumstances',
    kind: 'scolarite',
    text: 'Deux enfants sont à l’école.',
    persons: ['p1'],
  },
}
const CERTIFICATE: CaseEvent = {
  type: 'exhibit-added',
  exhibit: { id: 'e1', title: 'Attestation scolaire 2024', kind: 'attestation-scolaire' },
}
const PROVES: CaseEvent = {
  type: 'exhibit-linked',
  exhibit: 'e1',
  proves: { kind: 'argument', argument: 'a1' },
}

function stateAfter(more: readonly CaseEvent[]): CaseState {
  return stateOf(
    [...OPENED, ...more].map((event, index): Recorded => ({
      version: index + 1,
      at: `2025-03-03T09:00:${String(index).padStart(2, '0')}.000Z`,
      by: 'account-1',
      event,
    })),
  )
}

function mapAfter(more: readonly CaseEvent[], on = today): ArgumentMap {
  const state = stateAfter(more)
  const round = arguedRound(state)
  const map = round && argumentMap(state, round, { on, lang: 'fr' })
  if (!map) throw new Error('This case is argued.')
  return map
}

test('an argument stands on its side with its words, its people and its numbered pieces', () => {
  const { columns, unplaced } = mapAfter([SCHOOL, CERTIFICATE, PROVES])
  const [here, why] = columns
  expect(why.arguments).toEqual([])
  expect(here.arguments[0]).toMatchObject({
    label: 'Scolarité des enfants',
    text: 'Deux enfants sont à l’école.',
    persons: ['p1'],
    exhibits: [{ id: 'e1', number: 1, title: 'Attestation scolaire 2024' }],
  })
  expect(here.arguments[0]?.strength?.speaksFor.map(({ id }) => id)).toEqual(['enfant-scolarise'])
  expect(unplaced).toEqual([])
})

test('a piece that proves no argument is not placed', () => {
  expect(mapAfter([SCHOOL, CERTIFICATE]).unplaced.map(({ number }) => number)).toEqual([1])
})

test('a withdrawn argument leaves the map, and its piece is free again', () => {
  const map = mapAfter([
    SCHOOL,
    CERTIFICATE,
    PROVES,
    { type: 'argument-withdrawn', argument: 'a1' },
  ])
  expect(map.columns[0].arguments).toEqual([])
  expect(map.unplaced).toHaveLength(1)
})

test('whether there was an earlier request is asked of the case, before what was said in it', () => {
  const [before] = mapAfter([SCHOOL]).columns[0].arguments
  expect(before?.asked).toEqual([])
  expect(before?.askedOfCase.map(({ fact }) => fact)).toContain('procedures.demande-anterieure')
  const [after] = mapAfter([SCHOOL, stated('procedures.demande-anterieure', true)]).columns[0]
    .arguments
  expect(after?.asked.map(({ key }) => key)).toContain('invoquee-demande-anterieure')
})

test('an answer stays in view with its value, and bars the argument', () => {
  const answers = { 'invoquee-demande-anterieure': true, 'issue-demande-anterieure': 'refusee' }
  const [argument] = mapAfter([
    SCHOOL,
    stated('procedures.demande-anterieure', true),
    { type: 'argument-changed', argument: 'a1', changes: { answers } },
  ]).columns[0].arguments
  expect(argument?.exclusion?.finding).toBe('not-met')
  expect(argument?.asked.find(({ key }) => key === 'issue-demande-anterieure')?.value).toBe(
    'refusee',
  )
})

test('what the facts speak for and nobody argued could be raised', () => {
  const raised = (more: readonly CaseEvent[]) =>
    mapAfter(more).couldBeRaised.map(({ side, kind }) => `${side}.${kind}`)
  expect(raised([])).toContain('circumstances.scolarite')
  expect(raised([SCHOOL])).not.toContain('circumstances.scolarite')
})

test('an answer that the law does not know hides no other', () => {
  const odd: CaseEvent = {
    type: 'argument-changed',
    argument: 'a1',
    changes: { answers: { 'pas-une-question': true } },
  }
  expect(mapAfter([SCHOOL, odd]).columns[0].arguments).toHaveLength(1)
})

test('a round that is not argued has no map', () => {
  const state = stateAfter([{ type: 'procedure-opened', procedure: 'r2', kind: 'article-9ter' }])
  const round = state.procedures.get('r2')
  expect(round && argumentMap(state, round, { on: today, lang: 'fr' })).toBeUndefined()
  expect(arguedRound(state)?.id).toBe('r1')
})
