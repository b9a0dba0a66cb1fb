import { expect, test } from 'vitest'
import { refusals, remarksOf, textOf } from '../commune.fixtures.ts'
import { annexe19 as act } from './index.ts'

const ALL = ['enrolment', 'healthInsurance', 'resources']

test.each([
  {
    because: 'the family from elsewhere',
    gives: ['takes-annexe-19ter'],
    change: { regime: 'third-country' },
  },
  {
    because: 'asked before coming',
    gives: ['filed-before-entry'],
    change: { filedOn: '2025-02-28' },
  },
  {
    because: 'a contract makes no student',
    gives: ['proof-of-another-ground'],
    change: { given: ['work'] },
  },
  {
    because: 'since September 2025 everything is due',
    gives: ['proofs-missing-at-filing'],
    change: { filedOn: '2025-09-01' },
  },
  {
    because: 'nothing given, in the new regime',
    gives: ['proofs-missing-at-filing'],
    change: { filedOn: '2025-09-01', given: [] },
  },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test.each([
  { because: 'the last day of the old regime', change: { filedOn: '2025-08-31' } },
  {
    because: 'all is given on the first day of the new one',
    change: { filedOn: '2025-09-01', given: ALL },
  },
  { because: 'nothing is given yet, in the old regime', change: { given: [] } },
  { because: 'nobody knows the day of entry', change: { arrivedOn: undefined } },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test.each([
  { because: 'three months after the request', change: {}, due: 'au plus tard le 14 juillet 2025' },
  {
    because: 'the last day of the old regime',
    change: { filedOn: '2025-08-31' },
    due: 'au plus tard le 30 novembre 2025',
  },
])('the proofs that are missing have a day: $because', ({ change, due }) => {
  expect(textOf(act, change)).toContain(due)
})

test('nothing is left to give in the new regime, and no extra month is told', () => {
  const text = textOf(act, { filedOn: '2025-09-01', given: ALL })
  expect(text).toContain('toutes les preuves sont remises avec la demande')
  expect(text).not.toContain('un mois de plus')
})

test('a late request tells of a fine beside the act only', () => {
  expect(remarksOf(act, { arrivedOn: '2025-01-02' }).join(' ')).toContain('amende')
  expect(textOf(act, { arrivedOn: '2025-01-02' })).not.toContain('amende')
  expect(remarksOf(act).join(' ')).not.toContain('amende')
})
