import type { ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { avisUnionEn } from '../../union/avis.en.ts'
import { faitsUnionEn } from '../../union/faits.en.ts'
import { voieCitoyenUnionEn } from '../../voies/citoyen-union/en.ts'
import { faitsFamilleEn } from '../famille-union/faits.en.ts'
import { issuesEn } from '../issues.en.ts'
import { avisCitoyenEn } from './avis.en.ts'
import { conditionsCitoyenEn } from './conditions.en.ts'
import { faitsCitoyenEn } from './faits.en.ts'

/** The sentences of this procedure. */
export const citoyenUnionEn: ProcedureWording = {
  title: 'Registration of a citizen of the Union (annex 19)',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.duree': situationEn['situation.duree'],
    'famille.regroupant': situationEn['famille.regroupant'],
    'famille.lien': situationEn['famille.lien'],
    ...faitsCitoyenEn,
    'famille-union.a-charge': faitsFamilleEn['famille-union.a-charge'],
    'famille-union.garde': faitsFamilleEn['famille-union.garde'],
    ...faitsUnionEn,
  },
  conditions: {
    'situation.citoyen-union': conditionsEn['situation.citoyen-union'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    ...voieCitoyenUnionEn.conditions,
    ...conditionsCitoyenEn,
    ...avisUnionEn,
    ...avisCitoyenEn,
  },
  stages: { ouverture: 'Opening of the route', conditions: 'Conditions' },
  outcomes: issuesEn,
}
