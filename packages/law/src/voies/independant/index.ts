import type { Voie } from '../voie.ts'
import { enoncesIndependant } from './enonces.ts'
import { ouvertureIndependant } from './ouverture.ts'

export type { OuvertureIndependant } from './ouverture.ts'

/** Stay of a self-employed person: a professional card of the Region, then a favour of the Office. */
export const voieIndependant = {
  id: 'independant',
  title: 'Indépendant avec une carte professionnelle',
  group: 'travail',
  nature: 'discretionary',
  fee: 'article-9',
  titles: ['A'],
  waiting: [],
  opening: ouvertureIndependant,
  statements: enoncesIndependant,
} as const satisfies Voie
