import type { ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { avisUnionNl } from '../../union/avis.nl.ts'
import { faitsUnionNl } from '../../union/faits.nl.ts'
import { voieFamilleUnionNl } from '../../voies/famille-union/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import { avisFamilleNl } from './avis.nl.ts'
import { conditionsFamilleNl } from './conditions.nl.ts'
import { faitsFamilleNl } from './faits.nl.ts'

/** The sentences of this procedure. */
export const familleUnionNl: ProcedureWording = {
  title: 'Verblijf van de familie van een burger van de Unie (bijlage 19ter)',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.duree': situationNl['situation.duree'],
    'famille.regroupant': situationNl['famille.regroupant'],
    'famille.lien': situationNl['famille.lien'],
    'situation.interdiction-entree': situationNl['situation.interdiction-entree'],
    ...faitsFamilleNl,
    ...faitsUnionNl,
  },
  conditions: {
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    ...voieFamilleUnionNl.conditions,
    ...conditionsFamilleNl,
    ...avisUnionNl,
    ...avisFamilleNl,
  },
  stages: { ouverture: 'Opening van de weg', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
