import type { Procedure } from '@sejour/engine'
import {
  nationalite,
  duree,
  regroupant,
  lienFamilial,
  interdictionEntree,
} from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { avisUnion } from '../../union/avis.ts'
import { unionPieces, unionTardive, unionControle, unionOrdrePublic } from '../../union/faits.ts'
import { ouvertureFamilleUnion } from '../../voies/famille-union/ouverture.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { avisFamille } from './avis.ts'
import { conditionsFamilleVersions } from './conditions.ts'
import { familleLienProuve, familleACharge, familleGarde } from './faits.ts'

/** Stay of the close family, from elsewhere, of a citizen of the Union. */
export const familleUnion = {
  id: 'famille-union',
  title: 'Séjour de la famille d’un citoyen de l’Union (annexe 19ter)',
  facts: [
    nationalite,
    duree,
    regroupant,
    lienFamilial,
    familleLienProuve,
    familleACharge,
    familleGarde,
    unionPieces,
    unionTardive,
    unionControle,
    unionOrdrePublic,
    interdictionEntree,
  ],
  stages: [
    { id: 'ouverture', label: 'Ouverture de la voie', rule: ouvertureFamilleUnion },
    { id: 'conditions', label: 'Conditions', rule: conditionsFamilleVersions },
  ],
  notices: [...avisUnion, ...avisFamille],
  outcomes: issuesEnDeuxTemps(article('40bis')),
} as const satisfies Procedure
