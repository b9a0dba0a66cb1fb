import type { Voie } from '../voie.ts'
import { enoncesChercheur } from './enonces.ts'
import { ouvertureChercheur } from './ouverture.ts'

export type { OuvertureChercheur } from './ouverture.ts'

/** Stay of a researcher with a hosting agreement. */
export const voieChercheur = {
  id: 'chercheur',
  title: 'Chercheur avec une convention d’accueil',
  group: 'travail',
  nature: 'tied',
  fee: 'work',
  titles: ['A'],
  waiting: [],
  opening: ouvertureChercheur,
  statements: enoncesChercheur,
} as const satisfies Voie
