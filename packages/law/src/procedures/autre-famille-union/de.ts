import type { ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { avisUnionDe } from '../../union/avis.de.ts'
import { faitsUnionDe } from '../../union/faits.de.ts'
import { voieAutreFamilleUnionDe } from '../../voies/autre-famille-union/de.ts'
import { issuesDe } from '../issues.de.ts'
import { avisAutreFamilleDe } from './avis.de.ts'
import { conditionsAutreFamilleDe } from './conditions.de.ts'
import { faitsAutreFamilleDe } from './faits.de.ts'

/** The sentences of this procedure. */
export const autreFamilleUnionDe: ProcedureWording = {
  title: 'Aufenthalt eines anderen Familienmitglieds eines Unionsbürgers (Artikel 47/2)',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.duree': situationDe['situation.duree'],
    'famille.regroupant': situationDe['famille.regroupant'],
    'famille.lien': situationDe['famille.lien'],
    ...faitsAutreFamilleDe,
    ...faitsUnionDe,
  },
  conditions: {
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    ...voieAutreFamilleUnionDe.conditions,
    ...conditionsAutreFamilleDe,
    ...avisUnionDe,
    ...avisAutreFamilleDe,
  },
  stages: { ouverture: 'Öffnung des Weges', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}
