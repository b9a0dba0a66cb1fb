import type { Provision } from '@sejour/engine'
import { cce43225, ce196577, ce198507 } from '../texts/jurisprudence.ts'
import { article } from '../texts/loi-1980-12-15.ts'
import type { Element } from './element.ts'
import { sansEffetSurOrdre } from './sources.ts'

/** A request that may be under way beside an order, and whether it lets the person stay meanwhile. */
export type DemandePendante = Element & {
  /**
   * `never`: gives no stay. `with-paper`: only once a paper lets the person stay for the time being.
   * `by-law`: the law lets the person stay, save for later requests.
   */
  readonly provisionalStay: 'never' | 'with-paper' | 'by-law'
}

export const demandesPendantes = [
  {
    id: 'article-9bis',
    label: 'demande 9bis',
    provisionalStay: 'never',
    sources: [sansEffetSurOrdre, cce43225],
  },
  {
    id: 'article-9ter',
    label: 'demande 9ter (raisons médicales)',
    provisionalStay: 'with-paper',
    sources: [sansEffetSurOrdre, article('9ter')],
  },
  {
    id: 'protection',
    label: 'demande de protection internationale',
    provisionalStay: 'by-law',
    sources: [sansEffetSurOrdre],
  },
  {
    id: 'family',
    label: 'demande de regroupement familial',
    provisionalStay: 'with-paper',
    sources: [sansEffetSurOrdre],
  },
  {
    id: 'union',
    label: 'demande comme citoyen de l’Union ou membre de la famille',
    provisionalStay: 'with-paper',
    sources: [sansEffetSurOrdre],
  },
  {
    id: 'other',
    label: 'autre demande de séjour',
    provisionalStay: 'with-paper',
    sources: [sansEffetSurOrdre],
  },
] as const satisfies readonly DemandePendante[]

export type DemandeId = (typeof demandesPendantes)[number]['id']

/** What a 9bis request invokes is examined before the order is given or carried out. */
export const examenAvantEloignement: readonly Provision[] = [ce196577, ce198507]
