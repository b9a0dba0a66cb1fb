import type { Voie } from '../voie.ts'
import { enoncesAutreFamilleUnion } from './enonces.ts'
import { ouvertureAutreFamilleUnion } from './ouverture.ts'

export type { OuvertureAutreFamilleUnion } from './ouverture.ts'

/** Stay of a family member of a citizen of the Union outside the circle of article 40bis. */
export const voieAutreFamilleUnion = {
  id: 'autre-famille-union',
  title: 'Autre membre de la famille d’un citoyen de l’Union (article 47/2)',
  group: 'famille',
  nature: 'discretionary',
  fee: 'none',
  titles: ['F'],
  waiting: ['annexe-19ter', 'ai'],
  opening: ouvertureAutreFamilleUnion,
  statements: enoncesAutreFamilleUnion,
} as const satisfies Voie
