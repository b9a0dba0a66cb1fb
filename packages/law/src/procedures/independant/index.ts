import type { Procedure } from '@sejour/engine'
import {
  duree,
  finDuSejour,
  interdictionEntree,
  lieu,
  nationalite,
  ordreDeQuitter,
  sejour,
  travail,
} from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { ouvertureIndependant } from '../../voies/independant/ouverture.ts'
import {
  dossierAge,
  dossierAssurance,
  dossierCasier,
  dossierIntroduiteLe,
  dossierPasseport,
  dossierRedevance,
} from '../dossier/facts.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsIndependant } from './conditions.ts'
import { independantCarte } from './facts.ts'
import { noticesIndependant } from './notices.ts'

/** Stay of a self-employed person: the Region decides on the card, the Office on the stay. */
export const sejourIndependant = {
  id: 'independant',
  title: 'Séjour d’indépendant',
  facts: [
    nationalite,
    duree,
    travail,
    lieu,
    sejour,
    finDuSejour,
    dossierIntroduiteLe,
    independantCarte,
    dossierPasseport,
    dossierAssurance,
    dossierAge,
    dossierCasier,
    dossierRedevance,
    ordreDeQuitter,
    interdictionEntree,
  ],
  stages: [
    { id: 'ouverture', label: 'Voie ouverte', rule: ouvertureIndependant },
    { id: 'conditions', label: 'Conditions', rule: conditionsIndependant },
  ],
  notices: noticesIndependant,
  outcomes: issuesEnDeuxTemps(article('9')),
} as const satisfies Procedure
