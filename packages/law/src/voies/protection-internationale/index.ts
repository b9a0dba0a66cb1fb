import type { Voie } from '../voie.ts'
import { enoncesProtectionInternationale } from './enonces.ts'
import { ouvertureProtectionInternationale } from './ouverture.ts'

export type { OuvertureProtectionInternationale } from './ouverture.ts'

/** Refugee status or subsidiary protection, asked in Belgium or at the border. */
export const voieProtectionInternationale = {
  id: 'protection-internationale',
  title: 'Protection internationale (asile)',
  group: 'protection',
  nature: 'of-right',
  fee: 'none',
  titles: ['A', 'B'],
  waiting: ['annexe-26', 'annexe-25', 'annexe-26quinquies', 'ai'],
  opening: ouvertureProtectionInternationale,
  statements: enoncesProtectionInternationale,
} as const satisfies Voie
