import { localDate } from '@sejour/calendar'
import type { Dated, Provision } from '@sejour/engine/cite'
import {
  aConfirmer,
  agiiSejour,
  article,
  articleAr,
  officeSejour,
  pratiqueCommunes,
} from '../texts/index.ts'

/** A title that ends and is asked for again. */
export type TitreARenouveler =
  | 'A'
  | 'A-student'
  | 'A-researcher'
  | 'A-single-permit'
  | 'A-search-year'
  | 'B'
  | 'K'
  | 'L'
  | 'EU'
  | 'EU+'
  | 'F'
  | 'F+'
  | 'H'

/**
 * When a title is asked for again, counted back from the day on which it ends. What is absent, no
 * source says. It is a usage: the law only asks to come before the end.
 */
export type Fenetre = {
  /** Days before the end on which the window opens. */
  readonly opens?: number
  /** The last day of the window, in days or whole months before the end. */
  readonly closes?: { readonly days: number } | { readonly months: number }
  /** The window stands in the law itself: late in it is no longer a matter of usage. */
  readonly byLaw?: true
  /** The title is given once: another one takes its place, or none. */
  readonly once?: true
}

const AU_DEBUT = localDate('1981-07-01')
// The day of the decree on students: from which day it was in force was not read.
const DECRET_ETUDIANTS = localDate('2021-10-13')

const toujours = (value: Fenetre, ...source: readonly Provision[]): Dated<Fenetre> => [
  { from: AU_DEBUT, value, source },
]

const commune = { opens: 45, closes: { days: 30 } }

/** The window of each title. */
export const renouvellements: { readonly [titre in TitreARenouveler]: Dated<Fenetre> } = {
  A: toujours(commune, articleAr('33'), officeSejour, pratiqueCommunes),
  'A-student': [
    { from: AU_DEBUT, value: commune, source: [articleAr('33'), pratiqueCommunes] },
    { from: DECRET_ETUDIANTS, value: { closes: { days: 15 } }, source: agiiSejour },
  ],
  'A-researcher': toujours({ closes: { months: 2 }, byLaw: true }, article('61/12')),
  'A-single-permit': toujours(commune, articleAr('33'), officeSejour),
  'A-search-year': toujours({ once: true }, article('61/1/9')),
  B: toujours(commune, pratiqueCommunes),
  K: toujours({ opens: 40, closes: { days: 30 } }, agiiSejour),
  L: toujours({ opens: 40, closes: { days: 30 } }, aConfirmer),
  EU: toujours({}, agiiSejour),
  'EU+': toujours({}, agiiSejour),
  F: toujours({}, article('42quinquies', { paragraph: '§ 6' })),
  'F+': toujours({}, agiiSejour),
  H: toujours({}, aConfirmer),
}
