import { expect, test } from 'vitest'
import type { CaseEvent } from '../case-event.ts'
import {
  answer,
  cardAsked,
  colleague,
  complaint,
  day,
  file,
  filing,
  happened,
  librarian,
  opened,
  piece,
  reader,
  refusal,
  when,
} from '../testing/library.fixtures.ts'
import type { Command } from './command.ts'
import type { RefusalCode } from './decided.ts'

const begun = [opened, reader('r'), cardAsked('card')]
const withPieces = [...begun, piece('a', { file: file('aaa') }), piece('b')]
const filed = [...withPieces, happened(filing('filing', [{ exhibit: 'a', number: 1 }]))]
const refused = [...begun, happened(refusal('no'))]
const complained = [...refused, happened(complaint('why', 'no'))]
const left: CaseEvent = { type: 'person-left', person: 'r', on: day('2026-02-01'), why: 'moved' }
const lives = {
  id: 'home',
  kind: 'residence',
  street: 'Reading Lane 1',
  postcode: '0000',
  commune: 'Bookham',
  from: day('2025-01-01'),
} as const
const mandate = { id: 'm', kind: 'lawyer', holder: 'L. Lender', from: day('2026-01-01') } as const
const elected = { ...lives, id: 'desk', kind: 'elected', careOf: 'L. Lender' } as const
const proposed: CaseEvent = {
  type: 'link-proposed',
  link: 'l',
  person: 'r',
  other: { case: 'elsewhere', person: 'q' },
}

test.each<{
  given?: readonly CaseEvent[]
  when: Command
  by?: string
  refused: RefusalCode
  about?: string
  because: string
}>([
  {
    given: [],
    when: { type: 'title-case', title: 'Card' },
    refused: 'no-case',
    because: 'nobody opened it',
  },
  {
    when: { type: 'open-case', title: 'Card', language: 'nl' },
    refused: 'case-exists',
    because: 'a case is opened once',
  },
  {
    given: [],
    when: { type: 'open-case', title: '  ', language: 'nl' },
    refused: 'blank',
    because: 'a case without a title cannot be told from another',
  },
  {
    given: [...begun, { type: 'case-closed', why: 'done' }],
    when: { type: 'write-note', note: 'n', text: 'late' },
    refused: 'case-closed',
    because: 'a closed case is opened again first',
  },
  {
    given: [...begun, { type: 'case-handed-over', to: 'o', on: day('2026-03-01'), statement: '' }],
    when: { type: 'title-case', title: 'Mine still' },
    refused: 'case-handed-over',
    because: 'somebody else answers for it now',
  },
  {
    when: { type: 'add-person', person: { id: 'r', relation: 'child' } },
    refused: 'id-used',
    about: 'r',
    because: 'an id names one person for ever',
  },
  {
    when: { type: 'describe-person', person: 'q', changes: { phone: '0' } },
    refused: 'unknown-person',
    about: 'q',
    because: 'nobody of that id is in the case',
  },
  {
    given: [...begun, left],
    when: { type: 'record-departure', person: 'r', on: day('2026-03-01'), why: 'again' },
    refused: 'already-left',
    about: 'r',
    because: 'who is away cannot leave',
  },
  {
    given: [...begun, left],
    when: { type: 'record-return', person: 'r', on: day('2026-01-31') },
    refused: 'ends-before-start',
    because: 'the return stands before the departure',
  },
  {
    when: { type: 'record-return', person: 'r', on: day('2026-01-31') },
    refused: 'not-left',
    about: 'r',
    because: 'who never left cannot return',
  },
  {
    when: { type: 'record-address', address: { ...lives, until: day('2024-12-31') } },
    refused: 'ends-before-start',
    because: 'the last day stands before the first',
  },
  {
    given: [...begun, { type: 'address-recorded', address: lives }],
    when: { type: 'end-address', address: 'home', on: day('2024-12-31') },
    refused: 'ends-before-start',
    because: 'nobody leaves before moving in',
  },
  {
    when: { type: 'end-address', address: 'home', on: day('2024-12-31') },
    refused: 'unknown-address',
    about: 'home',
    because: 'it was never recorded',
  },
  {
    when: { type: 'give-mandate', mandate, domicile: elected },
    refused: 'not-an-elected-domicile',
    about: 'desk',
    because: 'the mandate does not say that letters go to its holder',
  },
  {
    when: { type: 'give-mandate', mandate: { ...mandate, until: day('2025-12-31') } },
    refused: 'ends-before-start',
    because: 'a mandate ends after it begins',
  },
  {
    when: { type: 'end-mandate', mandate: 'm', on: day('2026-02-01'), why: 'over' },
    refused: 'unknown-mandate',
    about: 'm',
    because: 'nobody gave it',
  },
  {
    when: { type: 'withdraw-fact', fact: 'reads' },
    refused: 'unknown-fact',
    about: 'reads',
    because: 'nobody stated it',
  },
  {
    when: {
      type: 'add-argument',
      argument: { id: 'x', procedure: 'other', side: 'merits' },
    },
    refused: 'unknown-procedure',
    about: 'other',
    because: 'an argument belongs to a procedure',
  },
  {
    when: { type: 'open-procedure', procedure: 'second', kind: 'card', follows: 'other' },
    refused: 'unknown-procedure',
    about: 'other',
    because: 'the round before is not in the case',
  },
  {
    given: withPieces,
    when: { type: 'add-exhibit', exhibit: { id: 'c', title: 'Copy', file: file('aaa') } },
    refused: 'same-file',
    about: 'a',
    because: 'the same bytes stand in piece a',
  },
  {
    given: withPieces,
    when: { type: 'replace-exhibit-file', exhibit: 'b', file: file('aaa') },
    refused: 'same-file',
    about: 'a',
    because: 'the same bytes stand in piece a',
  },
  {
    given: filed,
    when: { type: 'replace-exhibit-file', exhibit: 'a', file: file('new') },
    refused: 'exhibit-filed',
    about: 'a',
    because: 'the authority has the file of before',
  },
  {
    given: filed,
    when: { type: 'place-exhibit', exhibit: 'a', after: 'b' },
    refused: 'exhibit-filed',
    about: 'a',
    because: 'its number is final',
  },
  {
    given: [...withPieces, { type: 'exhibit-withdrawn', exhibit: 'b', why: 'wrong reader' }],
    when: { type: 'record-entry', entry: filing('filing', [{ exhibit: 'b', number: 1 }]) },
    refused: 'unknown-exhibit',
    about: 'b',
    because: 'a piece that was withdrawn does not go along',
  },
  {
    given: [...begun, piece('a', { confidential: true })],
    when: { type: 'record-entry', entry: filing('filing', [{ exhibit: 'a', number: 1 }]) },
    refused: 'exhibit-confidential',
    about: 'a',
    because: 'counsel keeps it back',
  },
  {
    given: filed,
    when: { type: 'record-entry', entry: filing('more', [{ exhibit: 'b', number: 1 }]) },
    refused: 'number-taken',
    about: 'b',
    because: 'number 1 was filed with another piece',
  },
  {
    given: filed,
    when: { type: 'record-entry', entry: filing('more', [{ exhibit: 'a', number: 2 }]) },
    refused: 'number-taken',
    about: 'a',
    because: 'piece a was filed as number 1',
  },
  {
    given: withPieces,
    when: {
      type: 'describe-exhibit',
      exhibit: 'a',
      changes: { coversFrom: day('2026-01-02'), coversUntil: day('2026-01-01') },
    },
    refused: 'ends-before-start',
    about: 'a',
    because: 'the period ends before it begins',
  },
  {
    given: [...begun, piece('a', { coversUntil: day('2026-01-01') })],
    when: { type: 'describe-exhibit', exhibit: 'a', changes: { coversFrom: day('2026-01-02') } },
    refused: 'ends-before-start',
    about: 'a',
    because: 'the end that is known stands before the new beginning',
  },
  {
    given: withPieces,
    when: { type: 'describe-exhibit', exhibit: 'a', changes: { title: null } },
    refused: 'blank',
    because: 'a piece keeps a title',
  },
  {
    given: withPieces,
    when: { type: 'link-exhibit', exhibit: 'a', proves: { kind: 'argument', argument: 'x' } },
    refused: 'unknown-argument',
    about: 'x',
    because: 'there is nothing to prove',
  },
  {
    when: { type: 'record-entry', entry: complaint('why', 'no') },
    refused: 'unknown-entry',
    about: 'no',
    because: 'nothing was refused',
  },
  {
    given: filed,
    when: { type: 'record-entry', entry: complaint('why', 'filing') },
    refused: 'other-kind-of-entry',
    about: 'filing',
    because: 'nobody complains about a request',
  },
  {
    given: complained,
    when: { type: 'record-entry', entry: answer('yes', 'why', '2026-03-08') },
    refused: 'judgment-before-remedy',
    about: 'why',
    because: 'the complaint went out the day after',
  },
  {
    given: [...complained, happened(answer('yes', 'why'))],
    when: {
      type: 'record-entry',
      entry: complaint('why-2', 'no', '2026-04-08'),
      replaces: 'why',
    },
    refused: 'judgment-before-remedy',
    about: 'why-2',
    because: 'the corrected day stands after the answer',
  },
  {
    given: complained,
    when: { type: 'withdraw-entry', entry: 'no', why: 'never came' },
    refused: 'entry-needed',
    about: 'why',
    because: 'the complaint rests on it',
  },
  {
    given: refused,
    when: { type: 'record-entry', entry: filing('f'), replaces: 'no' },
    refused: 'other-kind-of-entry',
    about: 'no',
    because: 'a refusal is not corrected into a request',
  },
  {
    when: {
      type: 'record-entry',
      entry: { ...refusal('no', '2026-03-02'), decidedOn: day('2026-03-03') },
    },
    refused: 'notified-before-decided',
    because: 'it cannot arrive before it is taken',
  },
  {
    when: {
      type: 'record-entry',
      entry: { ...refusal('no'), exhibits: ['letter'] },
    },
    refused: 'unknown-exhibit',
    about: 'letter',
    because: 'the proof is not in the file',
  },
  {
    when: {
      type: 'record-entry',
      entry: {
        id: 't',
        kind: 'title-granted',
        procedure: 'card',
        title: 'year-card',
        from: day('2026-05-01'),
        until: day('2026-04-30'),
      },
    },
    refused: 'ends-before-start',
    because: 'a card lasts at least a day',
  },
  {
    given: [...begun, proposed],
    when: { type: 'confirm-link', link: 'l' },
    refused: 'second-person-needed',
    about: 'l',
    because: 'who proposed it does not confirm it',
  },
  {
    given: [...begun, proposed, { type: 'link-refused', link: 'l' }],
    when: { type: 'confirm-link', link: 'l' },
    by: colleague,
    refused: 'link-settled',
    about: 'l',
    because: 'it was refused; it is proposed again under another id',
  },
  {
    given: [...begun, proposed],
    when: { ...proposed, type: 'propose-link', link: 'again' },
    refused: 'link-exists',
    about: 'l',
    because: 'it waits for somebody already',
  },
])('refuses $when.type: $because', ({ given = begun, when: command, by, ...expected }) => {
  const { refused, about } = expected
  expect(when(given, command, by)).toEqual(about === undefined ? { refused } : { refused, about })
})

test.each<{ given?: readonly CaseEvent[]; when: Command; because: string }>([
  {
    when: { type: 'title-case', title: 'Card of R. Reader' },
    because: 'it has that title',
  },
  {
    when: {
      type: 'describe-person',
      person: 'r',
      changes: { familyName: 'Reader', phone: null },
    },
    because: 'that is the name, and there is no telephone to take away',
  },
  {
    given: [...begun, { type: 'address-recorded', address: lives }],
    when: { type: 'record-address', address: { ...lives } },
    because: 'the same address was recorded',
  },
  {
    given: withPieces,
    when: { type: 'place-exhibit', exhibit: 'b', after: 'a' },
    because: 'it stands there',
  },
  {
    given: withPieces,
    when: { type: 'unlink-exhibit', exhibit: 'b', proves: { kind: 'fact', fact: 'reads' } },
    because: 'they were never linked',
  },
  { when: { type: 'reopen-case', why: 'news' }, because: 'it is open' },
  { when: { type: 'reopen-limit', limit: 'x' }, because: 'nobody dealt with it' },
])('nothing happens on $when.type: $because', ({ given = begun, when: command }) => {
  expect(when(given, command)).toEqual({ events: [] })
})

test('only what changes goes into the event', () => {
  const changes = { familyName: 'Reader', givenName: 'R.', phone: null }
  expect(when(begun, { type: 'describe-person', person: 'r', changes })).toEqual({
    events: [{ type: 'person-described', person: 'r', changes: { givenName: 'R.' } }],
  })
})

test('a mandate that elects a domicile records both, and can end both', () => {
  const given = { ...mandate, electedDomicile: true } as const
  const begin = when(begun, { type: 'give-mandate', mandate: given, domicile: elected })
  expect(begin).toEqual({
    events: [
      { type: 'mandate-given', mandate: given },
      { type: 'address-recorded', address: elected },
    ],
  })
  const history = [...begun, ...('events' in begin ? begin.events : [])]
  const on = day('2026-06-30')
  expect(
    when(history, { type: 'end-mandate', mandate: 'm', on, why: 'new desk', domicile: 'desk' }),
  ).toEqual({
    events: [
      { type: 'mandate-ended', mandate: 'm', on, why: 'new desk' },
      { type: 'address-ended', address: 'desk', on },
    ],
  })
})

test('what begins and ends on one day is in order', () => {
  const address = { ...lives, until: lives.from }
  expect(when(begun, { type: 'record-address', address })).toEqual({
    events: [{ type: 'address-recorded', address }],
  })
})

test('another pair of eyes confirms a link, and anybody may refuse it', () => {
  const given = [...begun, proposed]
  expect(when(given, { type: 'confirm-link', link: 'l' }, colleague)).toEqual({
    events: [{ type: 'link-confirmed', link: 'l' }],
  })
  expect(when(given, { type: 'refuse-link', link: 'l' }, librarian)).toEqual({
    events: [{ type: 'link-refused', link: 'l' }],
  })
})

test('a filing that is corrected may keep a piece that was withdrawn since', () => {
  const given = [...filed, { type: 'exhibit-withdrawn', exhibit: 'a', why: 'lost' } as const]
  const entry = filing('filing-2', [{ exhibit: 'a', number: 1 }], '2026-02-03')
  expect(when(given, { type: 'record-entry', entry, replaces: 'filing' })).toEqual({
    events: [{ type: 'entry-recorded', entry, replaces: 'filing' }],
  })
})

test('a closed case opens again, and one that was handed over may be taken over', () => {
  const closed = [...begun, { type: 'case-closed', why: 'done' } as const]
  expect(when(closed, { type: 'reopen-case', why: 'news' })).toEqual({
    events: [{ type: 'case-reopened', why: 'news' }],
  })
  const on = day('2026-03-01')
  const away = [...begun, { type: 'case-handed-over', to: 'o', on, statement: '' } as const]
  expect(when(away, { type: 'take-over-case', from: 'p', on })).toEqual({
    events: [{ type: 'case-taken-over', from: 'p', on }],
  })
})
