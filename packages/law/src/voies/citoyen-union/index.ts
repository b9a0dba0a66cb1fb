import type { Voie } from '../voie.ts'
import { enoncesCitoyenUnion } from './enonces.ts'
import { ouvertureCitoyenUnion } from './ouverture.ts'

export type { OuvertureCitoyenUnion } from './ouverture.ts'

/** Stay of more than three months of a citizen of the Union, on a ground of article 40. */
export const voieCitoyenUnion = {
  id: 'citoyen-union',
  title: 'Citoyen de l’Union : attestation d’enregistrement (annexe 19)',
  group: 'union',
  nature: 'of-right',
  fee: 'none',
  titles: ['EU'],
  waiting: ['annexe-19'],
  opening: ouvertureCitoyenUnion,
  statements: enoncesCitoyenUnion,
} as const satisfies Voie
