import type { DecisionId } from '../decisions/index.ts'
import { annexeAr } from '../texts/ar-1981-10-08.ts'
import type { Element } from './element.ts'
import { article7 } from './sources.ts'

/** A paper that orders somebody to leave, as it is received. */
export type ActeEloignement = Element & {
  /** The decision whose remedies are open; absent where the catalogue has none for this paper. */
  readonly decision?: DecisionId
  /** Orders to leave always, or only where its order is not struck out. */
  readonly order: 'always' | 'perhaps'
  /** Facts that follow from the paper itself. */
  readonly settles?: { readonly union?: true; readonly detained?: true; readonly term?: 'none' }
}

/** The orders to leave. Each is open to its own appeal, apart from a refusal and from a ban. */
export const actes = [
  {
    id: 'annexe-13',
    label: 'annexe 13, ordre de quitter le territoire',
    decision: 'annexe-13',
    order: 'always',
    sources: [article7(), annexeAr('13')],
  },
  {
    id: 'annexe-13quinquies',
    label: 'annexe 13quinquies, ordre après une demande de protection internationale',
    decision: 'annexe-13quinquies',
    order: 'always',
    sources: [annexeAr('13quinquies')],
  },
  {
    id: 'annexe-13septies',
    label: 'annexe 13septies, ordre avec maintien en vue de l’éloignement',
    decision: 'annexe-13septies',
    order: 'always',
    settles: { detained: true },
    sources: [article7(), annexeAr('13septies')],
  },
  {
    id: 'annexe-26quater',
    label: 'annexe 26quater, refus de séjour avec ordre (transfert Dublin)',
    decision: 'annexe-26quater',
    order: 'always',
    sources: [annexeAr('26quater')],
  },
  {
    id: 'annexe-20',
    label: 'annexe 20, refus de séjour (citoyen de l’Union ou famille), avec ordre',
    decision: 'annexe-20',
    order: 'perhaps',
    settles: { union: true },
    sources: [annexeAr('20')],
  },
  {
    id: 'annexe-21',
    label: 'annexe 21, fin de séjour (citoyen de l’Union ou famille), avec ordre',
    decision: 'annexe-21',
    order: 'perhaps',
    settles: { union: true },
    sources: [annexeAr('21')],
  },
  {
    id: 'annexe-12',
    label: 'annexe 12, ordre de quitter le territoire (court séjour, ancien modèle)',
    decision: 'annexe-12',
    order: 'always',
    sources: [annexeAr('12')],
  },
  {
    id: 'annexe-13bis',
    label: 'annexe 13bis, ordre de quitter le territoire (cas particuliers)',
    order: 'always',
    sources: [annexeAr('13bis')],
  },
  {
    id: 'annexe-38',
    label: 'annexe 38, ordre de reconduire un mineur',
    order: 'always',
    sources: [annexeAr('38')],
  },
] as const satisfies readonly ActeEloignement[]

export type ActeId = (typeof actes)[number]['id']
