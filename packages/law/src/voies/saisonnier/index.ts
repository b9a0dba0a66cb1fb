import type { Voie } from '../voie.ts'
import { enoncesSaisonnier } from './enonces.ts'
import { ouvertureSaisonnier } from './ouverture.ts'

export type { OuvertureSaisonnier } from './ouverture.ts'

/** Stay of a seasonal worker. */
export const voieSaisonnier = {
  id: 'saisonnier',
  title: 'Travail saisonnier',
  group: 'travail',
  nature: 'tied',
  fee: 'work',
  titles: ['A'],
  waiting: [],
  opening: ouvertureSaisonnier,
  statements: enoncesSaisonnier,
} as const satisfies Voie
