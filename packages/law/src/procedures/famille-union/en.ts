import type { ProcedureWording } from '@sejour/engine'
import { conditionsEn, situationEn } from '../../situation/en.ts'
import { avisUnionEn } from '../../union/avis.en.ts'
import { faitsUnionEn } from '../../union/faits.en.ts'
import { voieFamilleUnionEn } from '../../voies/famille-union/en.ts'
import { issuesEn } from '../issues.en.ts'
import { avisFamilleEn } from './avis.en.ts'
import { conditionsFamilleEn } from './conditions.en.ts'
import { faitsFamilleEn } from './faits.en.ts'

/** The sentences of this procedure. */
export const familleUnionEn: ProcedureWording = {
  title: 'Stay of the family of a citizen of the Union (annex 19ter)',
  facts: {
    'situation.nationalite': situationEn['situation.nationalite'],
    'situation.duree': situationEn['situation.duree'],
    'famille.regroupant': situationEn['famille.regroupant'],
    'famille.lien': situationEn['famille.lien'],
    'situation.interdiction-entree': situationEn['situation.interdiction-entree'],
    ...faitsFamilleEn,
    ...faitsUnionEn,
  },
  conditions: {
    'situation.pays-tiers': conditionsEn['situation.pays-tiers'],
    'situation.long-sejour': conditionsEn['situation.long-sejour'],
    ...voieFamilleUnionEn.conditions,
    ...conditionsFamilleEn,
    ...avisUnionEn,
    ...avisFamilleEn,
  },
  stages: { ouverture: 'Opening of the route', conditions: 'Conditions' },
  outcomes: issuesEn,
}
