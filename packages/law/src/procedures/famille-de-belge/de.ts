import type { ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieFamilleDeBelgeDe } from '../../voies/famille-de-belge/de.ts'
import { issuesDe } from '../issues.de.ts'
import { demandeDe } from '../regroupement-article-10/facts/demande.de.ts'
import { famillePreuvesDe } from '../regroupement-article-10/facts/famille.de.ts'
import { regroupantDe } from '../regroupement-article-10/facts/regroupant.de.ts'
import { avisFamilleDeBelgeDe } from './avis.de.ts'
import { conditionsFamilleDeBelgeDe } from './conditions.de.ts'
import { aChargeDe } from './facts.de.ts'

/** Family of a Belgian in German. */
export const familleDeBelgeDe: ProcedureWording = {
  title: 'Familienzusammenführung mit einem Belgier (Artikel 40ter)',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.lieu': situationDe['situation.lieu'],
    'situation.duree': situationDe['situation.duree'],
    'famille.lien': situationDe['famille.lien'],
    'famille.regroupant': situationDe['famille.regroupant'],
    'situation.interdiction-entree': situationDe['situation.interdiction-entree'],
    'situation.ordre-de-quitter': situationDe['situation.ordre-de-quitter'],
    ...demandeDe,
    'regroupement.preuve-lien': famillePreuvesDe['regroupement.preuve-lien'],
    'regroupement.age-demandeur': famillePreuvesDe['regroupement.age-demandeur'],
    'regroupement.age-regroupant': famillePreuvesDe['regroupement.age-regroupant'],
    'regroupement.lien-anterieur': famillePreuvesDe['regroupement.lien-anterieur'],
    'regroupement.vie-commune': famillePreuvesDe['regroupement.vie-commune'],
    ...aChargeDe,
    'regroupement.revenus': regroupantDe['regroupement.revenus'],
    'regroupement.logement': regroupantDe['regroupement.logement'],
    'regroupement.assurance': regroupantDe['regroupement.assurance'],
  },
  conditions: {
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    'situation.membre-rejoint': conditionsDe['situation.membre-rejoint'],
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    ...voieFamilleDeBelgeDe.conditions,
    ...conditionsFamilleDeBelgeDe,
    ...avisFamilleDeBelgeDe,
  },
  stages: {
    ouverture: 'Der Antrag kann eingereicht werden',
    conditions: 'Bedingungen des Artikels 40ter',
  },
  outcomes: issuesDe,
}
