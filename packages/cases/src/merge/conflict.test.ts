import { expect, test } from 'vitest'
import type { CaseEvent, Recorded } from '../case-event.ts'
import type { Command } from '../commands/command.ts'
import { stateOf } from '../state/evolve.ts'
import {
  cardAsked,
  colleague,
  day,
  opened,
  piece,
  reader,
  recorded,
} from '../testing/library.fixtures.ts'
import { conflictBetween } from './conflict.ts'

const page = recorded(opened, reader('r'), cardAsked('card'), piece('a'), piece('b'), {
  type: 'ruling-begun',
  ruling: { id: 'u', procedure: 'card' },
})

/** What collides when a colleague did these things after the page was read. */
function collisions(meanwhile: readonly CaseEvent[], command: Command) {
  const since = meanwhile.map((event, index): Recorded => ({
    version: page.length + index + 1,
    at: '2026-01-05T10:00:00.000Z',
    by: colleague,
    event,
  }))
  return conflictBetween({ read: stateOf(page), by: 'librarian', since }, command)
}

const described = (changes: Extract<CaseEvent, { type: 'person-described' }>['changes']) =>
  ({ type: 'person-described', person: 'r', changes }) as const

test.each<{ meanwhile: readonly CaseEvent[]; command: Command; because: string }>([
  {
    meanwhile: [described({ phone: '0' })],
    command: { type: 'describe-person', person: 'r', changes: { email: 'r@example' } },
    because: 'they wrote in two fields of one person',
  },
  {
    meanwhile: [described({ phone: '0' })],
    command: {
      type: 'describe-person',
      person: 'r',
      changes: { email: 'r@example', familyName: 'Reader' },
    },
    because: 'the form sent the name along, unchanged',
  },
  {
    meanwhile: [described({ familyName: 'Writer' })],
    command: {
      type: 'describe-person',
      person: 'r',
      changes: { email: 'r@example', familyName: 'Reader' },
    },
    because: 'what was not changed on the page does not undo what a colleague changed',
  },
  {
    meanwhile: [described({ phone: '0' })],
    command: { type: 'describe-person', person: 'r', changes: { phone: '0' } },
    because: 'both say the same',
  },
  {
    meanwhile: [{ type: 'exhibit-placed', exhibit: 'b', after: null }],
    command: { type: 'describe-exhibit', exhibit: 'b', changes: { kind: 'receipt' } },
    because: 'one moved the piece and the other described it',
  },
  {
    meanwhile: [{ type: 'exhibit-linked', exhibit: 'a', proves: { kind: 'fact', fact: 'reads' } }],
    command: { type: 'link-exhibit', exhibit: 'a', proves: { kind: 'fact', fact: 'writes' } },
    because: 'a piece may prove two things',
  },
  {
    meanwhile: [{ type: 'note-written', note: 'n', text: 'Mine' }],
    command: { type: 'write-note', note: 'm', text: 'Yours' },
    because: 'two notes',
  },
  {
    meanwhile: [{ type: 'reason-given', ruling: 'u', point: 'need', text: 'No shelf is left.' }],
    command: { type: 'give-reason', ruling: 'u', point: 'quiet', text: 'The room is loud.' },
    because: 'two people answered two arguments of one ruling',
  },
  {
    meanwhile: [{ type: 'ruling-changed', ruling: 'u', changes: { from: day('2026-04-01') } }],
    command: { type: 'give-reason', ruling: 'u', point: 'need', text: 'No shelf is left.' },
    because: 'one said from when, the other why',
  },
])('nothing collides: $because', ({ meanwhile, command }) => {
  expect(collisions(meanwhile, command)).toEqual([])
})

test('two values of one field are both shown, with who wrote the other', () => {
  expect(
    collisions([described({ phone: '1' }), described({ phone: '2', email: 'r@example' })], {
      type: 'describe-person',
      person: 'r',
      changes: { phone: '3' },
    }),
  ).toEqual([
    {
      field: { subject: 'person', id: 'r', name: 'phone' },
      mine: '3',
      theirs: '2',
      changed: { version: 8, at: '2026-01-05T10:00:00.000Z', by: colleague },
    },
  ])
})

test.each<{ meanwhile: CaseEvent; command: Command; because: string }>([
  {
    meanwhile: { type: 'exhibit-withdrawn', exhibit: 'a', why: 'lost' },
    command: { type: 'describe-exhibit', exhibit: 'a', changes: { kind: 'receipt' } },
    because: 'the piece was withdrawn',
  },
  {
    meanwhile: { type: 'exhibit-described', exhibit: 'a', changes: { kind: 'receipt' } },
    command: { type: 'withdraw-exhibit', exhibit: 'a', why: 'lost' },
    because: 'somebody still works on the piece',
  },
  {
    meanwhile: {
      type: 'fact-recorded',
      fact: { fact: 'reads', value: true, statedBy: 'person', statedOn: day('2026-01-05') },
    },
    command: {
      type: 'record-fact',
      fact: { fact: 'reads', value: false, statedBy: 'person', statedOn: day('2026-01-05') },
    },
    because: 'yes and no',
  },
  {
    meanwhile: { type: 'case-titled', title: 'Other' },
    command: { type: 'title-case', title: 'Another' },
    because: 'two titles',
  },
])('one thing collides: $because', ({ meanwhile, command }) => {
  expect(collisions([meanwhile], command)).toHaveLength(1)
})

test('two reasons for one argument are both shown', () => {
  const meanwhile = { type: 'reason-given', ruling: 'u', point: 'need', text: 'No shelf.' } as const
  const command = { type: 'give-reason', ruling: 'u', point: 'need', text: 'No room.' } as const
  expect(collisions([meanwhile], command)).toMatchObject([
    { field: { subject: 'ruling', id: 'u', name: 'reason need' }, mine: 'No room.' },
  ])
})
