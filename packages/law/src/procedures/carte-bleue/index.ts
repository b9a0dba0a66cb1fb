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
import { ouvertureCarteBleue } from '../../voies/carte-bleue/ouverture.ts'
import {
  dossierEmployeur,
  dossierPasseport,
  dossierRedevance,
  dossierRegion,
} from '../dossier/facts.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsCarteBleue } from './conditions.ts'
import { carteBleueQualification } from './facts.ts'
import { noticesCarteBleue } from './notices.ts'

/** The European Blue Card of a highly qualified employee. */
export const carteBleue = {
  id: 'carte-bleue',
  title: 'Séjour sous carte bleue européenne',
  facts: [
    nationalite,
    duree,
    travail,
    lieu,
    sejour,
    carteBleueQualification,
    dossierEmployeur,
    dossierRegion,
    dossierPasseport,
    dossierRedevance,
    ordreDeQuitter,
    interdictionEntree,
  ],
  stages: [
    { id: 'ouverture', label: 'Voie ouverte', rule: ouvertureCarteBleue },
    { id: 'conditions', label: 'Conditions', rule: conditionsCarteBleue },
  ],
  notices: noticesCarteBleue,
  outcomes: issuesEnDeuxTemps(article('61/26')),
} as const satisfies Procedure
