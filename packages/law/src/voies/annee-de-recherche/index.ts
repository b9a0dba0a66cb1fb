import type { Voie } from '../voie.ts'
import { enoncesAnneeDeRecherche } from './enonces.ts'
import { ouvertureAnneeDeRecherche } from './ouverture.ts'

export type { OuvertureAnneeDeRecherche } from './ouverture.ts'

/** One year to look for work or to set up a business, after studies or research. */
export const voieAnneeDeRecherche = {
  id: 'annee-de-recherche',
  title: 'Année de recherche d’emploi ou de création d’entreprise',
  group: 'etudes',
  nature: 'tied',
  fee: 'by-ground',
  titles: ['A'],
  waiting: ['annexe-15'],
  opening: ouvertureAnneeDeRecherche,
  statements: enoncesAnneeDeRecherche,
} as const satisfies Voie
