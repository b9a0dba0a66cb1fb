import type { Procedure } from '@sejour/engine'
import {
  duree,
  interdictionEntree,
  lieu,
  longueDureeAutreEtat,
  nationalite,
  ordreDeQuitter,
} from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { ouvertureLongueDureeAutreEtat } from '../../voies/longue-duree-autre-etat/ouverture.ts'
import { dossierAssurance, dossierRedevance } from '../dossier/facts.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsLongueDureeAutreEtat } from './conditions.ts'
import { activite, autorisationDeTravail, documentsProduits, permisLongueDuree } from './facts.ts'
import { noticesLongueDureeAutreEtat } from './notices.ts'

/** Stay of a long-term resident of another State of the Union, as article 61/7 was read. */
export const sejourLongueDureeAutreEtat = {
  id: 'longue-duree-autre-etat',
  title: 'Séjour d’un résident de longue durée d’un autre État de l’Union',
  facts: [
    nationalite,
    duree,
    longueDureeAutreEtat,
    lieu,
    permisLongueDuree,
    activite,
    autorisationDeTravail,
    documentsProduits,
    dossierRedevance,
    dossierAssurance,
    ordreDeQuitter,
    interdictionEntree,
  ],
  stages: [
    { id: 'ouverture', label: 'Voie ouverte', rule: ouvertureLongueDureeAutreEtat },
    { id: 'conditions', label: 'Conditions', rule: conditionsLongueDureeAutreEtat },
  ],
  notices: noticesLongueDureeAutreEtat,
  outcomes: issuesEnDeuxTemps(article('61/7')),
} as const satisfies Procedure
