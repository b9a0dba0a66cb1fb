import type { ConditionTexts } from '@sejour/engine'
import type * as french from './conditions.ts'

export const conditionsAutreFamilleNl: ConditionTexts<
  typeof french.conditionsAutreFamille | typeof french.conditionsAutreFamilleDe2014
> = {
  'autre-famille-union.conditions': 'De persoon is een ander familielid en de bewijzen overtuigen',
  'autre-famille-union.conditions.47-1':
    'De persoon is een ander familielid in de zin van het vroegere artikel 47/1',
  'autre-famille-union.categorie-reconnue':
    'De persoon valt onder een van de categorieën van de wet',
  'autre-famille-union.preuves':
    'De bewijzen van de band en de bestaansmiddelen van de burger volstaan',
}
