import type { Voie } from '../voie.ts'
import { enonces9bis } from './enonces.ts'
import { ouverture9bis } from './ouverture.ts'

export type { Ouverture9bis } from './ouverture.ts'

/** Leave to stay asked in Belgium because of exceptional circumstances. */
export const voie9bis = {
  id: 'article-9bis',
  title: 'Circonstances exceptionnelles (article 9bis)',
  group: 'humanitaire',
  nature: 'discretionary',
  fee: 'article-9bis',
  titles: ['A', 'B'],
  waiting: [],
  opening: ouverture9bis,
  statements: enonces9bis,
} as const satisfies Voie
