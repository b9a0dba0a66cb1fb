import type { Voie } from '../voie.ts'
import { enoncesProtectionTemporaire } from './enonces.ts'
import { ouvertureProtectionTemporaire } from './ouverture.ts'

export type { OuvertureProtectionTemporaire } from './ouverture.ts'

/** Stay of a group that the Union names, such as those who fled Ukraine. */
export const voieProtectionTemporaire = {
  id: 'protection-temporaire',
  title: 'Protection temporaire',
  group: 'protection',
  nature: 'tied',
  fee: 'none',
  titles: ['A'],
  waiting: [],
  opening: ouvertureProtectionTemporaire,
  statements: enoncesProtectionTemporaire,
} as const satisfies Voie
