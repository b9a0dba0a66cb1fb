import { localDate } from '@sejour/calendar'
import { type CaseEvent, type CaseState, decide, type Entry, evolve, stateOf } from '@sejour/cases'
import { standingsOf } from '@sejour/chain'
import { expect, test } from 'vitest'
import { agendaOf } from '../agenda/index.ts'
import { filedOn, stageOf } from '../facts/round.ts'
import {
  carriedOver,
  judgmentCorrection,
  judgmentsTwice,
  openNewRound,
  remediesOf,
} from './index.ts'

const day = localDate
const TODAY = day('2026-03-16')

const begun: readonly CaseEvent[] = [
  { type: 'case-opened', title: 'N. Exemple', language: 'fr' },
  {
    type: 'person-added',
    person: { id: 'n', relation: 'applicant', familyName: 'Exemple', birthDate: day('1990-01-01') },
  },
  { type: 'procedure-opened', procedure: 'p1', kind: 'article-9bis', persons: ['n'] },
  { type: 'argument-added', argument: { id: 'a1', procedure: 'p1', side: 'merits' } },
  { type: 'exhibit-added', exhibit: { id: 'x1', title: 'Attestation' } },
  { type: 'exhibit-linked', exhibit: 'x1', proves: { kind: 'argument', argument: 'a1' } },
]
type Bare = Entry extends infer One ? (One extends Entry ? Omit<One, 'procedure'> : never) : never
const entry = (one: Bare): CaseEvent => ({
  type: 'entry-recorded',
  entry: { procedure: 'p1', ...one } as Entry,
})
const filed = entry({ id: 'f', kind: 'request-filed', on: day('2025-06-02'), by: 'registered' })
const refused = (decision = 'article-9bis.irrecevable') =>
  entry({
    id: 'd1',
    kind: 'decision-notified',
    decision,
    notification: { by: 'hand', on: day('2026-03-05') },
  })
const appealed = (remedy = 'annulment') =>
  entry({
    id: 'r1',
    kind: 'remedy-filed',
    remedy,
    against: 'd1',
    on: day('2026-03-09'),
    by: 'electronic',
  })
const step = (id: string, on: string, about = 'r1') =>
  entry({ id: `s-${id}`, kind: 'step-taken', step: id, about, on: day(on) })
const judged = (result: 'annulled' | 'rejected' | 'suspended') =>
  entry({
    id: 'j1',
    kind: 'judgment-notified',
    answers: 'r1',
    result,
    notification: { by: 'hand', on: day('2026-03-13') },
  })

const caseOf = (...events: readonly CaseEvent[]) =>
  stateOf(
    [...begun, ...events].map((event, index) => ({
      version: index + 1,
      at: '2026-01-05T09:00:00.000Z',
      by: 'counsel',
      event,
    })),
  )
const seen = (state: CaseState) =>
  remediesOf(state, {
    agenda: agendaOf(state, { today: TODAY, lang: 'fr' }),
    standings: standingsOf(state, []),
  })

test('what can still be attacked stands with its ways, until it is', () => {
  const before = seen(caseOf(refused()))
  expect(before.open).toMatchObject([{ entry: { id: 'd1' } }])
  expect(before.open[0]?.ways.map(({ what }) => what)).toContain('annulment')
  expect(before.filed).toEqual([])
  const after = seen(caseOf(refused(), appealed()))
  expect(after.open.flatMap(({ ways }) => ways).map(({ what }) => what)).not.toContain('annulment')
  expect(after.filed).toMatchObject([{ entry: { id: 'r1' }, against: { id: 'd1' }, isOpen: true }])
})

test.each<{ decision: string; suspensive: string; because: string }>([
  {
    decision: 'article-9bis.irrecevable',
    suspensive: 'no',
    because: 'an appeal against a refusal of article 9bis stops nothing',
  },
  {
    decision: 'annexe-20',
    suspensive: 'unknown',
    because: 'whether somebody is another member of the family decides, and nobody said so',
  },
])('$decision: $because', ({ decision, suspensive }) => {
  expect(seen(caseOf(refused(decision), appealed())).filed[0]).toMatchObject({ suspensive })
})

test('steps and judgments of a remedy stand in the order of their days, with the limits they opened', () => {
  const state = caseOf(
    refused(),
    appealed(),
    step('roll-fee-asked', '2026-03-12'),
    step('enrolled', '2026-03-10'),
  )
  const [remedy] = seen(state).filed
  expect(remedy?.course.map(({ id }) => id)).toEqual(['r1', 's-enrolled', 's-roll-fee-asked'])
  expect(remedy?.opened.map(({ id }) => id)).toEqual(['s-roll-fee-asked.roll-fee'])
})

test.each<{ events: readonly CaseEvent[]; isOpen: boolean; because: string }>([
  { events: [], isOpen: true, because: 'nobody judged it' },
  { events: [judged('rejected')], isOpen: false, because: 'it was judged' },
  { events: [step('desisted', '2026-03-12')], isOpen: false, because: 'it was given up' },
  { events: [judged('suspended')], isOpen: true, because: 'the annulment is still to be judged' },
  {
    events: [step('decision-withdrawn', '2026-03-12', 'd1')],
    isOpen: true,
    because: 'a decision that its author takes back ends no appeal by itself',
  },
])('a remedy is open: $isOpen, $because', ({ events, isOpen }) => {
  expect(seen(caseOf(refused(), appealed(), ...events)).filed[0]?.isOpen).toBe(isOpen)
})

test('a decision that was taken back while an appeal runs is told there, and no limit goes', () => {
  const before = caseOf(refused('annexe-13'), appealed())
  const state = caseOf(
    refused('annexe-13'),
    appealed(),
    step('decision-withdrawn', '2026-03-12', 'd1'),
  )
  expect(seen(state).filed[0]?.takenBack).toBe('2026-03-12')
  const ids = (of: CaseState) => agendaOf(of, { today: TODAY, lang: 'fr' }).map(({ id }) => id)
  expect(ids(state)).toEqual(ids(before))
})

test('what can be filed against a judgment stands in one place', () => {
  const [remedy] = seen(caseOf(refused(), appealed(), judged('rejected'))).filed
  const { open } = seen(caseOf(refused(), appealed(), judged('rejected')))
  expect(remedy?.opened.map(({ what }) => what)).not.toContain('cassation')
  expect(open.find(({ entry: { id } }) => id === 'j1')?.ways.map(({ what }) => what)).toEqual([
    'cassation',
  ])
})

test.each<{ events: readonly CaseEvent[]; rounds: number; because: string }>([
  { events: [refused(), appealed()], rounds: 0, because: 'nobody judged' },
  {
    events: [refused(), appealed(), judged('rejected')],
    rounds: 0,
    because: 'a rejection leaves the decision as it is',
  },
  {
    events: [refused(), appealed(), judged('suspended')],
    rounds: 0,
    because: 'a suspension takes no decision away',
  },
  {
    events: [refused('annexe-13'), appealed(), judged('annulled')],
    rounds: 0,
    because: 'nobody has to order somebody to leave again',
  },
  {
    events: [refused(), appealed(), judged('annulled')],
    rounds: 1,
    because: 'the request is pending again, and has to be answered',
  },
])('$rounds rounds follow: $because', ({ events, rounds }) => {
  expect(seen(caseOf(filed, ...events)).rounds).toHaveLength(rounds)
})

test('the round that follows is the same request, with its arguments and their proofs', () => {
  const state = caseOf(filed, refused(), appealed(), judged('annulled'))
  const [round] = seen(state).rounds
  expect(round?.opened).toBeUndefined()
  expect(carriedOver(state, 'p1', TODAY)).toEqual({
    people: 1,
    pieces: 1,
    arguments: 1,
    hasDomicile: false,
  })
  let ids = 0
  const commands = round ? openNewRound(state, round, () => `new-${(ids += 1)}`) : []
  const after = commands.reduce<CaseState>((at, command) => {
    const decided = decide({ state: at, by: 'counsel' }, command)
    expect(decided).toHaveProperty('events')
    return ('events' in decided ? decided.events : []).reduce<CaseState>(
      (one, event) =>
        evolve(one, { version: one.version + 1, at: '2026-03-16T09:00:00Z', by: 'c', event }),
      at,
    )
  }, state)
  const next = after.procedures.get('new-1')
  expect(next).toMatchObject({ follows: 'p1', kind: 'article-9bis', persons: ['n'] })
  expect(next && stageOf(after, next)).toBe('annulled')
  expect(filedOn(after, 'new-1')).toBe('2025-06-02')
  expect([...after.arguments.values()].map(({ procedure }) => procedure)).toEqual(['p1', 'new-1'])
  expect(after.exhibits.get('x1')?.proves).toHaveLength(2)
  expect(seen(after).rounds[0]?.opened).toBe('new-1')
})

const again = (result: 'annulled' | 'rejected' | 'suspended', more: object = {}) =>
  entry({
    id: 'j2',
    kind: 'judgment-notified',
    answers: 'r1',
    result,
    notification: { by: 'registered', on: day('2026-03-11') },
    ...more,
  })

test.each<{ events: readonly CaseEvent[]; twice: number; because: string }>([
  { events: [judged('rejected')], twice: 0, because: 'it stands there once' },
  { events: [judged('rejected'), again('rejected')], twice: 1, because: 'one result, two days' },
  { events: [judged('rejected'), again('annulled')], twice: 1, because: 'one of them is wrong' },
  {
    events: [judged('suspended'), again('annulled')],
    twice: 0,
    because: 'a suspension comes before the annulment',
  },
])('judgments twice, $twice: $because', ({ events, twice }) => {
  const state = caseOf(refused(), appealed(), ...events)
  expect(judgmentsTwice(state)).toHaveLength(twice)
})

test('until it is settled, the earliest day of cassation is shown; then what rests on the wrong one moves', () => {
  const cassation = entry({
    id: 'r2',
    kind: 'remedy-filed',
    remedy: 'cassation',
    against: 'j1',
    on: day('2026-03-14'),
    by: 'electronic',
  })
  const twiceThere = [refused(), appealed(), judged('rejected'), again('rejected')]
  const opened = seen(caseOf(...twiceThere)).open.flatMap(({ ways }) => ways)
  const days = opened.filter(({ what }) => what === 'cassation').map(({ safeDay }) => safeDay)
  expect(days).toHaveLength(2)
  const state = caseOf(...twiceThere, cassation)
  const [twice] = judgmentsTwice(state)
  const commands = twice
    ? judgmentCorrection(state, { twice, right: 'j2', why: 'Erreur.' }, () => 'j3')
    : []
  const after = commands.reduce<CaseState>((at, command) => {
    const done = decide({ state: at, by: 'counsel' }, command)
    expect(done).toHaveProperty('events')
    return ('events' in done ? done.events : []).reduce<CaseState>(
      (one, event) =>
        evolve(one, { version: one.version + 1, at: '2026-03-16T09:00:00Z', by: 'c', event }),
      at,
    )
  }, state)
  expect(judgmentsTwice(after)).toEqual([])
  expect(after.entries.get('r2')).toMatchObject({ against: 'j3' })
  expect(after.entries.get('j3')).toMatchObject({ notification: { on: '2026-03-11' } })
})
