import type { ProcedureWording } from '@sejour/engine'
import { conditionsDe, situationDe } from '../../situation/de.ts'
import { avisUnionDe } from '../../union/avis.de.ts'
import { faitsUnionDe } from '../../union/faits.de.ts'
import { voieFamilleUnionDe } from '../../voies/famille-union/de.ts'
import { issuesDe } from '../issues.de.ts'
import { avisFamilleDe } from './avis.de.ts'
import { conditionsFamilleDe } from './conditions.de.ts'
import { faitsFamilleDe } from './faits.de.ts'

/** The sentences of this procedure. */
export const familleUnionDe: ProcedureWording = {
  title: 'Aufenthalt der Familie eines Unionsbürgers (Anlage 19ter)',
  facts: {
    'situation.nationalite': situationDe['situation.nationalite'],
    'situation.duree': situationDe['situation.duree'],
    'famille.regroupant': situationDe['famille.regroupant'],
    'famille.lien': situationDe['famille.lien'],
    'situation.interdiction-entree': situationDe['situation.interdiction-entree'],
    ...faitsFamilleDe,
    ...faitsUnionDe,
  },
  conditions: {
    'situation.pays-tiers': conditionsDe['situation.pays-tiers'],
    'situation.long-sejour': conditionsDe['situation.long-sejour'],
    ...voieFamilleUnionDe.conditions,
    ...conditionsFamilleDe,
    ...avisUnionDe,
    ...avisFamilleDe,
  },
  stages: { ouverture: 'Öffnung des Weges', conditions: 'Bedingungen' },
  outcomes: issuesDe,
}
