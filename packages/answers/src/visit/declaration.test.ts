import { addDays, isWorkingDay, localDate } from '@sejour/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerVisit } from './answer.ts'
import { visitFr } from './wording/fr.ts'

function declarationOf(input: object) {
  const answered = answerVisit(input, visitFr)
  if (!answered.ok) throw new Error(answered.problems[0].code)
  return answered.value.declaration
}

test.each([
  { entry: '2026-01-12', arrival: '2026-01-15', presence: '2026-01-26', because: 'two weekends' },
  { entry: '2026-01-16', arrival: '2026-01-21', presence: '2026-01-30', because: 'a Friday' },
  { entry: '2026-01-17', arrival: '2026-01-21', presence: '2026-01-30', because: 'a Saturday' },
  { entry: '2026-04-02', arrival: '2026-04-08', presence: '2026-04-17', because: 'Easter Monday' },
  {
    entry: '2024-10-30',
    arrival: '2024-11-05',
    presence: '2024-11-15',
    because: 'All Saints and Armistice',
  },
  {
    entry: '2025-10-31',
    arrival: '2025-11-05',
    presence: '2025-11-17',
    because: '1 November is a Saturday, 2 a Sunday',
  },
  {
    entry: '2026-11-01',
    arrival: '2026-11-04',
    presence: '2026-11-16',
    because: '2 November is a working day',
  },
  {
    entry: '2025-12-23',
    arrival: '2025-12-29',
    presence: '2026-01-08',
    because: 'Christmas and New Year; 26 December counts',
  },
  {
    entry: '2024-05-08',
    arrival: '2024-05-14',
    presence: '2024-05-24',
    because: 'Ascension, Whit Monday',
  },
])('entry on $entry: $arrival and $presence, because $because', ({ entry, arrival, presence }) => {
  expect(declarationOf({ nationality: 'PH', entry }).lastDay).toBe(arrival)
  expect(declarationOf({ nationality: 'FR', entry }).lastDay).toBe(presence)
})

test.each([
  { input: { nationality: 'PH' }, kind: 'arrivee', form: 'annexe-3', because: 'art. 5' },
  { input: { nationality: 'US' }, kind: 'arrivee', form: 'annexe-3', because: 'exempt or not' },
  { input: { nationality: 'CH' }, kind: 'presence', form: 'annexe-3ter', because: 'assimilated' },
  {
    input: { nationality: 'PH', familyOfUnionCitizen: true },
    kind: 'presence',
    form: 'annexe-3ter',
    because: 'family',
  },
  { input: {}, kind: 'arrivee', form: 'annexe-3', because: 'the shorter limit' },
  { input: { nationality: 'BE' }, kind: null, form: null, because: 'no foreigner' },
])('$input: $kind, because $because', ({ input, kind, form }) => {
  expect(declarationOf({ ...input, entry: '2026-01-12' })).toMatchObject({ kind, form })
})

test.each([
  { lodging: 'hotel', entry: '2026-01-12', due: 'no', because: 'art. 5' },
  { lodging: 'hospital', entry: '2026-01-12', due: 'no', because: 'a secondary source' },
  { lodging: 'prison', entry: '2026-01-12', due: 'no', because: 'a secondary source' },
  { lodging: 'private', entry: '2026-01-12', due: 'yes', because: 'no exception' },
  { lodging: null, entry: '2026-01-12', due: 'yes', because: 'unknown never removes it' },
  { lodging: 'hotel', entry: '2026-04-09', due: 'no', because: 'read until that day' },
  { lodging: 'hotel', entry: '2026-04-10', due: 'unknown', because: 'the text was not read' },
  { lodging: 'private', entry: '2026-04-10', due: 'yes', because: 'the safe reading' },
])('$lodging on $entry: due $due, because $because', ({ lodging, entry, due }) => {
  expect(declarationOf({ nationality: 'PH', entry, lodging }).due).toBe(due)
})

test.each([
  { nationality: 'FR', fine: true },
  { nationality: 'PH', fine: false },
])('$nationality: a fine of 200 € for the presence only', ({ nationality, fine }) => {
  const { statements } = declarationOf({ nationality, entry: '2026-01-12' })
  expect(statements.some(({ text }) => text.includes('200'))).toBe(fine)
})

test('eight days of municipal sites are shown as a contradiction (C13, C26)', () => {
  const answered = answerVisit({ nationality: 'PH', entry: '2026-01-12' }, visitFr)
  expect(answered.ok && answered.value.contradictions.map(({ id }) => id)).toContain(
    'declaration.eight-days',
  )
})

test('the presence that may or may not be extended is shown, not computed (C15)', () => {
  const answered = answerVisit({ nationality: 'FR', entry: '2026-01-12' }, visitFr)
  expect(answered.ok && answered.value.extension.map(({ id }) => id)).toEqual([
    'extension.presence',
  ])
})

test('without a day of entry the duty stays and no day is invented', () => {
  expect(declarationOf({ nationality: 'PH' })).toMatchObject({ due: 'yes', lastDay: null })
})

test('once the last day is over, the answer says so', () => {
  const of = (on: string) => declarationOf({ nationality: 'PH', entry: '2026-01-12', on }).past
  expect([of('2026-01-15'), of('2026-01-16')]).toEqual([false, true])
})

const anyEntry = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays(localDate('2000-01-01'), n))
const anyLodging = fc.constantFrom('hotel', 'private', 'hospital', 'prison', null)
const anyNationality = fc.constantFrom('PH', 'FR', 'US', 'CH', null)

test('a limit in working days ends on a working day, and the safe day never comes later', () => {
  fc.assert(
    fc.property(anyEntry, anyNationality, (entry, nationality) => {
      const { lastDay, safeDay } = declarationOf({ nationality, entry })
      expect(lastDay !== null && isWorkingDay(lastDay)).toBe(true)
      expect(
        safeDay !== null && lastDay !== null && safeDay <= lastDay && isWorkingDay(safeDay),
      ).toBe(true)
    }),
  )
})

test('an unknown lodging never removes the duty', () => {
  fc.assert(
    fc.property(anyEntry, anyNationality, anyLodging, (entry, nationality, lodging) => {
      expect(declarationOf({ nationality, entry }).due).toBe('yes')
      const known = declarationOf({ nationality, entry, lodging })
      expect(known.lastDay).toBe(declarationOf({ nationality, entry }).lastDay)
    }),
  )
})

test('an unknown nationality never lengthens the limit', () => {
  fc.assert(
    fc.property(anyEntry, anyNationality, (entry, nationality) => {
      const unknown = declarationOf({ entry }).lastDay ?? ''
      expect(unknown <= (declarationOf({ entry, nationality }).lastDay ?? '')).toBe(true)
    }),
  )
})
