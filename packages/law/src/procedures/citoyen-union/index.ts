import type { Procedure } from '@sejour/engine'
import { nationalite, duree, regroupant, lienFamilial } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { avisUnion } from '../../union/avis.ts'
import { unionPieces, unionTardive, unionControle, unionOrdrePublic } from '../../union/faits.ts'
import { ouvertureCitoyenUnion } from '../../voies/citoyen-union/ouverture.ts'
import { familleACharge, familleGarde } from '../famille-union/faits.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { avisCitoyen } from './avis.ts'
import { conditionsCitoyenVersions } from './conditions.ts'
import {
  citoyenIdentite,
  citoyenActivite,
  citoyenRecherche,
  citoyenSixMois,
  citoyenEtudes,
  citoyenRessources,
  citoyenAssurance,
  citoyenAideSociale,
} from './faits.ts'

/** Registration of a citizen of the Union who stays more than three months. */
export const citoyenUnion = {
  id: 'citoyen-union',
  title: 'Enregistrement d’un citoyen de l’Union (annexe 19)',
  facts: [
    nationalite,
    duree,
    regroupant,
    lienFamilial,
    citoyenIdentite,
    citoyenActivite,
    citoyenRecherche,
    citoyenSixMois,
    citoyenEtudes,
    citoyenRessources,
    citoyenAssurance,
    citoyenAideSociale,
    familleACharge,
    familleGarde,
    unionPieces,
    unionTardive,
    unionControle,
    unionOrdrePublic,
  ],
  stages: [
    { id: 'ouverture', label: 'Ouverture de la voie', rule: ouvertureCitoyenUnion },
    { id: 'conditions', label: 'Conditions', rule: conditionsCitoyenVersions },
  ],
  notices: [...avisUnion, ...avisCitoyen],
  outcomes: issuesEnDeuxTemps(article('40')),
} as const satisfies Procedure
