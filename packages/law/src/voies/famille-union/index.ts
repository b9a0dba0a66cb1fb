import type { Voie } from '../voie.ts'
import { enoncesFamilleUnion } from './enonces.ts'
import { ouvertureFamilleUnion } from './ouverture.ts'

export type { OuvertureFamilleUnion } from './ouverture.ts'

/** Stay of a family member from elsewhere who joins a citizen of the Union, or a Belgian back from another State. */
export const voieFamilleUnion = {
  id: 'famille-union',
  title: 'Famille d’un citoyen de l’Union (article 40bis, annexe 19ter)',
  group: 'famille',
  nature: 'of-right',
  fee: 'none',
  titles: ['F'],
  waiting: ['annexe-19ter', 'ai'],
  opening: ouvertureFamilleUnion,
  statements: enoncesFamilleUnion,
} as const satisfies Voie
