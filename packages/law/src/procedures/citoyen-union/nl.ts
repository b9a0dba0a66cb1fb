import type { ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { avisUnionNl } from '../../union/avis.nl.ts'
import { faitsUnionNl } from '../../union/faits.nl.ts'
import { voieCitoyenUnionNl } from '../../voies/citoyen-union/nl.ts'
import { faitsFamilleNl } from '../famille-union/faits.nl.ts'
import { issuesNl } from '../issues.nl.ts'
import { avisCitoyenNl } from './avis.nl.ts'
import { conditionsCitoyenNl } from './conditions.nl.ts'
import { faitsCitoyenNl } from './faits.nl.ts'

/** The sentences of this procedure. */
export const citoyenUnionNl: ProcedureWording = {
  title: 'Inschrijving van een burger van de Unie (bijlage 19)',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.duree': situationNl['situation.duree'],
    'famille.regroupant': situationNl['famille.regroupant'],
    'famille.lien': situationNl['famille.lien'],
    ...faitsCitoyenNl,
    'famille-union.a-charge': faitsFamilleNl['famille-union.a-charge'],
    'famille-union.garde': faitsFamilleNl['famille-union.garde'],
    ...faitsUnionNl,
  },
  conditions: {
    'situation.citoyen-union': conditionsNl['situation.citoyen-union'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    ...voieCitoyenUnionNl.conditions,
    ...conditionsCitoyenNl,
    ...avisUnionNl,
    ...avisCitoyenNl,
  },
  stages: { ouverture: 'Opening van de weg', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
