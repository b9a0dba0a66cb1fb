import { expect, test } from 'vitest'
import type { CaseEvent } from '../case-event.ts'
import type { Entry } from '../entry.ts'
import { thread } from '../family/thread.ts'
import {
  answer,
  caseOf,
  cardAsked,
  complaint,
  day,
  filing,
  happened,
  opened,
  reader,
  refusal,
  when,
} from '../testing/library.fixtures.ts'
import type { Command } from './command.ts'
import type { RefusalCode } from './decided.ts'

/** The shelf is looked at before a card is given. */
const looked = (id: string, details: Partial<Extract<Entry, { kind: 'step-taken' }>> = {}) =>
  ({
    id,
    kind: 'step-taken',
    procedure: 'card',
    step: 'shelf-looked-at',
    on: day('2026-02-09'),
    ...details,
  }) satisfies Entry

const begun = [opened, reader('r'), cardAsked('card'), happened(filing('filing'))]
const refused = [...begun, happened(refusal('no'))]
const ruled: CaseEvent = { type: 'ruling-begun', ruling: { id: 'u', procedure: 'card' } }
const record = (entry: Entry, replaces?: string): Command => ({
  type: 'record-entry',
  entry,
  ...(replaces !== undefined && { replaces }),
})

test.each<{
  given: readonly CaseEvent[]
  when: Command
  refused: RefusalCode
  about?: string
  because: string
}>([
  {
    given: begun,
    when: record(looked('s', { about: 'no' })),
    refused: 'unknown-entry',
    about: 'no',
    because: 'it continues what never happened',
  },
  {
    given: [...begun, happened(looked('s'))],
    when: record(looked('t', { step: 'shelf-emptied' }), 's'),
    refused: 'other-kind-of-entry',
    about: 's',
    because: 'a step is corrected by the same step',
  },
  {
    given: [...begun, happened(looked('s'))],
    when: record(refusal('t'), 's'),
    refused: 'other-kind-of-entry',
    about: 's',
    because: 'and not by another kind of entry',
  },
  {
    given: [...refused, happened(looked('s', { about: 'no' }))],
    when: { type: 'withdraw-entry', entry: 'no', why: 'by mistake' },
    refused: 'entry-needed',
    about: 's',
    because: 'a step rests on it',
  },
])('is refused: $because', ({ given, when: command, refused: code, about }) => {
  expect(when(given, command)).toEqual({ refused: code, about })
})

test.each<{ given: readonly CaseEvent[]; entry: Entry; replaces?: string; because: string }>([
  { given: begun, entry: looked('s'), because: 'a step needs nothing before it here' },
  {
    given: refused,
    entry: looked('s', { about: 'no', details: { shelf: 'blue', full: true, books: 12 } }),
    because: 'it continues an entry, and says what is known',
  },
  {
    given: [...begun, ruled],
    entry: looked('s', { about: 'u' }),
    because: 'it continues a ruling',
  },
  {
    given: [...begun, happened(looked('s'))],
    entry: looked('t', { on: day('2026-02-10') }),
    replaces: 's',
    because: 'the day was wrong',
  },
])('is recorded: $because', ({ given, entry, replaces }) => {
  expect(when(given, record(entry, replaces))).toEqual({ events: [happened(entry, replaces)] })
})

test('what continues an entry continues the one that corrects it', () => {
  const state = caseOf(
    ...refused.slice(1),
    happened(looked('s', { about: 'no' })),
    happened(refusal('no-2', '2026-03-03'), 'no'),
  )
  expect(state.entries.get('s')).toMatchObject({ about: 'no-2' })
  expect(thread(state, day('2026-06-01')).find(({ id }) => id === 's')).toMatchObject({
    kind: 'step-taken',
    state: 'past',
    about: 'no-2',
  })
})

test('a step that continues a remedy does not answer it', () => {
  const complained = [...refused, happened(complaint('why', 'no'))]
  const enrolled = [...complained, happened(looked('s', { about: 'why', on: day('2026-03-10') }))]
  const stateOf = (events: readonly CaseEvent[]) =>
    thread(caseOf(...events.slice(1)), day('2026-06-01')).find(({ id }) => id === 'why')?.state
  expect(stateOf(enrolled)).toBe('running')
  expect(stateOf([...enrolled, happened(answer('judged', 'why'))])).toBe('past')
})
