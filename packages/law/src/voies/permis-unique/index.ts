import type { Voie } from '../voie.ts'
import { enoncesPermisUnique } from './enonces.ts'
import { ouverturePermisUnique } from './ouverture.ts'

export type { OuverturePermisUnique } from './ouverture.ts'

/** Stay of an employee, asked by the employer together with the right to work. */
export const voiePermisUnique = {
  id: 'permis-unique',
  title: 'Permis unique (travail salarié)',
  group: 'travail',
  nature: 'tied',
  fee: 'work',
  titles: ['A'],
  waiting: ['annexe-46', 'annexe-49'],
  opening: ouverturePermisUnique,
  statements: enoncesPermisUnique,
} as const satisfies Voie
