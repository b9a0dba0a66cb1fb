import { expect, test } from 'vitest'
import { refusals, textOf } from '../commune.fixtures.ts'
import { circulaire2007Annexe3 as act } from './index.ts'

test.each([
  {
    because: 'the other annex 3',
    gives: ['declaration-of-arrival'],
    change: { comesFor: 'arrival' },
  },
  {
    because: '9ter goes to the Office',
    gives: ['request-9ter'],
    change: { comesFor: 'article-9ter' },
  },
  {
    because: 'a negative check',
    gives: ['receipt-after-negative-check'],
    change: { check: 'negative' },
  },
  { because: 'no check yet', gives: ['receipt-before-check'], change: { check: 'pending' } },
  {
    because: 'a check without its report',
    gives: ['check-without-report'],
    change: { checkedOn: undefined },
  },
  {
    because: 'a report on an earlier request',
    gives: ['report-before-request'],
    change: { checkedOn: '2025-03-02' },
  },
  {
    because: 'given before the report',
    gives: ['receipt-before-report', 'transmitted-after-receipt'],
    change: { on: '2025-03-11' },
  },
  {
    because: 'sent on without the report',
    gives: ['transmitted-before-report'],
    change: { transmittedOn: '2025-03-11' },
  },
  {
    because: 'said before done',
    gives: ['transmitted-after-receipt'],
    change: { transmittedOn: '2025-03-14' },
  },
  {
    because: 'posted after received',
    gives: ['sent-after-received'],
    change: { sentOn: '2025-03-04' },
  },
  {
    because: 'a letter has a day',
    gives: ['registered-without-day'],
    change: { sentOn: undefined },
  },
  {
    because: 'what is handed in is not posted',
    gives: ['sent-though-handed-in'],
    change: { filedBy: 'hand' },
  },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test.each([
  { because: 'handed in', change: { filedBy: 'hand', sentOn: undefined } },
  { because: 'sent on later the same day', change: { transmittedOn: undefined } },
  { because: 'without elected domicile', change: { domicile: undefined } },
  { because: 'without pieces', change: { pieces: 0 } },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test('never a right to stay, and never the annex 3 of the decree', () => {
  expect(textOf(act)).toContain('ne donne aucun droit de séjour')
  expect(textOf(act)).toContain('Annexe 3, circulaire du 21 juin 2007')
})

test('a later request withdraws the earlier ones since the model of 2016 only', () => {
  const before = {
    filedOn: '2016-03-01',
    sentOn: '2016-02-29',
    checkedOn: '2016-03-10',
    transmittedOn: '2016-03-11',
    on: '2016-03-22',
  }
  expect(textOf(act, before)).not.toContain('désistement')
  expect(textOf(act, { ...before, on: '2016-03-23' })).toContain('désistement')
})
