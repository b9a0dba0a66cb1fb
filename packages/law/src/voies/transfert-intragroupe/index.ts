import type { Voie } from '../voie.ts'
import { enoncesTransfertIntragroupe } from './enonces.ts'
import { ouvertureTransfertIntragroupe } from './ouverture.ts'

export type { OuvertureTransfertIntragroupe } from './ouverture.ts'

/** Stay of a manager, specialist or trainee moved inside a group from outside the Union. */
export const voieTransfertIntragroupe = {
  id: 'transfert-intragroupe',
  title: 'Transfert dans un groupe d’entreprises (ICT)',
  group: 'travail',
  nature: 'tied',
  fee: 'work',
  titles: ['I'],
  waiting: [],
  opening: ouvertureTransfertIntragroupe,
  statements: enoncesTransfertIntragroupe,
} as const satisfies Voie
