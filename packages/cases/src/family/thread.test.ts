import { expect, test } from 'vitest'
import type { Entry } from '../entry.ts'
import {
  answer,
  cardAsked,
  caseOf,
  complaint,
  day,
  filing,
  happened,
  reader,
  refusal,
} from '../testing/library.fixtures.ts'
import { outcomesOf } from './outcomes.ts'
import { roundOf, thread } from './thread.ts'

const card = (id: string, from: string, until: string, procedure = 'again') =>
  ({
    id,
    kind: 'title-granted',
    procedure,
    title: 'year-card',
    from: day(from),
    until: day(until),
    persons: ['r'],
  }) satisfies Entry

const story = caseOf(
  reader('r'),
  reader('q'),
  cardAsked('card'),
  happened(complaint('why', 'no')),
  happened(refusal('no')),
  happened(filing('filing')),
  happened(answer('yes', 'why')),
  { type: 'procedure-ended', procedure: 'card', why: 'annulled' },
  { type: 'procedure-opened', procedure: 'again', kind: 'card', follows: 'card' },
  happened(card('year-1', '2026-06-01', '2027-05-31')),
  happened({ ...filing('renewal', [], '2027-05-01'), procedure: 'again' }),
)

const told = (on: string) =>
  thread(story, day(on)).map((item) => [item.id, item.round, item.state] as const)

test('tells the story in its own order, whatever the order in which it was typed', () => {
  expect(told('2026-12-01')).toEqual([
    ['filing', 1, 'past'],
    ['no', 1, 'past'],
    ['why', 1, 'past'],
    ['yes', 1, 'past'],
    ['card', 1, 'past'],
    ['year-1', 2, 'running'],
    ['renewal', 2, 'to-come'],
  ])
})

test.each([
  { on: '2026-05-31', state: 'to-come', because: 'the card begins tomorrow' },
  { on: '2027-05-31', state: 'running', because: 'the last day still counts' },
  { on: '2027-06-01', state: 'past', because: 'the card is over' },
])('on $on the card is $state: $because', ({ on, state }) => {
  expect(thread(story, day(on)).find(({ id }) => id === 'year-1')?.state).toBe(state)
})

test('what waits for an answer runs', () => {
  const state = caseOf(
    cardAsked('card'),
    happened(filing('filing')),
    happened({ ...filing('other'), procedure: 'elsewhere' }),
  )
  const states = (of: typeof state) => thread(of, day('2026-12-01')).map(({ state }) => state)
  expect(states(state)).toEqual(['running', 'running'])
  const complained = caseOf(
    cardAsked('card'),
    happened(refusal('no')),
    happened(complaint('why', 'no')),
  )
  expect(states(complained)).toEqual(['past', 'running'])
})

test('an entry whose day nobody knows comes last', () => {
  const state = caseOf(
    happened({ ...refusal('no'), notification: { by: 'unknown' } }),
    happened(filing('filing')),
  )
  expect(thread(state, day('2026-12-01'))).toMatchObject([
    { id: 'filing', on: '2026-02-02' },
    { id: 'no', state: 'past' },
  ])
})

test('rounds are counted once, even where two procedures follow each other in a circle', () => {
  const circle = caseOf(
    { type: 'procedure-opened', procedure: 'a', kind: 'card', follows: 'b' },
    { type: 'procedure-opened', procedure: 'b', kind: 'card', follows: 'a' },
  )
  expect(roundOf(story, 'card')).toBe(1)
  expect(roundOf(story, 'again')).toBe(2)
  expect(roundOf(circle, 'a')).toBe(2)
})

test('people of one request may be answered apart', () => {
  expect(outcomesOf(story)).toMatchObject([
    {
      person: 'r',
      decision: { id: 'no' },
      judgment: { id: 'yes' },
      title: { id: 'year-1' },
      last: { id: 'year-1' },
    },
    { person: 'q', decision: { id: 'no' }, judgment: { id: 'yes' }, last: { id: 'yes' } },
  ])
  expect(outcomesOf(story, 'again')[1]).toEqual({ person: 'q' })
})
