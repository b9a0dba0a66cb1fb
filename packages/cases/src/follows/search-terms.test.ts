import { expect, test } from 'vitest'
import type { PersonDetails } from '../person.ts'
import {
  cardAsked,
  caseOf,
  complaint,
  day,
  happened,
  reader,
  refusal,
} from '../testing/library.fixtures.ts'
import { factsOf } from './facts.ts'
import { likenessesOf, searchTermsOf } from './search-terms.ts'

test('a case is found by its title, names, numbers and communes', () => {
  const state = caseOf(
    reader('r'),
    reader('q'),
    {
      type: 'person-described',
      person: 'r',
      changes: { givenName: ' Étienne ', officeNumber: '1.234.567', nationalNumber: '' },
    },
    {
      type: 'address-recorded',
      address: {
        id: 'home',
        kind: 'residence',
        street: 'Reading Lane 1',
        postcode: '0000',
        commune: 'Bookham',
        from: day('2025-01-01'),
      },
    },
    cardAsked('card'),
    happened(refusal('no')),
    happened({ ...complaint('why', 'no'), rollNumber: '99/A' }),
  )
  expect(searchTermsOf(state)).toEqual([
    'Card of R. Reader',
    'Reader',
    'Étienne',
    '1.234.567',
    'Bookham',
    '99/A',
  ])
})

const birthDate = day('1990-05-04')

test.each<{ one: PersonDetails; other: PersonDetails; alike: boolean; because: string }>([
  {
    one: { familyName: 'Éxample', givenName: 'Ana-Maria', birthDate },
    other: { familyName: 'ANA', givenName: 'Maria Example', birthDate },
    alike: true,
    because: 'families write names in another order and without accents',
  },
  {
    one: { familyName: 'Example', givenName: 'Ana', birthDate },
    other: { familyName: 'Example', givenName: 'Ana', birthDate: day('1990-05-05') },
    alike: false,
    because: 'they were born on other days',
  },
  {
    one: { familyName: 'Example', birthDate },
    other: { familyName: 'Example', birthDate },
    alike: false,
    because: 'one name and a birthday say too little',
  },
  {
    one: { familyName: 'Example', officeNumber: '1.234.567' },
    other: { familyName: 'Exemple', officeNumber: '1234567' },
    alike: true,
    because: 'the number is the same',
  },
  {
    one: { officeNumber: '1234567' },
    other: { nationalNumber: '1234567' },
    alike: false,
    because: 'these are numbers of two registers',
  },
])('alike: $alike, $because', ({ one, other, alike }) => {
  const keys = (details: PersonDetails) =>
    likenessesOf(
      caseOf({ type: 'person-added', person: { id: 'r', relation: 'applicant', ...details } }),
    ).map(({ key }) => key)
  expect(keys(one).some((key) => keys(other).includes(key))).toBe(alike)
})

test('facts of a person stand over those of the whole case', () => {
  const stated = (fact: string, value: string, person?: string) =>
    ({
      type: 'fact-recorded',
      fact: {
        fact,
        value,
        statedBy: 'counsel',
        statedOn: day('2026-01-05'),
        ...(person && { person }),
      },
    }) as const
  const state = caseOf(
    stated('language', 'fr', 'r'),
    stated('language', 'nl'),
    stated('shelf', 'poetry'),
  )
  expect(Object.fromEntries(factsOf(state, 'r'))).toEqual({ language: 'fr', shelf: 'poetry' })
  expect(Object.fromEntries(factsOf(state, 'q'))).toEqual({ language: 'nl', shelf: 'poetry' })
  expect(Object.fromEntries(factsOf(state))).toEqual({ language: 'nl', shelf: 'poetry' })
})
