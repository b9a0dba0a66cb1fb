import { expect, test } from 'vitest'
import { numberedExhibits, numbersOf } from '../exhibits/numbering.ts'
import {
  answer,
  cardAsked,
  caseOf,
  complaint,
  day,
  file,
  filing,
  happened,
  opened,
  piece,
  reader,
  recorded,
  refusal,
} from '../testing/library.fixtures.ts'
import { BrokenHistory, findState, stateOf } from './evolve.ts'

test('a case knows who wrote what into it, and when', () => {
  const state = caseOf(reader('r'), {
    type: 'person-described',
    person: 'r',
    changes: { givenName: 'R.' },
  })
  expect(state.persons.get('r')).toMatchObject({
    givenName: 'R.',
    recorded: { version: 2, by: 'librarian' },
    changed: { version: 3 },
  })
  expect(state).toMatchObject({ version: 3, opened: { version: 1 }, changed: { version: 3 } })
})

test('a fact stated again keeps what was stated before', () => {
  const stated = (value: boolean, on: string) =>
    ({
      type: 'fact-recorded',
      fact: { fact: 'reads', person: 'r', value, statedBy: 'person', statedOn: day(on) },
    }) as const
  const state = caseOf(reader('r'), stated(true, '2026-01-05'), stated(false, '2026-02-05'))
  const fact = state.facts.get('reads@r')
  expect(fact).toMatchObject({ value: false, recorded: { version: 4 } })
  expect(fact?.earlier).toMatchObject([{ value: true, recorded: { version: 3 } }])
})

test('what rested on an entry rests on its correction', () => {
  const state = caseOf(
    reader('r'),
    cardAsked('card'),
    happened(refusal('no')),
    happened(complaint('why', 'no')),
    happened(answer('yes', 'why')),
    piece('letter'),
    { type: 'exhibit-linked', exhibit: 'letter', proves: { kind: 'entry', entry: 'no' } },
    happened(refusal('no-2', '2026-03-03'), 'no'),
    happened(complaint('why-2', 'no-2'), 'why'),
  )
  expect([...state.entries.keys()].sort()).toEqual(['no-2', 'why-2', 'yes'])
  expect(state.entries.get('why-2')).toMatchObject({ against: 'no-2', root: 'why' })
  expect(state.entries.get('yes')).toMatchObject({ answers: 'why-2', root: 'yes' })
  expect(state.exhibits.get('letter')?.proves).toEqual([{ kind: 'entry', entry: 'no-2' }])
  expect([...state.withdrawnEntries.keys()]).toEqual(['no', 'why'])
})

test('an argument that is withdrawn takes its links along', () => {
  const state = caseOf(
    cardAsked('card'),
    { type: 'argument-added', argument: { id: 'x', procedure: 'card', side: 'merits' } },
    piece('a'),
    { type: 'exhibit-linked', exhibit: 'a', proves: { kind: 'argument', argument: 'x' } },
    { type: 'exhibit-linked', exhibit: 'a', proves: { kind: 'fact', fact: 'reads' } },
    { type: 'argument-withdrawn', argument: 'x' },
  )
  expect(state.exhibits.get('a')?.proves).toEqual([{ kind: 'fact', fact: 'reads' }])
  expect(state.withdrawnArguments.get('x')).toMatchObject({ withdrawn: { version: 7 } })
})

test('null takes a detail away, and never a title', () => {
  const state = caseOf(piece('a', { kind: 'receipt' }), {
    type: 'exhibit-described',
    exhibit: 'a',
    changes: { kind: null, title: null },
  })
  expect(state.exhibits.get('a')).not.toHaveProperty('kind')
  expect(state.exhibits.get('a')?.title).toBe('Receipt a')
})

test('a file that is replaced is not forgotten', () => {
  const state = caseOf(piece('a', { file: file('old') }), {
    type: 'exhibit-file-replaced',
    exhibit: 'a',
    file: file('new'),
  })
  expect(state.exhibits.get('a')).toMatchObject({
    file: { sha256: 'new' },
    earlierFiles: [{ sha256: 'old' }],
  })
})

test('a case that is opened again is as if it had never been closed', () => {
  const state = caseOf({ type: 'case-closed', why: 'done' }, { type: 'case-reopened', why: 'news' })
  expect(state.status).toBe('open')
  expect(state).not.toHaveProperty('closed')
})

test('what is said of something that stayed behind changes nothing', () => {
  const state = caseOf(
    { type: 'note-changed', note: 'n', text: 'b' },
    { type: 'note-removed', note: 'n' },
    { type: 'exhibit-withdrawn', exhibit: 'a', why: 'lost' },
    { type: 'exhibit-placed', exhibit: 'a', after: null },
    { type: 'task-done', task: 't' },
  )
  expect({ ...state, version: 1, changed: state.opened }).toEqual(caseOf())
})

test('a history begins with the opening of a case', () => {
  expect(() => stateOf([])).toThrow(BrokenHistory)
  expect(() => stateOf(recorded(reader('r')))).toThrow(BrokenHistory)
  expect(findState(undefined)).toBeUndefined()
  expect(stateOf(recorded(opened)).title).toBe('Card of R. Reader')
})

test('before anything is filed a piece that comes between shifts those after it', () => {
  const before = caseOf(piece('a'), piece('b'))
  const after = caseOf(piece('a'), piece('b'), { ...pieceAfter('c', 'a') })
  expect(Object.fromEntries(numbersOf(before))).toEqual({ a: 1, b: 2 })
  expect(Object.fromEntries(numbersOf(after))).toEqual({ a: 1, c: 2, b: 3 })
})

test('what was filed keeps its number, and the rest goes on after the highest', () => {
  const state = caseOf(
    cardAsked('card'),
    piece('a'),
    piece('b'),
    piece('c'),
    happened(
      filing('filing', [
        { exhibit: 'a', number: 1 },
        { exhibit: 'c', number: 3 },
      ]),
    ),
    pieceAfter('first', null),
    { type: 'exhibit-withdrawn', exhibit: 'c', why: 'lost' },
    piece('d'),
  )
  expect(
    numberedExhibits(state).map(({ exhibit, number, isFinal }) => [exhibit.id, number, isFinal]),
  ).toEqual([
    ['a', 1, true],
    ['first', 4, false],
    ['b', 5, false],
    ['d', 6, false],
  ])
})

function pieceAfter(id: string, after: string | null) {
  return { type: 'exhibit-added', exhibit: { id, title: `Receipt ${id}` }, after } as const
}
