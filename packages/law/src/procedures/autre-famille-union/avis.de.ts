import type { ConditionTexts } from '@sejour/engine'
import type * as french from './avis.ts'

export const avisAutreFamilleDe: ConditionTexts<(typeof french.avisAutreFamille)[number]['when']> =
  {
    'autre-famille-union.avis-recours':
      'Die Beschwerde gegen eine Ablehnung setzt die Entfernung eines anderen Familienmitglieds nicht aus',
    'autre-famille-union.avis-pieces':
      'Die Nachweise können drei Monate lang folgen; danach kann die Gemeinde mit einer Anlage 20 ablehnen',
  }
