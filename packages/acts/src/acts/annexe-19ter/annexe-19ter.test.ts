import { expect, test } from 'vitest'
import { refusals, remarksOf, textOf } from '../commune.fixtures.ts'
import { annexe19ter as act } from './index.ts'

test.each([
  { because: 'a citizen takes annex 19', gives: ['takes-annexe-19'], change: { regime: 'union' } },
  {
    because: 'no bond, no annex 19ter',
    gives: ['bond-not-proved'],
    change: { bond: 'not-proved' },
  },
  {
    because: 'asked before coming',
    gives: ['filed-before-entry'],
    change: { filedOn: '2026-01-09' },
  },
  { because: 'given and awaited', gives: ['given-and-missing'], change: { given: ['income'] } },
  {
    because: 'no income for the parent of a Belgian child',
    gives: ['income-not-asked'],
    change: { link: 'parentOfMinor' },
  },
  {
    because: 'no housing for the family of a citizen',
    gives: ['housing-of-union-family'],
    change: { 'sponsor.status': 'unionCitizen' },
  },
  {
    because: 'nor of a Belgian who moved',
    gives: ['housing-of-union-family'],
    change: { 'sponsor.status': 'belgianMoved' },
  },
  {
    because: 'a spouse proves no care of a child',
    gives: ['parents-care-of-another'],
    change: { given: ['care'] },
  },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test.each([
  { because: 'nothing is awaited', change: { missing: [] } },
  {
    because: 'the parent of a Belgian child',
    change: { link: 'parentOfMinor', given: ['care'], missing: ['sponsorStay'] },
  },
  {
    because: 'another family member',
    change: { link: 'otherFamily', 'sponsor.status': 'unionCitizen', missing: ['dependence'] },
  },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test('three months for the proofs, six for the decision', () => {
  expect(textOf(act)).toContain('au plus tard le 5 mai 2026')
  expect(textOf(act)).toContain('au plus tard le 5 août 2026')
})

test.each([
  {
    because: 'pages differ since September 2025',
    change: {},
    said: 'trois mois pour ses preuves',
    told: true,
  },
  {
    because: 'before, nobody doubts',
    change: { filedOn: '2025-08-31', arrivedOn: undefined },
    said: 'trois mois pour ses preuves',
    told: false,
  },
  {
    because: 'the number of the article moved',
    change: { link: 'otherFamily', 'sponsor.status': 'unionCitizen', missing: [] },
    said: '47/2',
    told: true,
  },
])('beside the act: $because', ({ change, said, told }) => {
  expect(remarksOf(act, change).join(' ').includes(said)).toBe(told)
})
