import type { Voie } from '../voie.ts'
import { enoncesArticle9 } from './enonces.ts'
import { ouvertureArticle9 } from './ouverture.ts'

export type { OuvertureArticle9 } from './ouverture.ts'

/** Leave to stay asked abroad for a reason that no other ground names: a favour. */
export const voieArticle9 = {
  id: 'article-9',
  title: 'Autre motif, demandé à l’étranger (article 9)',
  group: 'autre',
  nature: 'discretionary',
  fee: 'article-9',
  titles: ['A'],
  waiting: [],
  opening: ouvertureArticle9,
  statements: enoncesArticle9,
} as const satisfies Voie
