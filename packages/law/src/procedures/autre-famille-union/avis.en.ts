import type { ConditionTexts } from '@sejour/engine'
import type * as french from './avis.ts'

export const avisAutreFamilleEn: ConditionTexts<(typeof french.avisAutreFamille)[number]['when']> =
  {
    'autre-famille-union.avis-recours':
      'The appeal against a refusal does not suspend the removal of another family member',
    'autre-famille-union.avis-pieces':
      'The evidence may follow for three months; after that the commune may refuse by an annex 20',
  }
