import type { Voie } from '../voie.ts'
import { enoncesChangementDeStatut } from './enonces.ts'
import { ouvertureChangementDeStatut } from './ouverture.ts'

export type { OuvertureChangementDeStatut } from './ouverture.ts'

/** Another ground of stay asked in Belgium by somebody who stays there lawfully. */
export const voieChangementDeStatut = {
  id: 'changement-de-statut',
  title: 'Changement de statut pendant un séjour régulier',
  group: 'autre',
  nature: 'discretionary',
  fee: 'by-ground',
  titles: ['A'],
  waiting: [],
  opening: ouvertureChangementDeStatut,
  statements: enoncesChangementDeStatut,
} as const satisfies Voie
