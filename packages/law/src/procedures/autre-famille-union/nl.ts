import type { ProcedureWording } from '@sejour/engine'
import { conditionsNl, situationNl } from '../../situation/nl.ts'
import { avisUnionNl } from '../../union/avis.nl.ts'
import { faitsUnionNl } from '../../union/faits.nl.ts'
import { voieAutreFamilleUnionNl } from '../../voies/autre-famille-union/nl.ts'
import { issuesNl } from '../issues.nl.ts'
import { avisAutreFamilleNl } from './avis.nl.ts'
import { conditionsAutreFamilleNl } from './conditions.nl.ts'
import { faitsAutreFamilleNl } from './faits.nl.ts'

/** The sentences of this procedure. */
export const autreFamilleUnionNl: ProcedureWording = {
  title: 'Verblijf van een ander familielid van een burger van de Unie (artikel 47/2)',
  facts: {
    'situation.nationalite': situationNl['situation.nationalite'],
    'situation.duree': situationNl['situation.duree'],
    'famille.regroupant': situationNl['famille.regroupant'],
    'famille.lien': situationNl['famille.lien'],
    ...faitsAutreFamilleNl,
    ...faitsUnionNl,
  },
  conditions: {
    'situation.pays-tiers': conditionsNl['situation.pays-tiers'],
    'situation.long-sejour': conditionsNl['situation.long-sejour'],
    ...voieAutreFamilleUnionNl.conditions,
    ...conditionsAutreFamilleNl,
    ...avisUnionNl,
    ...avisAutreFamilleNl,
  },
  stages: { ouverture: 'Opening van de weg', conditions: 'Voorwaarden' },
  outcomes: issuesNl,
}
