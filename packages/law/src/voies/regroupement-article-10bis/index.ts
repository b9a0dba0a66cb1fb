import type { Voie } from '../voie.ts'
import { enoncesArticle10bis } from './enonces.ts'
import { ouvertureArticle10bis } from './ouverture.ts'

export type { OuvertureArticle10bis } from './ouverture.ts'

/** Family of a third-country national in limited stay: an authorisation that must be given. */
export const voieRegroupementArticle10bis = {
  id: 'regroupement-article-10bis',
  title: 'Famille d’un étranger en séjour limité (article 10bis)',
  group: 'famille',
  nature: 'tied',
  fee: 'family',
  titles: ['A', 'B'],
  waiting: ['ai'],
  opening: ouvertureArticle10bis,
  statements: enoncesArticle10bis,
} as const satisfies Voie
