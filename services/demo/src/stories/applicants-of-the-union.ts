import { localDate } from '@sejour/calendar'
import type { PersonDetails } from '@sejour/cases'

/** Somebody who lives in the invented commune. Nobody is called so. */
export type Applicant = PersonDetails & {
  readonly familyName: string
  readonly givenName: string
  readonly street: string
}

const born = localDate

/** Union citizens and their families, by the key of their story. */
export const APPLICANTS_OF_THE_UNION = {
  'annexe-19': {
    familyName: 'Exemplaire',
    givenName: 'Sofia',
    birthDate: born('1997-02-11'),
    nationality: 'BG',
    street: 'Rue Inventée 95',
  },
  'annexe-19-ancienne': {
    familyName: 'Exemplaire',
    givenName: 'Luca',
    birthDate: born('1988-06-29'),
    nationality: 'IT',
    street: 'Rue Inventée 98',
  },
  'preuves-manquantes': {
    familyName: 'Supposée',
    givenName: 'Aïcha',
    birthDate: born('1994-12-12'),
    nationality: 'MA',
    speaks: 'ar',
    street: 'Rue Inventée 101',
  },
  'mois-en-plus': {
    familyName: 'Exemplaire',
    givenName: 'Iulia',
    birthDate: born('1996-10-20'),
    nationality: 'RO',
    street: 'Rue Inventée 104',
  },
  'annexe-20-a-remettre': {
    familyName: 'Voorbeeld',
    givenName: 'Selma',
    birthDate: born('1991-01-19'),
    nationality: 'TN',
    street: 'Verzonnen Straat 107',
  },
  'annexe-35': {
    familyName: 'Exemple',
    givenName: 'Rosalie',
    birthDate: born('1986-08-26'),
    nationality: 'MG',
    street: 'Rue Inventée 110',
  },
  'carte-f': {
    familyName: 'Fictif',
    givenName: 'Emre',
    birthDate: born('1990-11-06'),
    nationality: 'TR',
    speaks: 'tr',
    street: 'Rue Inventée 113',
  },
} as const satisfies { readonly [story: string]: Applicant }
