import type { ConditionTexts } from '@sejour/engine'
import type * as french from './conditions.ts'

export const conditionsAutreFamilleEn: ConditionTexts<
  typeof french.conditionsAutreFamille | typeof french.conditionsAutreFamilleDe2014
> = {
  'autre-famille-union.conditions':
    'The person is another family member and the evidence convinces',
  'autre-famille-union.conditions.47-1':
    'The person is another family member within the meaning of the former article 47/1',
  'autre-famille-union.categorie-reconnue': 'The person is in one of the categories of the law',
  'autre-famille-union.preuves':
    'The evidence of the tie and the resources of the citizen are enough',
}
