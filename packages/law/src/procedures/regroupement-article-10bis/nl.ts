import type { ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieRegroupementArticle10bisNl } from '../../voies/regroupement-article-10bis/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import { demandeNl } from '../regroupement-article-10/facts/demande.nl.ts'
import { famillePreuvesNl } from '../regroupement-article-10/facts/famille.nl.ts'
import { regroupantNl } from '../regroupement-article-10/facts/regroupant.nl.ts'
import { avisArticle10bisNl } from './avis.nl.ts'
import { conditionsArticle10bisNl } from './conditions.nl.ts'
import { titreDuRegroupantNl } from './facts.nl.ts'

/** Family reunification under article 10bis in Dutch. */
export const regroupementArticle10bisNl: ProcedureWording = {
  title: 'Gezinshereniging met een vreemdeling met beperkt verblijf (artikel 10bis)',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.lieu': situationNl['situation.lieu'],
    'situation.duree': situationNl['situation.duree'],
    'situation.sejour': situationNl['situation.sejour'],
    'famille.lien': situationNl['famille.lien'],
    'famille.regroupant': situationNl['famille.regroupant'],
    'famille.regroupant-depuis': situationNl['famille.regroupant-depuis'],
    'situation.interdiction-entree': situationNl['situation.interdiction-entree'],
    'situation.ordre-de-quitter': situationNl['situation.ordre-de-quitter'],
    ...titreDuRegroupantNl,
    ...demandeNl,
    'regroupement.preuve-lien': famillePreuvesNl['regroupement.preuve-lien'],
    'regroupement.age-demandeur': famillePreuvesNl['regroupement.age-demandeur'],
    'regroupement.age-regroupant': famillePreuvesNl['regroupement.age-regroupant'],
    'regroupement.lien-anterieur': famillePreuvesNl['regroupement.lien-anterieur'],
    'regroupement.vie-commune': famillePreuvesNl['regroupement.vie-commune'],
    'regroupement.handicap': famillePreuvesNl['regroupement.handicap'],
    'regroupement.revenus': regroupantNl['regroupement.revenus'],
    'regroupement.logement': regroupantNl['regroupement.logement'],
    'regroupement.assurance': regroupantNl['regroupement.assurance'],
  },
  conditions: {
    'situation.en-belgique': conditionsNl['situation.en-belgique'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    'situation.membre-rejoint': conditionsNl['situation.membre-rejoint'],
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    ...voieRegroupementArticle10bisNl.conditions,
    ...conditionsArticle10bisNl,
    ...avisArticle10bisNl,
  },
  stages: {
    ouverture: 'De aanvraag kan worden ingediend',
    conditions: 'Voorwaarden van artikel 10bis',
  },
  outcomes: issuesNl,
}
