import type { Procedure } from '@sejour/engine'
import {
  duree,
  interdictionEntree,
  lienFamilial,
  lieu,
  nationalite,
  ordreDeQuitter,
  regroupant,
} from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { ouvertureFamilleDeBelge } from '../../voies/famille-de-belge/ouverture.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import * as communs from '../regroupement-article-10/facts/index.ts'
import { avisFamilleDeBelge } from './avis.ts'
import { conditionsVersions } from './conditions.ts'
import { aCharge } from './facts.ts'

/** Family of a Belgian who did not use free movement. */
export const familleDeBelge = {
  id: 'famille-de-belge',
  title: 'Regroupement familial avec un Belge (article 40ter)',
  facts: [
    nationalite,
    lieu,
    duree,
    lienFamilial,
    regroupant,
    communs.introduiteLe,
    communs.preuveLien,
    communs.ageDemandeur,
    communs.ageRegroupant,
    communs.lienAnterieur,
    aCharge,
    communs.vieCommune,
    communs.logement,
    communs.assurance,
    communs.revenus,
    interdictionEntree,
    communs.faitsContraires,
    ordreDeQuitter,
    communs.loiNouvelleVerifiee,
    communs.redevanceReglee,
    communs.violences,
  ],
  stages: [
    {
      id: 'ouverture',
      label: 'La demande peut être introduite',
      rule: ouvertureFamilleDeBelge,
    },
    { id: 'conditions', label: 'Conditions de l’article 40ter', rule: conditionsVersions },
  ],
  notices: avisFamilleDeBelge,
  outcomes: issuesEnDeuxTemps([article('40ter'), article('42')]),
} as const satisfies Procedure
