import { expect, test } from 'vitest'
import { refusals, remarksOf, textOf } from '../commune.fixtures.ts'
import { enqueteResidenceRapport as act } from './index.ts'

const positive = { result: 'positive', reason: undefined }
const nobody = [{ on: '2025-03-06', at: '18:30', outcome: 'nobody' }]

test.each([
  {
    because: 'the check follows the request',
    gives: ['ordered-before-filed'],
    change: { orderedOn: '2025-03-01' },
  },
  {
    because: 'a visit before the order says nothing',
    gives: ['visit-before-ordered'],
    change: { 'visits.1.on': '2025-03-04' },
  },
  {
    because: 'a report tells what has been',
    gives: ['visit-after-report'],
    change: { on: '2025-03-11' },
  },
  {
    because: 'there is no hour 25',
    gives: ['hour-unreadable'],
    change: { 'visits.0.at': '25:00' },
  },
  { because: 'an hour has minutes', gives: ['hour-unreadable'], change: { 'visits.0.at': '18h' } },
  {
    because: 'nobody is twice at a door at once',
    gives: ['same-visit-twice'],
    change: { 'visits.0.on': '2025-03-06', 'visits.0.at': '18:30' },
  },
  { because: 'no is explained', gives: ['negative-without-reason'], change: { reason: undefined } },
  {
    because: 'yes has no reason for no',
    gives: ['positive-with-negative-reason'],
    change: { result: 'positive' },
  },
  {
    because: 'nothing seen is no yes',
    gives: ['positive-without-anything-seen'],
    change: { ...positive, visits: nobody, inhabitants: [] },
  },
  {
    because: 'nobody opened, nobody showed a document',
    gives: ['identity-seen-without-meeting'],
    change: { visits: nobody, identity: 'seen' },
  },
  { because: 'no visit, no report', gives: ['too-few'], change: { visits: [] } },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test.each([
  {
    because: 'somebody was met',
    change: { ...positive, 'visits.2.outcome': 'met', identity: 'seen' },
  },
  {
    because: 'a name on the bell is something seen',
    change: { ...positive, visits: nobody, bell: 'nameShown', inhabitants: [] },
  },
  { because: 'no is possible after a meeting', change: { 'visits.2.outcome': 'met' } },
  { because: 'a late report is a report', change: { on: '2025-05-14' } },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test('one box is ticked, and only one', () => {
  expect(textOf(act).match(/\[x\]/g)).toHaveLength(1)
  expect(textOf(act, { ...positive, 'visits.2.outcome': 'met' })).toContain('[x] POSITIVE')
})

test('a single visit and a late report are told beside the report', () => {
  expect(remarksOf(act, { on: '2025-03-13' })).toEqual([])
  expect(remarksOf(act, { visits: nobody, on: '2025-03-13' })).toHaveLength(1)
  expect(remarksOf(act, { on: '2025-03-14' })).toHaveLength(1)
})
