import type { Procedure } from '@sejour/engine'
import {
  duree,
  interdictionEntree,
  lienFamilial,
  lieu,
  nationalite,
  ordreDeQuitter,
  regroupant,
  regroupantDepuis,
  sejour,
} from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { ouvertureArticle10bis } from '../../voies/regroupement-article-10bis/ouverture.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import * as communs from '../regroupement-article-10/facts/index.ts'
import { avisArticle10bis } from './avis.ts'
import { conditionsVersions } from './conditions.ts'
import { titreDuRegroupant, titreEnCours } from './facts.ts'

/** Family of a third-country national in limited stay: an authorisation that must be given. */
export const regroupementArticle10bis = {
  id: 'regroupement-article-10bis',
  title: 'Regroupement familial avec un étranger en séjour limité (article 10bis)',
  facts: [
    nationalite,
    lieu,
    duree,
    sejour,
    lienFamilial,
    regroupant,
    titreDuRegroupant,
    titreEnCours,
    communs.introduiteLe,
    communs.preuveLien,
    communs.ageDemandeur,
    communs.ageRegroupant,
    communs.lienAnterieur,
    communs.handicap,
    communs.vieCommune,
    communs.logement,
    communs.assurance,
    communs.revenus,
    regroupantDepuis,
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
      rule: ouvertureArticle10bis,
    },
    { id: 'conditions', label: 'Conditions de l’article 10bis', rule: conditionsVersions },
  ],
  notices: avisArticle10bis,
  outcomes: issuesEnDeuxTemps([article('10bis'), article('10ter')]),
} as const satisfies Procedure
