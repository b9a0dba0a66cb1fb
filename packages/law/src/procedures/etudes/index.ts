import type { Procedure } from '@sejour/engine'
import {
  duree,
  etudes,
  finDuSejour,
  interdictionEntree,
  lieu,
  nationalite,
  ordreDeQuitter,
  sejour,
} from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { ouvertureEtudes } from '../../voies/etudes/ouverture.ts'
import {
  dossierAge,
  dossierAssurance,
  dossierCasier,
  dossierCertificatMedical,
  dossierIntroduiteLe,
  dossierPasseport,
  dossierRedevance,
} from '../dossier/facts.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsEtudes } from './conditions.ts'
import {
  etudesCarteExpireLe,
  etudesCredits,
  etudesMoyens,
  etudesMoyensMensuels,
  etudesRenouvellementLe,
} from './facts.ts'
import { noticesEtudes } from './notices.ts'

/** Stay for studies in a recognised school: whether it may be asked, and what is checked. */
export const sejourPourEtudes = {
  id: 'etudes',
  title: 'Séjour pour études dans un établissement reconnu',
  facts: [
    nationalite,
    duree,
    etudes,
    lieu,
    sejour,
    finDuSejour,
    dossierIntroduiteLe,
    etudesCredits,
    etudesMoyens,
    etudesMoyensMensuels,
    dossierPasseport,
    dossierAssurance,
    dossierCertificatMedical,
    dossierAge,
    dossierCasier,
    dossierRedevance,
    etudesCarteExpireLe,
    etudesRenouvellementLe,
    ordreDeQuitter,
    interdictionEntree,
  ],
  stages: [
    { id: 'ouverture', label: 'Voie ouverte', rule: ouvertureEtudes },
    { id: 'conditions', label: 'Conditions', rule: conditionsEtudes },
  ],
  notices: noticesEtudes,
  outcomes: issuesEnDeuxTemps(article('60')),
} as const satisfies Procedure
