import type { Voie } from '../voie.ts'
import { enoncesEtudes } from './enonces.ts'
import { ouvertureEtudes } from './ouverture.ts'

export type { OuvertureEtudes } from './ouverture.ts'

/** Stay for higher studies in a school that is organised, recognised or subsidised. */
export const voieEtudes = {
  id: 'etudes',
  title: 'Études dans un établissement reconnu',
  group: 'etudes',
  nature: 'tied',
  fee: 'student',
  titles: ['A'],
  waiting: ['ai', 'annexe-15'],
  opening: ouvertureEtudes,
  statements: enoncesEtudes,
} as const satisfies Voie
