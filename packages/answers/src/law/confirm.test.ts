import { localDate } from '@sejour/calendar'
import type { LectureSignee } from '@sejour/law/revues'
import { expect, test } from 'vitest'
import { LANGS } from '../say/index.ts'
import { allItems, answerConfirm, keyOf } from './index.ts'

const reading = {
  text: 'loi-1980-12-15',
  article: '9bis',
  by: 'Zoé Imaginaire',
  capacity: 'avocate inventée',
  comparedOn: '2026-10-01',
  verdict: 'as-stated',
}
const recorded: LectureSignee = {
  ...reading,
  by: 'Noé Fictif',
  comparedOn: localDate('2026-09-20'),
  verdict: 'as-stated',
}

test.each([
  { because: 'no object', value: 'signé', code: 'not-an-object', path: '' },
  { because: 'an empty list', value: [], code: 'too-small', path: '' },
  {
    because: 'another text',
    value: { ...reading, text: 'loi-2' },
    code: 'unknown-text',
    path: 'text',
  },
  {
    because: 'no such article',
    value: { ...reading, article: '999' },
    code: 'unknown-article',
    path: 'article',
  },
  {
    because: 'no such thing',
    value: { ...reading, item: 'rule~x' },
    code: 'unknown-item',
    path: 'item',
  },
  { because: 'no signature', value: { ...reading, by: ' ' }, code: 'unsigned', path: 'by' },
  {
    because: 'no capacity',
    value: { ...reading, capacity: ' ' },
    code: 'no-capacity',
    path: 'capacity',
  },
  {
    because: 'no day',
    value: { ...reading, comparedOn: '2026-02-30' },
    code: 'impossible-day',
    path: 'comparedOn',
  },
  {
    because: 'another verdict',
    value: { ...reading, verdict: 'yes' },
    code: 'unknown-option',
    path: 'verdict',
  },
  {
    because: 'a difference unsaid',
    value: { ...reading, verdict: 'differs' },
    code: 'note-missing',
    path: 'note',
  },
  {
    because: 'the second of two',
    value: [reading, { ...reading, by: '' }],
    code: 'required',
    path: '1.by',
  },
])('$because: $code at “$path”, in every language', ({ value, code, path }) => {
  for (const lang of LANGS) {
    const answer = answerConfirm(value, lang, [])
    expect(answer).toMatchObject({ ok: false, problems: [{ code, path }] })
    expect(!answer.ok && answer.problems[0].message).not.toBe('')
  }
})

test.each([
  { because: 'one signature waits', given: reading, among: [], signatures: 1, agreed: false },
  { because: 'a second person', given: reading, among: [recorded], signatures: 2, agreed: true },
  {
    because: 'the same person again',
    given: reading,
    among: [{ ...recorded, by: ' ZOÉ imaginaire' }],
    signatures: 1,
    agreed: false,
  },
  {
    because: 'both in one file',
    given: [reading, { ...reading, by: 'Noé Fictif' }],
    among: [],
    signatures: 2,
    agreed: true,
  },
  {
    because: 'another last day',
    given: { ...reading, readUntil: '2027-01-31' },
    among: [recorded],
    signatures: 1,
    agreed: false,
  },
])('$because', ({ given, among, signatures, agreed }) => {
  const answer = answerConfirm(given, 'fr', among)
  expect(answer).toMatchObject({
    ok: true,
    value: { readings: [{ id: 'loi-1980-12-15~9bis', signatures, needed: 2, agreed }] },
  })
})

test('it says which conditions would no longer be unread on that day', () => {
  const answer = answerConfirm(reading, 'fr', [])
  const [one] = answer.ok ? answer.value.readings : []
  expect(one?.restsOn.length).toBeGreaterThan(10)
  const moves = one?.moves.find(({ procedure }) => procedure === 'article-9bis')
  expect(moves?.conditions.length).toBeGreaterThan(5)
  const read = answerConfirm({ ...reading, readUntil: '2026-06-11' }, 'fr', [])
  expect(read.ok && read.value.readings[0]?.moves).toEqual([])
})

test('a difference moves nothing, and is told', () => {
  const answer = answerConfirm({ ...reading, verdict: 'differs', note: 'Autre délai.' }, 'fr', [])
  expect(answer).toMatchObject({
    ok: true,
    value: { readings: [{ differs: true, agreed: false, moves: [] }] },
  })
})

test('one thing said here can be signed by itself', () => {
  const item = allItems().find(({ kind }) => kind === 'statement')
  const key = item ? keyOf(item) : ''
  const answer = answerConfirm({ ...reading, article: null, item: key }, 'fr', [])
  expect(answer).toMatchObject({ ok: true, value: { readings: [{ id: key, signatures: 1 }] } })
})
