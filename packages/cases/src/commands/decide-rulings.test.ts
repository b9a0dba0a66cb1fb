import { expect, test } from 'vitest'
import type { CaseEvent } from '../case-event.ts'
import type { RulingStatus } from '../ruling.ts'
import {
  caseOf,
  cardAsked,
  colleague,
  day,
  happened,
  librarian,
  opened,
  reader,
  recorded,
  refusal,
  when,
} from '../testing/library.fixtures.ts'
import { findState } from '../state/evolve.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
import type { RefusalCode } from './decided.ts'

/** Whether R. Reader gets a card: prepared by the librarian, read a second time by the colleague. */
const begun: CaseEvent = {
  type: 'ruling-begun',
  ruling: { id: 'u', procedure: 'card', decision: 'card-refused' },
}
const raised = (id: string, procedure = 'card'): CaseEvent => ({
  type: 'argument-added',
  argument: { id, procedure, side: 'merits' },
})
const reason = (point: string, text: string | null = 'No shelf is left.'): CaseEvent => ({
  type: 'reason-given',
  ruling: 'u',
  point,
  text,
})
const submitted: CaseEvent = { type: 'ruling-submitted', ruling: 'u' }
const approved: CaseEvent = { type: 'ruling-reviewed', ruling: 'u', verdict: 'approved' }
const returned: CaseEvent = {
  type: 'ruling-reviewed',
  ruling: 'u',
  verdict: 'returned',
  remark: 'Say which shelf.',
}
const signature = { on: day('2026-03-02'), signer: 'L. Lender, head librarian' }
const signed: CaseEvent = { type: 'ruling-signed', ruling: 'u', ...signature }
const why = 'A shelf was found.'
const withdrawn: CaseEvent = { type: 'ruling-withdrawn', ruling: 'u', on: day('2026-03-09'), why }

const asked = [opened, reader('r'), cardAsked('card'), raised('need')]
const drafting = [...asked, begun]
const answered = [...drafting, reason('need')]
const ready = [...answered, submitted]
const readTwice = [...ready, approved]
const done = [...readTwice, signed]

const begin = (ruling: object): Command => ({
  type: 'begin-ruling',
  ruling: { id: 'v', procedure: 'card', ...ruling },
})
const change = (changes: object): Command => ({ type: 'change-ruling', ruling: 'u', changes })
const give = (text: string | null, point = 'need'): Command => ({
  type: 'give-reason',
  ruling: 'u',
  point,
  text,
})
const submit: Command = { type: 'submit-ruling', ruling: 'u' }
const recall: Command = { type: 'recall-ruling', ruling: 'u' }
const approve: Command = { type: 'review-ruling', ruling: 'u', verdict: 'approved' }
const sendBack = (remark?: string): Command => ({
  type: 'review-ruling',
  ruling: 'u',
  verdict: 'returned',
  ...(remark !== undefined && { remark }),
})
const sign: Command = { type: 'sign-ruling', ruling: 'u', ...signature }
const withdraw = (on = '2026-03-09', text = why): Command => ({
  type: 'withdraw-ruling',
  ruling: 'u',
  on: day(on),
  why: text,
})

test.each<{
  given: readonly CaseEvent[]
  when: Command
  by?: string
  refused: RefusalCode
  about?: string
  because: string
}>([
  {
    given: asked,
    when: submit,
    refused: 'unknown-ruling',
    about: 'u',
    because: 'nobody began it',
  },
  {
    given: drafting,
    when: begin({ id: 'u' }),
    refused: 'id-used',
    about: 'u',
    because: 'it is there',
  },
  {
    given: drafting,
    when: begin({ procedure: 'shelf' }),
    refused: 'unknown-procedure',
    about: 'shelf',
    because: 'nobody asked for a shelf',
  },
  {
    given: drafting,
    when: begin({ persons: ['q'] }),
    refused: 'unknown-person',
    about: 'q',
    because: 'it is about somebody who is not in the case',
  },
  {
    given: drafting,
    when: begin({ from: '2026-04-01', until: '2026-03-01' }),
    refused: 'ends-before-start',
    because: 'a card does not end before it begins',
  },
  {
    given: drafting,
    when: begin({ replaces: 'w' }),
    refused: 'unknown-ruling',
    about: 'w',
    because: 'it would replace what never was',
  },
  {
    given: done,
    when: begin({ replaces: 'u' }),
    refused: 'ruling-stands',
    about: 'u',
    because: 'what was signed stands until it is withdrawn',
  },
  {
    given: asked.concat(
      { type: 'ruling-begun', ruling: { id: 'u', procedure: 'card' } },
      reason('need'),
    ),
    when: submit,
    refused: 'nothing-decided',
    about: 'u',
    because: 'it gives reasons and decides nothing',
  },
  {
    given: drafting,
    when: submit,
    refused: 'argument-unanswered',
    about: 'need',
    because: 'the need of books was raised, and nothing answers it',
  },
  {
    given: [...answered, reason('need', null)],
    when: submit,
    refused: 'argument-unanswered',
    about: 'need',
    because: 'the reason was taken away again',
  },
  { given: drafting, when: give(' '), refused: 'blank', because: 'a space is no reason' },
  {
    given: ready,
    when: give('Another.'),
    refused: 'ruling-fixed',
    about: 'u',
    because: 'the second reader has it',
  },
  {
    given: readTwice,
    when: change({ decision: 'card-given' }),
    refused: 'ruling-fixed',
    about: 'u',
    because: 'what was read is what is signed',
  },
  {
    given: drafting,
    when: approve,
    by: colleague,
    refused: 'ruling-not-ready',
    about: 'u',
    because: 'nobody submitted it',
  },
  {
    given: ready,
    when: approve,
    refused: 'second-person-needed',
    about: 'u',
    because: 'whoever wrote a reason reads it with the same eyes',
  },
  {
    given: ready,
    when: sendBack(),
    by: colleague,
    refused: 'blank',
    because: 'whoever sends it back says what is wrong',
  },
  {
    given: ready,
    when: sign,
    refused: 'ruling-not-ready',
    about: 'u',
    because: 'nobody read it a second time',
  },
  {
    given: [...ready, returned],
    when: sign,
    refused: 'ruling-not-ready',
    about: 'u',
    because: 'the second reader wants it changed',
  },
  {
    given: [...readTwice, raised('late')],
    when: sign,
    refused: 'argument-unanswered',
    about: 'late',
    because: 'an argument came after it was read, and needs its reason first',
  },
  {
    given: readTwice,
    when: { ...sign, signer: '' },
    refused: 'blank',
    because: 'somebody signs, with a name',
  },
  {
    given: readTwice,
    when: { ...sign, conclusion: 'c' },
    refused: 'unknown-conclusion',
    about: 'c',
    because: 'no conclusion of that id is kept',
  },
  {
    given: done,
    when: { ...sign, signer: 'Somebody else' },
    refused: 'ruling-fixed',
    about: 'u',
    because: 'it bears another signature',
  },
  { given: done, when: recall, refused: 'ruling-fixed', about: 'u', because: 'it was signed' },
  {
    given: readTwice,
    when: withdraw(),
    refused: 'ruling-not-signed',
    about: 'u',
    because: 'a draft is changed, not withdrawn',
  },
  {
    given: done,
    when: withdraw('2026-03-01'),
    refused: 'ends-before-start',
    because: 'nothing is withdrawn before it was signed',
  },
  {
    given: done,
    when: withdraw(undefined, ' '),
    refused: 'blank',
    because: 'the reason is missing',
  },
  {
    given: [...done, withdrawn],
    when: withdraw('2026-03-10'),
    refused: 'ruling-not-signed',
    about: 'u',
    because: 'it was withdrawn on another day already',
  },
])('is refused: $because', ({ given, when: command, by, refused, about }) => {
  const expected = about === undefined ? { refused } : { refused, about }
  expect(when(given, command, by)).toEqual(expected)
})

test.each<{
  given: readonly CaseEvent[]
  when: Command
  by?: string
  event: CaseEvent
  because: string
}>([
  {
    given: [...drafting, raised('other', 'second'), reason('need')],
    when: submit,
    event: submitted,
    because: 'an argument of another procedure needs no reason in this one',
  },
  {
    given: ready,
    when: approve,
    by: colleague,
    event: approved,
    because: 'the colleague wrote nothing',
  },
  {
    given: ready,
    when: sendBack('Say which shelf.'),
    by: colleague,
    event: returned,
    because: 'it says what is to be changed',
  },
  {
    given: [...ready, returned],
    when: give('The blue shelf is full.'),
    event: reason('need', 'The blue shelf is full.'),
    because: 'what came back is written on',
  },
  {
    given: readTwice,
    when: recall,
    event: { type: 'ruling-recalled', ruling: 'u' },
    because: 'what was approved can still be taken back',
  },
  { given: readTwice, when: sign, event: signed, because: 'two people stand behind it' },
  { given: done, when: withdraw(), event: withdrawn, because: 'what was signed can be withdrawn' },
  {
    given: [...done, withdrawn],
    when: begin({ replaces: 'u' }),
    event: { type: 'ruling-begun', ruling: { id: 'v', procedure: 'card', replaces: 'u' } },
    because: 'another one takes its place',
  },
  {
    given: drafting,
    when: change({ decision: 'card-refused', from: day('2026-04-01') }),
    event: { type: 'ruling-changed', ruling: 'u', changes: { from: day('2026-04-01') } },
    because: 'only what changes is kept',
  },
])('is done: $because', ({ given, when: command, by, event }) => {
  expect(when(given, command, by)).toEqual({ events: [event] })
})

test.each<{ given: readonly CaseEvent[]; when: Command; because: string }>([
  { given: answered, when: give('No shelf is left.'), because: 'this reason was given' },
  { given: drafting, when: give(null), because: 'there is no reason to take away' },
  { given: drafting, when: change({ decision: 'card-refused' }), because: 'it says so' },
  { given: ready, when: submit, because: 'it was submitted' },
  { given: drafting, when: recall, because: 'nobody else has it' },
  { given: done, when: sign, because: 'it bears this signature' },
  { given: [...done, withdrawn], when: withdraw(), because: 'it was withdrawn so' },
])('has nothing left to do: $because', ({ given, when: command }) => {
  expect(when(given, command)).toEqual({ events: [] })
})

test.each<{ events: readonly CaseEvent[]; status: RulingStatus }>([
  { events: drafting, status: 'drafting' },
  { events: ready, status: 'submitted' },
  { events: [...ready, returned], status: 'returned' },
  { events: readTwice, status: 'approved' },
  { events: [...readTwice, { type: 'ruling-recalled', ruling: 'u' }], status: 'drafting' },
  { events: done, status: 'signed' },
  { events: [...done, withdrawn], status: 'withdrawn' },
])('a ruling is $status', ({ events, status }) => {
  expect(caseOf(...events.slice(1)).rulings.get('u')?.status).toBe(status)
})

test('whoever wrote one reason cannot read it, also when somebody else submitted it', () => {
  const byTwo = recorded(...ready).map((one) =>
    one.event.type === 'reason-given' ? { ...one, by: colleague } : one,
  )
  const state = findState(byTwo)
  const refusal = { refused: 'second-person-needed', about: 'u' }
  expect(decide({ state, by: colleague }, approve)).toEqual(refusal)
  expect(decide({ state, by: librarian }, approve)).toEqual(refusal)
  expect(decide({ state, by: 'third' }, approve)).toEqual({ events: [approved] })
})

test('a notified decision may name its ruling, and only one that is there', () => {
  const entry = { ...refusal('no'), ruling: 'u' }
  expect(when(done, { type: 'record-entry', entry })).toEqual({ events: [happened(entry)] })
  expect(when(asked, { type: 'record-entry', entry })).toEqual({
    refused: 'unknown-ruling',
    about: 'u',
  })
})

test('whoever wrote a word of it never reads it a second time, though others wrote after', () => {
  const hands = [
    ...recorded(...drafting),
    ...[
      { by: colleague, event: reason('need') },
      { by: librarian, event: reason('need', 'No shelf is left this year.') },
      { by: librarian, event: submitted },
    ].map((one, index) => ({ ...one, version: drafting.length + index + 1, at: '' })),
  ]
  const state = findState(hands)
  expect(decide({ state, by: colleague }, approve)).toEqual({
    refused: 'second-person-needed',
    about: 'u',
  })
  expect(decide({ state, by: 'trainee' }, approve)).toHaveProperty('events')
})
