import type { Voie } from '../voie.ts'
import { enoncesTransfertIntragroupeMobile } from './enonces.ts'
import { ouvertureTransfertIntragroupeMobile } from './ouverture.ts'

export type { OuvertureTransfertIntragroupeMobile } from './ouverture.ts'

/** Stay in Belgium of somebody already transferred to another State of the Union. */
export const voieTransfertIntragroupeMobile = {
  id: 'transfert-intragroupe-mobile',
  title: 'Mission en Belgique d’un transféré d’un autre État de l’Union (ICT mobile)',
  group: 'travail',
  nature: 'tied',
  fee: 'work',
  titles: ['J'],
  waiting: [],
  opening: ouvertureTransfertIntragroupeMobile,
  statements: enoncesTransfertIntragroupeMobile,
} as const satisfies Voie
