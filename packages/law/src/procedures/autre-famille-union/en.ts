import type { ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { avisUnionEn } from '../../union/avis.en.ts'
import { faitsUnionEn } from '../../union/faits.en.ts'
import { voieAutreFamilleUnionEn } from '../../voies/autre-famille-union/en.ts'
import { issuesEn } from '../issues.en.ts'
import { avisAutreFamilleEn } from './avis.en.ts'
import { conditionsAutreFamilleEn } from './conditions.en.ts'
import { faitsAutreFamilleEn } from './faits.en.ts'

/** The sentences of this procedure. */
export const autreFamilleUnionEn: ProcedureWording = {
  title: 'Stay of another family member of a citizen of the Union (article 47/2)',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.duree': situationEn['situation.duree'],
    'famille.regroupant': situationEn['famille.regroupant'],
    'famille.lien': situationEn['famille.lien'],
    ...faitsAutreFamilleEn,
    ...faitsUnionEn,
  },
  conditions: {
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    ...voieAutreFamilleUnionEn.conditions,
    ...conditionsAutreFamilleEn,
    ...avisUnionEn,
    ...avisAutreFamilleEn,
  },
  stages: { ouverture: 'Opening of the route', conditions: 'Conditions' },
  outcomes: issuesEn,
}
