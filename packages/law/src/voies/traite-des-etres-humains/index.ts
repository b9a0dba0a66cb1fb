import type { Voie } from '../voie.ts'
import { enoncesTraiteDesEtresHumains } from './enonces.ts'
import { ouvertureTraiteDesEtresHumains } from './ouverture.ts'

export type { OuvertureTraiteDesEtresHumains } from './ouverture.ts'

/** Stay of the victim of trafficking who cooperates with the courts. */
export const voieTraiteDesEtresHumains = {
  id: 'traite-des-etres-humains',
  title: 'Traite et trafic aggravé des êtres humains',
  group: 'protection',
  nature: 'tied',
  fee: 'none',
  titles: ['A', 'B'],
  waiting: ['annexe-15', 'ai'],
  opening: ouvertureTraiteDesEtresHumains,
  statements: enoncesTraiteDesEtresHumains,
} as const satisfies Voie
