import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { agreedReading, type SignedReading } from './agreed-reading.ts'

const signed = (by: string, more: Partial<SignedReading> = {}): SignedReading => ({
  by,
  capacity: 'avocate inventée',
  comparedOn: localDate('2026-10-01'),
  verdict: 'as-stated',
  ...more,
})
const until = { readUntil: localDate('2027-01-31') }
const later = localDate('2026-11-02')

test.each([
  { because: 'nobody signed', readings: [], agreed: undefined },
  { because: 'one signature waits', readings: [signed('Zoé Imaginaire')], agreed: undefined },
  {
    because: 'the same name twice is one person',
    readings: [signed('Zoé Imaginaire'), signed(' zoé imaginaire ')],
    agreed: undefined,
  },
  {
    because: 'two different people open it, on the day of the second',
    readings: [signed('Zoé Imaginaire', { comparedOn: later }), signed('Noé Fictif')],
    agreed: { certainty: 'high', checkedOn: later },
  },
  {
    because: 'they say until when the text was read',
    readings: [signed('Zoé Imaginaire', until), signed('Noé Fictif', until)],
    agreed: { certainty: 'high', checkedOn: localDate('2026-10-01'), ...until },
  },
  {
    because: 'they do not agree on the last day',
    readings: [signed('Zoé Imaginaire', until), signed('Noé Fictif')],
    agreed: undefined,
  },
  {
    because: 'a difference that a third person found stops it',
    readings: [
      signed('Zoé Imaginaire'),
      signed('Noé Fictif'),
      signed('Léa Exemple', { verdict: 'differs', note: 'Le § 2 dit autre chose.' }),
    ],
    agreed: undefined,
  },
  {
    because: 'the person who found it compared again',
    readings: [
      signed('Zoé Imaginaire', { verdict: 'differs', note: 'Ancienne version.' }),
      signed('Zoé Imaginaire', { comparedOn: later }),
      signed('Noé Fictif'),
    ],
    agreed: { certainty: 'high', checkedOn: later },
  },
])('$because', ({ readings, agreed }) => {
  expect(agreedReading(readings)).toEqual(agreed)
})
