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
import { ouverturePermisUnique } from '../../voies/permis-unique/ouverture.ts'
import {
  dossierEmployeur,
  dossierPasseport,
  dossierRedevance,
  dossierRegion,
} from '../dossier/facts.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsPermisUnique } from './conditions.ts'
import { noticesPermisUnique } from './notices.ts'

/** The single permit: the employer files, the Region and the Office each decide their part. */
export const permisUnique = {
  id: 'permis-unique',
  title: 'Permis unique pour un travail salarié',
  facts: [
    nationalite,
    duree,
    travail,
    lieu,
    sejour,
    dossierEmployeur,
    dossierRegion,
    dossierPasseport,
    dossierRedevance,
    ordreDeQuitter,
    interdictionEntree,
  ],
  stages: [
    { id: 'ouverture', label: 'Voie ouverte', rule: ouverturePermisUnique },
    { id: 'conditions', label: 'Conditions', rule: conditionsPermisUnique },
  ],
  notices: noticesPermisUnique,
  outcomes: issuesEnDeuxTemps(article('61/25-1')),
} as const satisfies Procedure
