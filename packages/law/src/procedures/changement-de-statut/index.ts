import type { Procedure } from '@sejour/engine'
import {
  duree,
  finDuSejour,
  interdictionEntree,
  lieu,
  nationalite,
  ordreDeQuitter,
  sejour,
} from '../../situation/index.ts'
import { ouvertureChangementDeStatut } from '../../voies/changement-de-statut/ouverture.ts'
import { articleStatut } from '../../voies/changement-de-statut/source.ts'
import { dossierIntroduiteLe, dossierPasseport, dossierRedevance } from '../dossier/facts.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsChangementDeStatut } from './conditions.ts'
import { changementMotif, changementPreuves } from './facts.ts'
import { noticesChangementDeStatut } from './notices.ts'

/** A change of status in lawful stay, as reported before the decree changed on 15 August 2026. */
export const changementDeStatut = {
  id: 'changement-de-statut',
  title: 'Changement de statut en séjour régulier',
  facts: [
    nationalite,
    duree,
    lieu,
    sejour,
    finDuSejour,
    dossierIntroduiteLe,
    changementMotif,
    changementPreuves,
    dossierPasseport,
    dossierRedevance,
    ordreDeQuitter,
    interdictionEntree,
  ],
  stages: [
    { id: 'ouverture', label: 'Voie ouverte', rule: ouvertureChangementDeStatut },
    { id: 'conditions', label: 'Conditions', rule: conditionsChangementDeStatut },
  ],
  notices: noticesChangementDeStatut,
  outcomes: issuesEnDeuxTemps(articleStatut),
} as const satisfies Procedure
