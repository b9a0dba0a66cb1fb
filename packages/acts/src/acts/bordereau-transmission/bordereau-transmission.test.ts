import { expect, test } from 'vitest'
import { refusals, remarksOf, textOf } from '../commune.fixtures.ts'
import { bordereauTransmission as act } from './index.ts'

test.each([
  {
    because: 'a negative check stays',
    gives: ['sent-after-negative-check'],
    change: { 'requests.1.check': 'negative' },
  },
  {
    because: 'no check yet',
    gives: ['sent-before-check'],
    change: { 'requests.0.check': 'pending' },
  },
  {
    because: 'the report is not in the envelope',
    gives: ['sent-without-report'],
    change: { 'requests.2.joined': ['letter', 'identity'] },
  },
  {
    because: 'a report without a day',
    gives: ['sent-without-report'],
    change: { 'requests.0.reportedOn': undefined },
  },
  {
    because: 'nothing is sent without the request',
    gives: ['sent-without-letter'],
    change: { 'requests.2.joined': ['checkReport'] },
  },
  {
    because: 'a document, and why there is none',
    gives: ['identity-and-exempt'],
    change: { 'requests.2.joined': ['letter', 'checkReport', 'identity', 'identityReason'] },
  },
  {
    because: 'one person is exempt and pays',
    gives: ['balance-and-exempt'],
    change: { 'requests.2.joined': ['letter', 'checkReport', 'fee', 'exemption'] },
  },
  {
    because: 'a report on an earlier request',
    gives: ['report-before-request'],
    change: { 'requests.0.reportedOn': '2025-03-02' },
  },
  {
    because: 'sent before the last report',
    gives: ['sent-before-report'],
    change: { on: '2025-03-12' },
  },
  {
    because: 'the same request twice',
    gives: ['same-request-twice'],
    change: {
      'requests.1.name': 'EXEMPLE',
      'requests.1.firstNames': 'nadia',
      'requests.1.birthDate': '1990-01-01',
      'requests.1.filedOn': '2025-03-03',
    },
  },
  { because: 'an empty list', gives: ['too-few'], change: { requests: [] } },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test('in a family one pays and another is exempt', () => {
  const joined = ['letter', 'checkReport', 'fee', 'exemption']
  expect(refusals(act, { 'requests.0.joined': joined })).toEqual([])
})

test('each line says what is attached, and each check names who lacks it', () => {
  const text = textOf(act)
  expect(text).toContain('| a b c e h i')
  expect(text).toContain('[x] un rapport positif est joint')
  expect(text).toMatch(/\[ \] une preuve de redevance[^\n]*\n\s+Manque pour : 3/)
})

test('an unpaid request is told beside the list, not refused', () => {
  expect(remarksOf(act).join(' ')).toContain('sans preuve de redevance')
})
