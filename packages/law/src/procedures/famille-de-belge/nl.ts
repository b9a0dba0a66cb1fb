import type { ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieFamilleDeBelgeNl } from '../../voies/famille-de-belge/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import { demandeNl } from '../regroupement-article-10/facts/demande.nl.ts'
import { famillePreuvesNl } from '../regroupement-article-10/facts/famille.nl.ts'
import { regroupantNl } from '../regroupement-article-10/facts/regroupant.nl.ts'
import { avisFamilleDeBelgeNl } from './avis.nl.ts'
import { conditionsFamilleDeBelgeNl } from './conditions.nl.ts'
import { aChargeNl } from './facts.nl.ts'

/** Family of a Belgian in Dutch. */
export const familleDeBelgeNl: ProcedureWording = {
  title: 'Gezinshereniging met een Belg (artikel 40ter)',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.lieu': situationNl['situation.lieu'],
    'situation.duree': situationNl['situation.duree'],
    'famille.lien': situationNl['famille.lien'],
    'famille.regroupant': situationNl['famille.regroupant'],
    'situation.interdiction-entree': situationNl['situation.interdiction-entree'],
    'situation.ordre-de-quitter': situationNl['situation.ordre-de-quitter'],
    ...demandeNl,
    'regroupement.preuve-lien': famillePreuvesNl['regroupement.preuve-lien'],
    'regroupement.age-demandeur': famillePreuvesNl['regroupement.age-demandeur'],
    'regroupement.age-regroupant': famillePreuvesNl['regroupement.age-regroupant'],
    'regroupement.lien-anterieur': famillePreuvesNl['regroupement.lien-anterieur'],
    'regroupement.vie-commune': famillePreuvesNl['regroupement.vie-commune'],
    ...aChargeNl,
    'regroupement.revenus': regroupantNl['regroupement.revenus'],
    'regroupement.logement': regroupantNl['regroupement.logement'],
    'regroupement.assurance': regroupantNl['regroupement.assurance'],
  },
  conditions: {
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    'situation.membre-rejoint': conditionsNl['situation.membre-rejoint'],
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    ...voieFamilleDeBelgeNl.conditions,
    ...conditionsFamilleDeBelgeNl,
    ...avisFamilleDeBelgeNl,
  },
  stages: {
    ouverture: 'De aanvraag kan worden ingediend',
    conditions: 'Voorwaarden van artikel 40ter',
  },
  outcomes: issuesNl,
}
