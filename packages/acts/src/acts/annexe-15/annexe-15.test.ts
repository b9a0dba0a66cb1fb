import { expect, test } from 'vitest'
import { refusals, remarksOf, textOf } from '../commune.fixtures.ts'
import { annexe15 as act } from './index.ts'

const NO_DAY = { requestedOn: undefined, expiresOn: undefined }

test.each([
  {
    because: 'a renewal was asked on a day',
    gives: ['request-day-missing'],
    change: { requestedOn: undefined },
  },
  {
    because: 'a title expired on a day',
    gives: ['expiry-missing'],
    change: { expiresOn: undefined },
  },
  {
    because: 'a student’s too',
    gives: ['expiry-missing'],
    change: { box: 'studentRenewal', expiresOn: undefined },
  },
  {
    because: 'a return has a day',
    gives: ['return-day-missing'],
    change: { ...NO_DAY, box: 'return' },
  },
  {
    because: 'a card was granted',
    gives: ['grant-day-missing'],
    change: { ...NO_DAY, box: 'card' },
  },
  {
    because: 'permanent stay was asked',
    gives: ['request-day-missing'],
    change: { ...NO_DAY, box: 'permanent' },
  },
  {
    because: 'two boxes at once',
    gives: ['day-of-another-box'],
    change: { grantedOn: '2026-02-01' },
  },
  {
    because: 'frontier work rests on no day here',
    gives: ['day-of-another-box'],
    change: { ...NO_DAY, box: 'frontier', requestedOn: '2026-01-20' },
  },
  {
    because: 'asked too late',
    gives: ['asked-after-expiry'],
    change: { requestedOn: '2026-03-01' },
  },
  {
    because: 'the title still holds',
    gives: ['title-still-valid'],
    change: { from: '2026-02-28' },
  },
  {
    because: 'ends before it begins',
    gives: ['ends-before-it-begins', 'issued-after-end'],
    change: { until: '2026-02-28' },
  },
  {
    because: 'five months for establishment',
    gives: ['longer-than-box'],
    change: { box: 'establishment', expiresOn: undefined, until: '2026-08-01' },
  },
  {
    because: 'three months for the card',
    gives: ['longer-than-box'],
    change: { ...NO_DAY, box: 'card', grantedOn: '2026-02-20', until: '2026-06-01' },
  },
  {
    because: '45 days of reflection',
    gives: ['longer-than-box'],
    change: { ...NO_DAY, box: 'reflection', until: '2026-04-15' },
  },
  {
    because: 'reflection is not extended',
    gives: ['extension-not-foreseen'],
    change: { ...NO_DAY, box: 'reflection', extension: true, until: '2026-04-14' },
  },
  { because: 'given after its end', gives: ['issued-after-end'], change: { on: '2026-05-01' } },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test.each([
  {
    because: 'five months to the day',
    change: { box: 'establishment', expiresOn: undefined, until: '2026-07-31' },
  },
  {
    because: 'three months to the day',
    change: { ...NO_DAY, box: 'card', grantedOn: '2026-02-20', until: '2026-05-31' },
  },
  { because: '45 days to the day', change: { ...NO_DAY, box: 'reflection', until: '2026-04-14' } },
  { because: 'asked on the last day', change: { requestedOn: '2026-02-28' } },
  {
    because: 'an extension',
    change: { box: 'establishment', expiresOn: undefined, extension: true },
  },
  { because: 'a search year', change: { box: 'searchYear' } },
  { because: 'a return', change: { ...NO_DAY, box: 'return', returnedOn: '2026-02-27' } },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test('nine boxes, one ticked', () => {
  expect(textOf(act).match(/\[[ x]\]/g)).toHaveLength(9)
  expect(textOf(act).match(/\[x\]/g)).toHaveLength(1)
})

test('the form of 15 August 2026 was not read, and says so', () => {
  const later = { on: '2026-08-15', until: '2026-09-30' }
  expect(remarksOf(act, later).join(' ')).toContain('n’a pas été vérifiée')
})
