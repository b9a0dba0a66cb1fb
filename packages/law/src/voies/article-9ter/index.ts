import type { Voie } from '../voie.ts'
import { enonces9ter } from './enonces.ts'
import { ouverture9ter } from './ouverture.ts'

export type { Ouverture9ter } from './ouverture.ts'

/** Leave to stay asked in Belgium for medical reasons. */
export const voie9ter = {
  id: 'article-9ter',
  title: 'Raisons médicales (article 9ter)',
  group: 'humanitaire',
  nature: 'discretionary',
  fee: 'none',
  titles: ['A', 'B'],
  waiting: ['ai'],
  opening: ouverture9ter,
  statements: enonces9ter,
} as const satisfies Voie
