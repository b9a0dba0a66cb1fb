import type { Provision } from '@sejour/engine'
import { article, formationAdde } from '../texts/index.ts'
import { pagesAgii } from './sources.ts'

/** A kind of request that is not on the list of those that cost a fee. */
export type FreeGround =
  | 'article-9ter'
  | 'international-protection'
  | 'eu-citizen'
  | 'eu-family'
  | 'trafficking'
  | 'student-search-year'
  | 'establishment'
  | 'renewal'

const liste = article('1/1', { paragraph: '§ 2' })

/** Requests without a fee, because the list of article 1/1, § 2 does not name them. */
export const motifsGratuits: {
  readonly [id in FreeGround]: { readonly label: string; readonly source: readonly Provision[] }
} = {
  'article-9ter': { label: 'Raisons médicales (article 9ter)', source: [liste, formationAdde] },
  'international-protection': {
    label: 'Protection internationale',
    source: [liste, formationAdde],
  },
  'eu-citizen': { label: 'Citoyen de l’Union, de l’AELE', source: [liste, formationAdde] },
  'eu-family': {
    label: 'Membre de la famille d’un citoyen de l’Union (article 40bis)',
    source: [liste, formationAdde],
  },
  trafficking: { label: 'Traite des êtres humains (article 61/2)', source: [liste] },
  'student-search-year': { label: 'Année de recherche de l’étudiant (61/1/9)', source: [liste] },
  establishment: {
    label: 'Établissement ou statut de longue durée demandé en Belgique (cartes K et L)',
    source: [liste],
  },
  renewal: { label: 'Renouvellement dans le même statut', source: [pagesAgii] },
}
