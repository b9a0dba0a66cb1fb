import type { ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieRegroupementArticle10En } from '../../voies/regroupement-article-10/en.ts'
import { issuesEn } from '../issues.en.ts'
import { avisArticle10En } from './avis.en.ts'
import { conditionsArticle10En } from './conditions.en.ts'
import { demandeEn } from './facts/demande.en.ts'
import { famillePreuvesEn } from './facts/famille.en.ts'
import { regroupantEn } from './facts/regroupant.en.ts'

/** Family reunification under article 10 in English. */
export const regroupementArticle10En: ProcedureWording = {
  title: 'Family reunification with a foreigner in unlimited stay or with protection (article 10)',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.lieu': situationEn['situation.lieu'],
    'situation.duree': situationEn['situation.duree'],
    'situation.sejour': situationEn['situation.sejour'],
    'famille.lien': situationEn['famille.lien'],
    'famille.regroupant': situationEn['famille.regroupant'],
    'famille.regroupant-depuis': situationEn['famille.regroupant-depuis'],
    'situation.interdiction-entree': situationEn['situation.interdiction-entree'],
    'situation.ordre-de-quitter': situationEn['situation.ordre-de-quitter'],
    ...demandeEn,
    ...famillePreuvesEn,
    ...regroupantEn,
  },
  conditions: {
    'situation.en-belgique': conditionsEn['situation.en-belgique'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    'situation.membre-rejoint': conditionsEn['situation.membre-rejoint'],
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    ...voieRegroupementArticle10En.conditions,
    ...conditionsArticle10En,
    ...avisArticle10En,
  },
  stages: {
    ouverture: 'The request can be filed',
    conditions: 'Conditions of article 10',
  },
  outcomes: issuesEn,
}
