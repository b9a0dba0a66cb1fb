import type { Procedure } from '@sejour/engine'
import {
  duree,
  interdictionEntree,
  nationalite,
  ordreDeQuitter,
  sejourAnterieur,
} from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { ouvertureDroitDeRetour } from '../../voies/droit-de-retour/ouverture.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsDroitDeRetour } from './conditions.ts'
import {
  retourAnnonce,
  retourDepart,
  retourLe,
  retourPresentation,
  retourTitreValable,
} from './facts.ts'
import { noticesDroitDeRetour } from './notices.ts'

/** Coming back after an absence, as article 19 was read. */
export const droitDeRetour = {
  id: 'droit-de-retour',
  title: 'Retour en Belgique après une absence',
  facts: [
    nationalite,
    duree,
    sejourAnterieur,
    retourDepart,
    retourLe,
    retourTitreValable,
    retourAnnonce,
    retourPresentation,
    ordreDeQuitter,
    interdictionEntree,
  ],
  stages: [
    { id: 'ouverture', label: 'Voie ouverte', rule: ouvertureDroitDeRetour },
    { id: 'conditions', label: 'Conditions', rule: conditionsDroitDeRetour },
  ],
  notices: noticesDroitDeRetour,
  outcomes: issuesEnDeuxTemps(article('19')),
} as const satisfies Procedure
