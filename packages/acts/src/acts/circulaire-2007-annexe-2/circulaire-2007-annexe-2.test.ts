import { expect, test } from 'vitest'
import { refusals, remarksOf, textOf } from '../commune.fixtures.ts'
import { writeAct } from '../../write-act.ts'
import { circulaire2007Annexe2 as act } from './index.ts'

const POSTED = { by: 'registered', on: '2025-03-20', agent: 'C. Guichet', detained: false }

test.each([
  {
    because: 'a positive check is sent on',
    gives: ['refused-after-positive-check'],
    change: { check: 'positive' },
  },
  { because: 'no check yet', gives: ['refused-before-check'], change: { check: 'pending' } },
  { because: 'nobody went there', gives: ['refused-without-visits'], change: { visits: [] } },
  {
    because: 'a visit before the request',
    gives: ['visit-before-request'],
    change: { 'visits.0.on': '2025-03-02' },
  },
  {
    because: 'a visit after the report',
    gives: ['visit-after-report'],
    change: { 'visits.1.on': '2025-03-15' },
  },
  {
    because: 'an hour that does not exist',
    gives: ['hour-unreadable'],
    change: { 'visits.0.at': '18:60' },
  },
  {
    because: 'a report on an earlier request',
    gives: ['visit-after-report', 'report-before-request'],
    change: { reportedOn: '2025-03-01' },
  },
  {
    because: 'decided before the report',
    gives: ['decided-before-report'],
    change: { decidedOn: '2025-03-13' },
  },
  {
    because: 'notified before decided',
    gives: ['notified-before-decision'],
    change: { 'notification.on': '2025-03-16' },
  },
  {
    because: 'a refusal nobody saw',
    gives: ['refusal-without-witness'],
    change: { 'notification.witness': undefined },
  },
  {
    because: 'a witness of no refusal',
    gives: ['witness-without-refusal'],
    change: { 'notification.received': 'signed' },
  },
  {
    because: 'nobody sees a refusal by post',
    gives: ['witness-without-refusal'],
    change: { notification: { ...POSTED, witness: 'D. Témoin' } },
  },
  {
    because: 'handed over, and then?',
    gives: ['handed-over-without-outcome'],
    change: { 'notification.received': undefined },
  },
  {
    because: 'nobody signs a letter at the counter',
    gives: ['signed-a-letter'],
    change: { notification: { ...POSTED, received: 'signed' } },
  },
  {
    because: 'the appeal of the new law was not read',
    gives: ['appeal-days-unread', 'appeal-effect-unread'],
    change: { 'notification.on': '2026-06-25' },
  },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test.each([
  { because: 'nobody is notified yet', change: { notification: undefined } },
  { because: 'posted', change: { notification: POSTED } },
  { because: 'refused to receive', change: { 'notification.received': 'refused-to-receive' } },
  {
    because: 'everything on one day',
    change: { decidedOn: '2025-03-14', reportedOn: '2025-03-14' },
  },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test.each([
  { because: 'handed over', change: {}, by: { by: 'hand', on: '2025-03-20' } },
  {
    because: 'refused counts as handed over',
    change: { received: 'refused-to-receive' },
    by: { by: 'refused', on: '2025-03-20' },
  },
])('what opens the limits: $because', ({ change, by }) => {
  const { notification } = act.example as { readonly notification: object }
  const data = { ...act.example, notification: { ...notification, ...change } }
  const written = writeAct(act, data, { lang: 'nl' })
  expect(written.ok && written.opened).toEqual([
    { decision: 'article-9bis.non-prise-en-consideration', notification: by, detained: false },
  ])
})

test('a letter opens no day: nobody knows yet when it is presented', () => {
  const written = writeAct(act, { ...act.example, notification: POSTED }, { lang: 'de' })
  expect(written.ok && written.opened[0]?.notification).toBe(undefined)
})

test('the appeal stops nothing, and a lawyer is told that it is inferred', () => {
  expect(textOf(act)).toContain('ne suspend pas l’exécution')
  expect(remarksOf(act).join(' ')).toContain('déduit des règles générales')
})
