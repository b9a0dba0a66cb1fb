import { expect, test } from 'vitest'
import { refusals, textOf } from '../commune.fixtures.ts'
import { enqueteResidenceFiche as act } from './index.ts'

test.each([
  {
    because: 'the check follows the request',
    gives: 'ordered-before-filed',
    change: { on: '2025-03-02' },
  },
  {
    because: 'somebody else’s door has a name',
    gives: 'lodging-without-name',
    change: { host: undefined },
  },
  {
    because: 'a shelter is a place with a name',
    gives: 'lodging-without-name',
    change: { lodging: 'shelter', host: undefined },
  },
  { because: 'one’s own home has no host', gives: 'host-of-own-home', change: { lodging: 'home' } },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual([gives])
})

test.each([
  { because: 'the same day is no contradiction', change: { on: '2025-03-03' } },
  { because: 'a person held is checked where held', change: { lodging: 'detention' } },
  { because: 'nobody else may live there', change: { household: [] } },
  { because: 'a home needs no host', change: { lodging: 'home', host: undefined } },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test('the ten days are those of the law, counted from the request', () => {
  expect(textOf(act)).toContain('Rapport attendu pour le 13 mars 2025')
  expect(textOf(act, { filedOn: '2025-02-20' })).toContain('Rapport attendu pour le 2 mars 2025')
})
