import type { Procedure } from '@sejour/engine'
import {
  duree,
  etudesTerminees,
  finDuSejour,
  interdictionEntree,
  lieu,
  nationalite,
  ordreDeQuitter,
  sejour,
} from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { ouvertureAnneeDeRecherche } from '../../voies/annee-de-recherche/ouverture.ts'
import { dossierAssurance, dossierIntroduiteLe, dossierRedevance } from '../dossier/facts.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsAnneeDeRecherche } from './conditions.ts'
import { anneePreuve } from './facts.ts'
import { noticesAnneeDeRecherche } from './notices.ts'

/** The search year after studies or research: whether it may be asked, and whether in time. */
export const anneeDeRecherche = {
  id: 'annee-de-recherche',
  title: 'Année de recherche après des études ou une recherche',
  facts: [
    nationalite,
    duree,
    lieu,
    etudesTerminees,
    sejour,
    finDuSejour,
    dossierIntroduiteLe,
    anneePreuve,
    dossierRedevance,
    dossierAssurance,
    ordreDeQuitter,
    interdictionEntree,
  ],
  stages: [
    { id: 'ouverture', label: 'Voie ouverte', rule: ouvertureAnneeDeRecherche },
    { id: 'conditions', label: 'Conditions', rule: conditionsAnneeDeRecherche },
  ],
  notices: noticesAnneeDeRecherche,
  outcomes: issuesEnDeuxTemps([article('61/1/9'), article('61/13/12')]),
} as const satisfies Procedure
