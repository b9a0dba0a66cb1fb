import type { ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { avisUnionDe } from '../../union/avis.de.ts'
import { faitsUnionDe } from '../../union/faits.de.ts'
import { voieCitoyenUnionDe } from '../../voies/citoyen-union/de.ts'
import { faitsFamilleDe } from '../famille-union/faits.de.ts'
import { issuesDe } from '../issues.de.ts'
import { avisCitoyenDe } from './avis.de.ts'
import { conditionsCitoyenDe } from './conditions.de.ts'
import { faitsCitoyenDe } from './faits.de.ts'

/** The sentences of this procedure. */
export const citoyenUnionDe: ProcedureWording = {
  title: 'Anmeldung eines Unionsbürgers (Anlage 19)',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.duree': situationDe['situation.duree'],
    'famille.regroupant': situationDe['famille.regroupant'],
    'famille.lien': situationDe['famille.lien'],
    ...faitsCitoyenDe,
    'famille-union.a-charge': faitsFamilleDe['famille-union.a-charge'],
    'famille-union.garde': faitsFamilleDe['famille-union.garde'],
    ...faitsUnionDe,
  },
  conditions: {
    'situation.citoyen-union': conditionsDe['situation.citoyen-union'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    ...voieCitoyenUnionDe.conditions,
    ...conditionsCitoyenDe,
    ...avisUnionDe,
    ...avisCitoyenDe,
  },
  stages: { ouverture: 'Öffnung des Weges', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}
