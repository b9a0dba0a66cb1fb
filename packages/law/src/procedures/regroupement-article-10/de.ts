import type { ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { voieRegroupementArticle10De } from '../../voies/regroupement-article-10/de.ts'
import { issuesDe } from '../issues.de.ts'
import { avisArticle10De } from './avis.de.ts'
import { conditionsArticle10De } from './conditions.de.ts'
import { demandeDe } from './facts/demande.de.ts'
import { famillePreuvesDe } from './facts/famille.de.ts'
import { regroupantDe } from './facts/regroupant.de.ts'

/** Family reunification under article 10 in German. */
export const regroupementArticle10De: ProcedureWording = {
  title:
    'Familienzusammenführung mit einem Ausländer mit unbefristetem Aufenthalt oder Schutz (Artikel 10)',
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
    ...demandeDe,
    ...famillePreuvesDe,
    ...regroupantDe,
  },
  conditions: {
    'situation.en-belgique': conditionsDe['situation.en-belgique'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    'situation.membre-rejoint': conditionsDe['situation.membre-rejoint'],
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    ...voieRegroupementArticle10De.conditions,
    ...conditionsArticle10De,
    ...avisArticle10De,
  },
  stages: {
    ouverture: 'Der Antrag kann eingereicht werden',
    conditions: 'Bedingungen des Artikels 10',
  },
  outcomes: issuesDe,
}
