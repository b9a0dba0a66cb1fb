import type { Voie } from '../voie.ts'
import { enoncesFamilleDeBelge } from './enonces.ts'
import { ouvertureFamilleDeBelge } from './ouverture.ts'

export type { OuvertureFamilleDeBelge } from './ouverture.ts'

/** Family of a Belgian who did not use free movement. One who did opens the way `famille-union`. */
export const voieFamilleDeBelge = {
  id: 'famille-de-belge',
  title: 'Famille d’un Belge (article 40ter)',
  group: 'famille',
  nature: 'of-right',
  fee: 'family',
  titles: ['F', 'F+'],
  waiting: ['annexe-19ter', 'ai'],
  opening: ouvertureFamilleDeBelge,
  statements: enoncesFamilleDeBelge,
} as const satisfies Voie
