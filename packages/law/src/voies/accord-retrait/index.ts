import type { Voie } from '../voie.ts'
import { enoncesAccordRetrait } from './enonces.ts'
import { ouvertureAccordRetrait } from './ouverture.ts'

export type { OuvertureAccordRetrait } from './ouverture.ts'

/** Stay kept by British nationals, and their family, who lived in Belgium before 2021. */
export const voieAccordRetrait = {
  id: 'accord-retrait',
  title: 'Accord de retrait du Royaume-Uni (carte M)',
  group: 'union',
  nature: 'of-right',
  fee: 'none',
  titles: ['M', 'M-permanent'],
  waiting: [],
  opening: ouvertureAccordRetrait,
  statements: enoncesAccordRetrait,
} as const satisfies Voie
