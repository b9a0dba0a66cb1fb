import type { Voie } from '../voie.ts'
import { enoncesMineurNonAccompagne } from './enonces.ts'
import { ouvertureMineurNonAccompagne } from './ouverture.ts'

export type { OuvertureMineurNonAccompagne } from './ouverture.ts'

/** Stay of an unaccompanied foreign minor while a durable solution is sought, and after. */
export const voieMineurNonAccompagne = {
  id: 'mineur-non-accompagne',
  title: 'Mineur étranger non accompagné',
  group: 'protection',
  nature: 'discretionary',
  fee: 'none',
  titles: ['A', 'B'],
  waiting: ['ai'],
  opening: ouvertureMineurNonAccompagne,
  statements: enoncesMineurNonAccompagne,
} as const satisfies Voie
