import type { ConditionTexts } from '@sejour/engine'
import type * as french from './avis.ts'

export const avisCitoyenNl: ConditionTexts<(typeof french.avisCitoyen)[number]['when']> = {
  'citoyen-union.avis-pieces':
    'Sinds 1 september 2025 wordt een onvolledige aanvraag niet in overweging genomen; voordien mochten de bewijzen drie maanden lang volgen, en nog een maand na de bijlage 20',
  'citoyen-union.avis-recherche':
    'Een weigering vóór zes maanden omdat er geen reële kans op aanwerving is, strijdt met het arrest C-710/19: toon ze aan een advocaat',
  'citoyen-union.avis-aide':
    'Vijf jaar lang kan een onredelijke last tot het einde van het verblijf leiden, na een afweging van uw hele situatie',
  'citoyen-union.avis-identite':
    'Zonder identiteitskaart of paspoort zijn bij de binnenkomst andere bewijzen mogelijk, met het risico van een geldboete van € 200',
}
