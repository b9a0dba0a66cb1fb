import type { ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { voieRegroupementArticle10Nl } from '../../voies/regroupement-article-10/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import { avisArticle10Nl } from './avis.nl.ts'
import { conditionsArticle10Nl } from './conditions.nl.ts'
import { demandeNl } from './facts/demande.nl.ts'
import { famillePreuvesNl } from './facts/famille.nl.ts'
import { regroupantNl } from './facts/regroupant.nl.ts'

/** Family reunification under article 10 in Dutch. */
export const regroupementArticle10Nl: ProcedureWording = {
  title: 'Gezinshereniging met een vreemdeling met onbeperkt verblijf of bescherming (artikel 10)',
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
    ...demandeNl,
    ...famillePreuvesNl,
    ...regroupantNl,
  },
  conditions: {
    'situation.en-belgique': conditionsNl['situation.en-belgique'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    'situation.membre-rejoint': conditionsNl['situation.membre-rejoint'],
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    ...voieRegroupementArticle10Nl.conditions,
    ...conditionsArticle10Nl,
    ...avisArticle10Nl,
  },
  stages: {
    ouverture: 'De aanvraag kan worden ingediend',
    conditions: 'Voorwaarden van artikel 10',
  },
  outcomes: issuesNl,
}
