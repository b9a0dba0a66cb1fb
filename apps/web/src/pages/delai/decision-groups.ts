import type { DecisionId } from '@sejour/law/decisions'

/** The papers, grouped as people look for them. Every paper stands in exactly one group. */
export const decisionGroups = {
  regularisation: [
    'article-9bis.non-prise-en-consideration',
    'article-9bis.irrecevable',
    'article-9bis.irrecevable-redevance',
    'article-9bis.non-fondee',
    'article-9bis.sans-objet',
    'article-9bis.prolongation-refusee',
    'article-9bis.demande',
    'annexe-42',
    'annexe-43',
    'article-9ter.refus',
  ],
  removal: [
    'annexe-11',
    'annexe-12',
    'annexe-13',
    'annexe-13quinquies',
    'annexe-13sexies',
    'annexe-13septies',
    'annexe-26quater',
    'oqt-obligation-adresse',
    'interdiction-entree.demande-de-levee',
  ],
  union: ['annexe-19', 'annexe-19ter', 'annexe-19quinquies', 'annexe-20', 'annexe-21'],
  stay: [
    'annexe-14',
    'annexe-14ter',
    'annexe-14quater',
    'annexe-17',
    'article-10bis.refus',
    'etudiant.refus-ou-fin',
    'titre-de-sejour',
    'avis-de-fin-de-sejour',
  ],
  protection: [
    'cgra-refus',
    'cgra-refus-accelere',
    'cgra-irrecevable',
    'cgra-irrecevable-demande-ulterieure',
  ],
  courts: [
    'cce-arret',
    'cce-arret-rejet-suspension',
    'cce-ordonnance-39-73',
    'cce-avis-memoire-de-synthese',
    'cce-avis-droit-de-role',
    'cce-lettre-de-regularisation',
  ],
} as const satisfies { readonly [group: string]: readonly DecisionId[] }

export type DecisionGroup = keyof typeof decisionGroups
