import type { ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { voieFamilleDeBelgeEn } from '../../voies/famille-de-belge/en.ts'
import { issuesEn } from '../issues.en.ts'
import { demandeEn } from '../regroupement-article-10/facts/demande.en.ts'
import { famillePreuvesEn } from '../regroupement-article-10/facts/famille.en.ts'
import { regroupantEn } from '../regroupement-article-10/facts/regroupant.en.ts'
import { avisFamilleDeBelgeEn } from './avis.en.ts'
import { conditionsFamilleDeBelgeEn } from './conditions.en.ts'
import { aChargeEn } from './facts.en.ts'

/** Family of a Belgian in English. */
export const familleDeBelgeEn: ProcedureWording = {
  title: 'Family reunification with a Belgian (article 40ter)',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.lieu': situationEn['situation.lieu'],
    'situation.duree': situationEn['situation.duree'],
    'famille.lien': situationEn['famille.lien'],
    'famille.regroupant': situationEn['famille.regroupant'],
    'situation.interdiction-entree': situationEn['situation.interdiction-entree'],
    'situation.ordre-de-quitter': situationEn['situation.ordre-de-quitter'],
    ...demandeEn,
    'regroupement.preuve-lien': famillePreuvesEn['regroupement.preuve-lien'],
    'regroupement.age-demandeur': famillePreuvesEn['regroupement.age-demandeur'],
    'regroupement.age-regroupant': famillePreuvesEn['regroupement.age-regroupant'],
    'regroupement.lien-anterieur': famillePreuvesEn['regroupement.lien-anterieur'],
    'regroupement.vie-commune': famillePreuvesEn['regroupement.vie-commune'],
    ...aChargeEn,
    'regroupement.revenus': regroupantEn['regroupement.revenus'],
    'regroupement.logement': regroupantEn['regroupement.logement'],
    'regroupement.assurance': regroupantEn['regroupement.assurance'],
  },
  conditions: {
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    'situation.membre-rejoint': conditionsEn['situation.membre-rejoint'],
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    ...voieFamilleDeBelgeEn.conditions,
    ...conditionsFamilleDeBelgeEn,
    ...avisFamilleDeBelgeEn,
  },
  stages: {
    ouverture: 'The request can be filed',
    conditions: 'Conditions of article 40ter',
  },
  outcomes: issuesEn,
}
