import type { ConditionTexts } from '@sejour/engine'
import type * as french from './conditions.ts'

export const conditionsAutreFamilleDe: ConditionTexts<
  typeof french.conditionsAutreFamille | typeof french.conditionsAutreFamilleDe2014
> = {
  'autre-famille-union.conditions':
    'Die Person ist ein anderes Familienmitglied und die Nachweise überzeugen',
  'autre-famille-union.conditions.47-1':
    'Die Person ist ein anderes Familienmitglied im Sinne des früheren Artikels 47/1',
  'autre-famille-union.categorie-reconnue':
    'Die Person fällt unter eine der Kategorien des Gesetzes',
  'autre-famille-union.preuves':
    'Die Nachweise der Bindung und die Existenzmittel des Bürgers genügen',
}
