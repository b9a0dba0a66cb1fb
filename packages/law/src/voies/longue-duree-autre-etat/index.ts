import type { Voie } from '../voie.ts'
import { enoncesLongueDureeAutreEtat } from './enonces.ts'
import { ouvertureLongueDureeAutreEtat } from './ouverture.ts'

export type { OuvertureLongueDureeAutreEtat } from './ouverture.ts'

/** Stay of somebody who is a long-term resident of another State of the Union. */
export const voieLongueDureeAutreEtat = {
  id: 'longue-duree-autre-etat',
  title: 'Résident de longue durée d’un autre État de l’Union',
  group: 'autre',
  nature: 'tied',
  fee: 'long-term-resident',
  titles: ['A'],
  waiting: [],
  opening: ouvertureLongueDureeAutreEtat,
  statements: enoncesLongueDureeAutreEtat,
} as const satisfies Voie
