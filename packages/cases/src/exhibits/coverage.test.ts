import { expect, test } from 'vitest'
import {
  cardAsked,
  caseOf,
  day,
  file,
  filing,
  happened,
  piece,
} from '../testing/library.fixtures.ts'
import { coverageOf } from './coverage.ts'

const on = day('2026-05-04')

const argument = (id: string, procedure = 'card') =>
  ({ type: 'argument-added', argument: { id, procedure, side: 'merits' } }) as const

const stated = (fact: string, statedBy: 'person' | 'piece' = 'person', person?: string) =>
  ({
    type: 'fact-recorded',
    fact: { fact, value: true, statedBy, statedOn: on, ...(person && { person }) },
  }) as const

test('says what has no proof, and what proves nothing', () => {
  const state = caseOf(
    cardAsked('card'),
    cardAsked('other'),
    argument('reads-much'),
    argument('reads-well'),
    argument('elsewhere', 'other'),
    stated('reads'),
    stated('lives-near'),
    stated('has-card', 'piece'),
    stated('reads', 'person', 'r'),
    piece('a'),
    piece('b'),
    piece('c'),
    happened({ ...filing('filing'), exhibits: ['c'] }),
    happened(filing('unproved')),
    { type: 'exhibit-linked', exhibit: 'a', proves: { kind: 'argument', argument: 'reads-well' } },
    { type: 'exhibit-linked', exhibit: 'a', proves: { kind: 'fact', fact: 'reads' } },
  )
  expect(coverageOf(state, { on, procedure: 'card' })).toMatchObject({
    argumentsWithoutProof: ['reads-much'],
    factsWithoutProof: ['lives-near'],
    entriesWithoutProof: ['unproved'],
    exhibitsThatServeNothing: ['b'],
  })
  expect(coverageOf(state, { on }).argumentsWithoutProof).toEqual(['reads-much', 'elsewhere'])
})

test.each([
  { expires: '2026-05-03', list: 'expired', because: 'its last day was yesterday' },
  { expires: '2026-05-04', list: 'expiring', because: 'today is still good, the end is not' },
  { expires: '2026-06-29', list: 'expiring', because: 'it lacks one day' },
  { expires: '2026-06-30', list: 'neither', because: 'it holds until the day that is needed' },
])('valid until $expires is $list: $because', ({ expires, list }) => {
  const state = caseOf(piece('a', { expires: day(expires) }))
  const coverage = coverageOf(state, { on, validUntil: day('2026-06-30') })
  expect(coverage.expired).toEqual(list === 'expired' ? ['a'] : [])
  expect(coverage.expiring).toEqual(list === 'expiring' ? ['a'] : [])
})

test.each([
  { details: { language: 'ar' }, missing: true, because: 'nobody there reads it' },
  { details: { language: 'nl' }, missing: false, because: 'they read it' },
  { details: { language: 'ar', translation: 'sworn' }, missing: false, because: 'it is there' },
  { details: { translation: 'missing' }, missing: true, because: 'somebody said so' },
  { details: { language: 'ar', translation: 'none-needed' }, missing: false, because: 'it is art' },
  { details: {}, missing: false, because: 'nobody knows the language' },
] as const)('a translation is missing: $missing, $because', ({ details, missing }) => {
  const coverage = coverageOf(caseOf(piece('a', details)), { on, reads: ['fr', 'nl'] })
  expect(coverage.translationMissing).toEqual(missing ? ['a'] : [])
})

test('tells papers that only exist as paper, and what counsel keeps back', () => {
  const state = caseOf(
    cardAsked('card'),
    piece('a', { file: file('aaa'), language: 'fr' }),
    piece('b'),
    happened(filing('filing', [{ exhibit: 'b', number: 1 }])),
    { type: 'exhibit-described', exhibit: 'b', changes: { confidential: true } },
  )
  expect(coverageOf(state, { on })).toMatchObject({
    withoutFile: ['b'],
    languageUnknown: ['b'],
    confidential: ['b'],
    confidentialButFiled: ['b'],
  })
})
