import type { ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieRegroupementArticle10bisEn } from '../../voies/regroupement-article-10bis/en.ts'
import { issuesEn } from '../issues.en.ts'
import { demandeEn } from '../regroupement-article-10/facts/demande.en.ts'
import { famillePreuvesEn } from '../regroupement-article-10/facts/famille.en.ts'
import { regroupantEn } from '../regroupement-article-10/facts/regroupant.en.ts'
import { avisArticle10bisEn } from './avis.en.ts'
import { conditionsArticle10bisEn } from './conditions.en.ts'
import { titreDuRegroupantEn } from './facts.en.ts'

/** Family reunification under article 10bis in English. */
export const regroupementArticle10bisEn: ProcedureWording = {
  title: 'Family reunification with a foreigner in limited stay (article 10bis)',
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
    ...titreDuRegroupantEn,
    ...demandeEn,
    'regroupement.preuve-lien': famillePreuvesEn['regroupement.preuve-lien'],
    'regroupement.age-demandeur': famillePreuvesEn['regroupement.age-demandeur'],
    'regroupement.age-regroupant': famillePreuvesEn['regroupement.age-regroupant'],
    'regroupement.lien-anterieur': famillePreuvesEn['regroupement.lien-anterieur'],
    'regroupement.vie-commune': famillePreuvesEn['regroupement.vie-commune'],
    'regroupement.handicap': famillePreuvesEn['regroupement.handicap'],
    'regroupement.revenus': regroupantEn['regroupement.revenus'],
    'regroupement.logement': regroupantEn['regroupement.logement'],
    'regroupement.assurance': regroupantEn['regroupement.assurance'],
  },
  conditions: {
    'situation.en-belgique': conditionsEn['situation.en-belgique'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    'situation.membre-rejoint': conditionsEn['situation.membre-rejoint'],
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    ...voieRegroupementArticle10bisEn.conditions,
    ...conditionsArticle10bisEn,
    ...avisArticle10bisEn,
  },
  stages: {
    ouverture: 'The request can be filed',
    conditions: 'Conditions of article 10bis',
  },
  outcomes: issuesEn,
}
