import type { Voie } from '../voie.ts'
import { enoncesDroitDeRetour } from './enonces.ts'
import { ouvertureDroitDeRetour } from './ouverture.ts'

export type { OuvertureDroitDeRetour } from './ouverture.ts'

/** Coming back to Belgium after an absence. */
export const voieDroitDeRetour = {
  id: 'droit-de-retour',
  title: 'Droit de retour après une absence',
  group: 'autre',
  nature: 'of-right',
  fee: 'return',
  titles: ['A', 'B', 'K', 'L'],
  waiting: ['annexe-18', 'annexe-15'],
  opening: ouvertureDroitDeRetour,
  statements: enoncesDroitDeRetour,
} as const satisfies Voie
