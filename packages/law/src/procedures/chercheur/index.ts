import type { Procedure } from '@sejour/engine'
import {
  duree,
  interdictionEntree,
  lieu,
  nationalite,
  ordreDeQuitter,
  sejour,
  travail,
} from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { ouvertureChercheur } from '../../voies/chercheur/ouverture.ts'
import { dossierPasseport, dossierRedevance } from '../dossier/facts.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsChercheur } from './conditions.ts'
import { chercheurConvention, chercheurOrganismeAgree } from './facts.ts'
import { noticesChercheur } from './notices.ts'

/** Stay of a researcher with a hosting agreement. */
export const sejourChercheur = {
  id: 'chercheur',
  title: 'Séjour de chercheur',
  facts: [
    nationalite,
    duree,
    travail,
    lieu,
    sejour,
    chercheurConvention,
    chercheurOrganismeAgree,
    dossierPasseport,
    dossierRedevance,
    ordreDeQuitter,
    interdictionEntree,
  ],
  stages: [
    { id: 'ouverture', label: 'Voie ouverte', rule: ouvertureChercheur },
    { id: 'conditions', label: 'Conditions', rule: conditionsChercheur },
  ],
  notices: noticesChercheur,
  outcomes: issuesEnDeuxTemps(article('61/10')),
} as const satisfies Procedure
