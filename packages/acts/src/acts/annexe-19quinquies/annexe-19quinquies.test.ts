import { expect, test } from 'vitest'
import { refusals, textOf } from '../commune.fixtures.ts'
import { annexe19quinquies as act } from './index.ts'

const AUGUST = {
  presentedOn: '2025-08-31',
  decidedOn: '2025-08-31',
  'notification.on': '2025-08-31',
}

test.each([
  {
    because: 'a citizen could complete the file before',
    gives: ['proofs-could-follow'],
    change: AUGUST,
  },
  {
    because: 'the family still can',
    gives: ['family-has-three-months'],
    change: { request: 'annexe-19ter' },
  },
  {
    because: 'a citizen needs no bond',
    gives: ['bond-of-a-citizen'],
    change: { because: 'bond', missing: [] },
  },
  { because: 'which proofs?', gives: ['nothing-missing'], change: { missing: [] } },
  {
    because: 'decided before',
    gives: ['decided-before-presented'],
    change: { presentedOn: '2025-10-07' },
  },
  {
    because: 'notified before',
    gives: ['notified-before-decision'],
    change: { 'notification.on': '2025-10-05' },
  },
  {
    because: 'a refusal nobody saw',
    gives: ['refusal-without-witness'],
    change: { 'notification.received': 'refused-to-sign' },
  },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test.each([
  { because: 'the first day of the new regime', change: { presentedOn: '2025-09-01' } },
  { because: 'no identity', change: { because: 'identity', missing: [] } },
  {
    because: 'no identity, in the old regime too',
    change: { ...AUGUST, because: 'identity', missing: [] },
  },
  { because: 'no bond', change: { request: 'annexe-19ter', because: 'bond', missing: [] } },
  { because: 'not notified yet', change: { notification: undefined } },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test('the appeal stops nothing, no month is left, a new request is open', () => {
  const text = textOf(act)
  expect(text).toContain('ne suspend pas l’exécution')
  expect(text).toContain('aucun délai n’est laissé pour compléter')
  expect(text).toContain('nouvelle demande')
})
