import type { Procedure } from '@sejour/engine'
import { nationalite, duree, regroupant, lienFamilial } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { avisUnion } from '../../union/avis.ts'
import { unionPieces, unionTardive, unionControle, unionOrdrePublic } from '../../union/faits.ts'
import { ouvertureAutreFamilleUnion } from '../../voies/autre-famille-union/ouverture.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { avisAutreFamille } from './avis.ts'
import { conditionsAutreFamilleVersions } from './conditions.ts'
import { autreFamilleCategorie } from './faits.ts'

/** Stay of a family member outside the close circle of a citizen of the Union. */
export const autreFamilleUnion = {
  id: 'autre-famille-union',
  title: 'Séjour d’un autre membre de la famille d’un citoyen de l’Union (article 47/2)',
  facts: [
    nationalite,
    duree,
    regroupant,
    lienFamilial,
    autreFamilleCategorie,
    unionPieces,
    unionTardive,
    unionControle,
    unionOrdrePublic,
  ],
  stages: [
    { id: 'ouverture', label: 'Ouverture de la voie', rule: ouvertureAutreFamilleUnion },
    { id: 'conditions', label: 'Conditions', rule: conditionsAutreFamilleVersions },
  ],
  notices: [...avisUnion, ...avisAutreFamille],
  outcomes: issuesEnDeuxTemps([article('47/2'), article('47/3')]),
} as const satisfies Procedure
