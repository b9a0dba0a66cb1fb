import { expect, test } from 'vitest'
import { codesOf, remarksOf, type Row, textOf } from '../../parts/letter/read.fixtures.ts'
import { desistement } from './index.ts'

test.each<Row>([
  {
    because: 'withdrawn after it was filed',
    rule: 'filed-after-letter',
    changes: { filedOn: '2025-11-04' },
  },
  { because: 'which other one', rule: 'other-not-named', changes: { request: 'other' } },
  {
    because: 'one request',
    rule: 'two-requests',
    changes: { other: 'une demande de carte F' },
  },
])('refuses ($rule): $because', ({ rule, changes }) => {
  expect(codesOf(desistement, changes)).toEqual([rule])
})

test.each([
  { because: 'on the day it was filed', changes: { filedOn: '2025-11-03' } },
  { because: 'of another kind, named', changes: { request: 'other', other: 'une annexe 19ter' } },
  { because: 'without a word on why', changes: { reason: undefined } },
])('takes: $because', ({ changes }) => {
  expect(codesOf(desistement, changes)).toEqual([])
})

test('whether the others of the family go on is said', () => {
  expect(textOf(desistement, {})).toContain('maintenue pour toute autre personne')
  expect(textOf(desistement, { whom: 'all' })).toContain('toutes les personnes')
})

test('what is lost is remarked on', () => {
  expect(remarksOf(desistement, {})).toContain('pas remboursée')
  expect(remarksOf(desistement, { request: 'article-9ter' })).toContain('immatriculation')
})
