import { expect, test } from 'vitest'
import type { CaseEvent } from '../case-event.ts'
import type { Parcel, ParcelItem } from '../parcel.ts'
import {
  caseOf,
  cardAsked,
  day,
  file,
  filing,
  happened,
  opened,
  piece,
  reader,
  when,
} from '../testing/library.fixtures.ts'
import type { Command } from './command.ts'
import type { RefusalCode } from './decided.ts'

const receipt: ParcelItem = { kind: 'exhibit', id: 'a', title: 'Receipt a', sha256: 'aaa' }
const paper: ParcelItem = { kind: 'paper', id: 'p', title: 'The old card' }
const parcel: Parcel = {
  id: 'k',
  kind: 'request',
  procedure: 'card',
  otherName: 'Library of Bookham',
  on: day('2026-03-02'),
  contents: [receipt, paper],
}
const begun = [
  opened,
  reader('r'),
  cardAsked('card'),
  piece('a', { file: file('aaa') }),
  piece('secret', { confidential: true }),
  happened(filing('filing')),
]
const sent: CaseEvent = { type: 'parcel-sent', parcel }
const arrived: CaseEvent = { type: 'parcel-received', parcel }
const reply = { answer: 'received', on: day('2026-03-05'), reference: 'B 12' } as const
const answered: CaseEvent = { type: 'parcel-answered', parcel: 'k', ...reply }

const send = (details: Partial<Parcel> = {}): Command => ({
  type: 'send-parcel',
  parcel: { ...parcel, ...details },
})
const receive = (details: Partial<Parcel> = {}): Command => ({
  type: 'receive-parcel',
  parcel: { ...parcel, ...details },
})
const answer: Command = { type: 'answer-parcel', parcel: 'k', ...reply }

test.each<{
  given?: readonly CaseEvent[]
  when: Command
  refused: RefusalCode
  about?: string
  because: string
}>([
  { given: [...begun, sent], when: send(), refused: 'id-used', about: 'k', because: 'it left' },
  {
    when: send({ procedure: 'shelf' }),
    refused: 'unknown-procedure',
    about: 'shelf',
    because: 'nobody asked for a shelf',
  },
  {
    when: send({ contents: [] }),
    refused: 'parcel-empty',
    about: 'k',
    because: 'nothing is in it',
  },
  { when: send({ otherName: ' ' }), refused: 'blank', because: 'it goes to somebody' },
  {
    when: send({ contents: [{ ...receipt, id: 'b' }] }),
    refused: 'unknown-exhibit',
    about: 'b',
    because: 'only pieces of the case go along',
  },
  {
    when: send({ contents: [paper, { ...receipt, id: 'secret' }] }),
    refused: 'exhibit-confidential',
    about: 'secret',
    because: 'what is kept back never leaves, whatever goes with it',
  },
  {
    when: send({ contents: [{ kind: 'act', id: 'x', title: 'Letter' }] }),
    refused: 'unknown-act',
    about: 'x',
    because: 'nobody wrote that act',
  },
  {
    when: send({ contents: [{ kind: 'entry', id: 'x', title: 'Filing' }] }),
    refused: 'unknown-entry',
    about: 'x',
    because: 'that never happened',
  },
  {
    when: receive({ contents: [] }),
    refused: 'parcel-empty',
    about: 'k',
    because: 'nothing arrived with it',
  },
  { when: answer, refused: 'unknown-parcel', about: 'k', because: 'nothing was sent' },
  {
    given: [...begun, arrived],
    when: answer,
    refused: 'unknown-parcel',
    about: 'k',
    because: 'what came in is answered by those who sent it, on their side',
  },
  {
    given: [...begun, sent, answered],
    when: { ...answer, answer: 'refused', why: 'No such reader.' },
    refused: 'parcel-settled',
    about: 'k',
    because: 'they said that they have it',
  },
  {
    given: [...begun, sent],
    when: { type: 'answer-parcel', parcel: 'k', answer: 'refused', on: reply.on },
    refused: 'blank',
    because: 'a refusal says why',
  },
  {
    given: [...begun, sent],
    when: { type: 'answer-parcel', parcel: 'k', answer: 'recalled', on: reply.on, why: '' },
    refused: 'blank',
    because: 'so does whoever takes it back',
  },
])('is refused: $because', ({ given = begun, when: command, refused, about }) => {
  const expected = about === undefined ? { refused } : { refused, about }
  expect(when(given, command)).toEqual(expected)
})

test.each<{ given?: readonly CaseEvent[]; when: Command; event: CaseEvent; because: string }>([
  { when: send(), event: sent, because: 'a piece of the case, and a paper that is kept nowhere' },
  {
    when: receive({ contents: [{ ...receipt, id: 'theirs' }] }),
    event: {
      type: 'parcel-received',
      parcel: { ...parcel, contents: [{ ...receipt, id: 'theirs' }] },
    },
    because: 'what came in was in no case here before',
  },
  {
    given: [...begun, sent],
    when: answer,
    event: answered,
    because: 'they have it, under a number',
  },
])('is done: $because', ({ given = begun, when: command, event }) => {
  expect(when(given, command)).toEqual({ events: [event] })
})

test('the same answer twice is one answer', () => {
  expect(when([...begun, sent, answered], answer)).toEqual({ events: [] })
})

test('a parcel says which way it went, and what was answered', () => {
  const { parcels } = caseOf(...begun.slice(1), sent, answered)
  expect(parcels.get('k')).toMatchObject({
    direction: 'out',
    answered: reply,
    contents: [receipt, paper],
  })
  expect(caseOf(...begun.slice(1), arrived).parcels.get('k')).toMatchObject({ direction: 'in' })
})
