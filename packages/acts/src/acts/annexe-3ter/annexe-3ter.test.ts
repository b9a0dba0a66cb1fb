import { expect, test } from 'vitest'
import { refusals, remarksOf, textOf } from '../commune.fixtures.ts'
import { annexe3ter as act } from './index.ts'

const IN_TIME = { lateBecause: undefined, declaredOn: '2026-02-16' }

test.each([
  { because: 'another regime', gives: ['takes-annexe-3'], change: { as: 'third-country' } },
  { because: 'family of whom?', gives: ['family-without-citizen'], change: { citizen: undefined } },
  {
    because: 'a citizen needs no other',
    gives: ['citizen-of-a-citizen'],
    change: { as: 'citizen' },
  },
  {
    because: 'longer needs a request',
    gives: ['longer-than-three-months'],
    change: { stays: 'long' },
  },
  {
    because: 'three months and a day',
    gives: ['three-months-over'],
    change: { declaredOn: '2026-05-03' },
  },
  { because: 'a hospital', gives: ['no-declaration-due'], change: { lodging: 'hospital' } },
  {
    because: 'declared before entry',
    gives: ['declared-before-entry'],
    change: { ...IN_TIME, declaredOn: '2026-02-01' },
  },
  {
    because: 'the eleventh working day',
    gives: ['declared-after-legal-days'],
    change: { ...IN_TIME, declaredOn: '2026-02-17' },
  },
  { because: 'in time', gives: ['late-reason-in-time'], change: { declaredOn: '2026-02-16' } },
  {
    because: 'an expired document',
    gives: ['document-expired'],
    change: { 'document.validUntil': '2026-02-01' },
  },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test.each([
  { because: 'the tenth working day', change: IN_TIME },
  { because: 'three months to the day, late', change: { declaredOn: '2026-05-02' } },
  { because: 'a citizen', change: { as: 'citizen', citizen: undefined } },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test('it has no term, and tells of a fine beside a late one only', () => {
  expect(textOf(act)).toContain('ne porte pas de terme')
  expect(remarksOf(act).join(' ')).toContain('amende')
  expect(remarksOf(act, IN_TIME).join(' ')).not.toContain('amende')
})
