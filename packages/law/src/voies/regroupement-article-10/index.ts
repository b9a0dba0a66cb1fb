import type { Voie } from '../voie.ts'
import { enoncesArticle10 } from './enonces.ts'
import { ouvertureArticle10 } from './ouverture.ts'

export type { OuvertureArticle10 } from './ouverture.ts'

/** Family of a third-country national in unlimited stay, of a refugee or of a protected person. */
export const voieRegroupementArticle10 = {
  id: 'regroupement-article-10',
  title: 'Famille d’un étranger en séjour illimité ou protégé (article 10)',
  group: 'famille',
  nature: 'of-right',
  fee: 'family',
  titles: ['A', 'B'],
  waiting: ['annexe-15bis', 'ai'],
  opening: ouvertureArticle10,
  statements: enoncesArticle10,
} as const satisfies Voie
