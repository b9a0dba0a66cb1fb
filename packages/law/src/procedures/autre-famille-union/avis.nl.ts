import type { ConditionTexts } from '@sejour/engine'
import type * as french from './avis.ts'

export const avisAutreFamilleNl: ConditionTexts<(typeof french.avisAutreFamille)[number]['when']> =
  {
    'autre-famille-union.avis-recours':
      'Het beroep tegen een weigering schorst de verwijdering van een ander familielid niet',
    'autre-famille-union.avis-pieces':
      'De bewijzen mogen drie maanden lang volgen; daarna kan de gemeente weigeren met een bijlage 20',
  }
