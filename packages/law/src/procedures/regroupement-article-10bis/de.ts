import type { ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieRegroupementArticle10bisDe } from '../../voies/regroupement-article-10bis/de.ts'
import { issuesDe } from '../issues.de.ts'
import { demandeDe } from '../regroupement-article-10/facts/demande.de.ts'
import { famillePreuvesDe } from '../regroupement-article-10/facts/famille.de.ts'
import { regroupantDe } from '../regroupement-article-10/facts/regroupant.de.ts'
import { avisArticle10bisDe } from './avis.de.ts'
import { conditionsArticle10bisDe } from './conditions.de.ts'
import { titreDuRegroupantDe } from './facts.de.ts'

/** Family reunification under article 10bis in German. */
export const regroupementArticle10bisDe: ProcedureWording = {
  title: 'Familienzusammenführung mit einem Ausländer mit befristetem Aufenthalt (Artikel 10bis)',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.lieu': situationDe['situation.lieu'],
    'situation.duree': situationDe['situation.duree'],
    'situation.sejour': situationDe['situation.sejour'],
    'famille.lien': situationDe['famille.lien'],
    'famille.regroupant': situationDe['famille.regroupant'],
    'famille.regroupant-depuis': situationDe['famille.regroupant-depuis'],
    'situation.interdiction-entree': situationDe['situation.interdiction-entree'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    ...titreDuRegroupantDe,
    ...demandeDe,
    'regroupement.preuve-lien': famillePreuvesDe['regroupement.preuve-lien'],
    'regroupement.age-demandeur': famillePreuvesDe['regroupement.age-demandeur'],
    'regroupement.age-regroupant': famillePreuvesDe['regroupement.age-regroupant'],
    'regroupement.lien-anterieur': famillePreuvesDe['regroupement.lien-anterieur'],
    'regroupement.vie-commune': famillePreuvesDe['regroupement.vie-commune'],
    'regroupement.handicap': famillePreuvesDe['regroupement.handicap'],
    'regroupement.revenus': regroupantDe['regroupement.revenus'],
    'regroupement.logement': regroupantDe['regroupement.logement'],
    'regroupement.assurance': regroupantDe['regroupement.assurance'],
  },
  conditions: {
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    'situation.membre-rejoint': conditionsDe['situation.membre-rejoint'],
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    ...voieRegroupementArticle10bisDe.conditions,
    ...conditionsArticle10bisDe,
    ...avisArticle10bisDe,
  },
  stages: {
    ouverture: 'Der Antrag kann eingereicht werden',
    conditions: 'Bedingungen des Artikels 10bis',
  },
  outcomes: issuesDe,
}
