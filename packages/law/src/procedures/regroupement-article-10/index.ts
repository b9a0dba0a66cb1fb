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
import { ouvertureArticle10 } from '../../voies/regroupement-article-10/ouverture.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { avisArticle10 } from './avis.ts'
import { conditionsVersions } from './conditions.ts'
import * as facts from './facts/index.ts'

/** Family of a third-country national in unlimited stay, of a refugee or of a protected person. */
export const regroupementArticle10 = {
  id: 'regroupement-article-10',
  title: 'Regroupement familial avec un étranger en séjour illimité ou protégé (article 10)',
  facts: [
    nationalite,
    lieu,
    duree,
    sejour,
    lienFamilial,
    regroupant,
    facts.introduiteLe,
    facts.preuveLien,
    facts.ageDemandeur,
    facts.ageRegroupant,
    facts.lienAnterieur,
    facts.enfantCommun,
    facts.handicap,
    facts.vieCommune,
    facts.statutProtection,
    facts.reconnaissance,
    facts.illimiteDepuis,
    regroupantDepuis,
    facts.venuParCouple,
    facts.logement,
    facts.assurance,
    facts.revenus,
    interdictionEntree,
    facts.faitsContraires,
    ordreDeQuitter,
    facts.loiNouvelleVerifiee,
    facts.redevanceReglee,
    facts.violences,
  ],
  stages: [
    {
      id: 'ouverture',
      label: 'La demande peut être introduite',
      rule: ouvertureArticle10,
    },
    { id: 'conditions', label: 'Conditions de l’article 10', rule: conditionsVersions },
  ],
  notices: avisArticle10,
  outcomes: issuesEnDeuxTemps([article('10'), article('12bis')]),
} as const satisfies Procedure
