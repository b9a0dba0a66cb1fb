import type { ConditionTexts } from '@sejour/engine'
import type * as french from './avis.ts'

export const avisCitoyenEn: ConditionTexts<(typeof french.avisCitoyen)[number]['when']> = {
  'citoyen-union.avis-pieces':
    'Since 1 September 2025 an incomplete request is not taken into consideration; before, the evidence could follow for three months, and one more month after annex 20',
  'citoyen-union.avis-recherche':
    'A refusal before six months for want of a real chance of being hired is contrary to judgment C-710/19: show it to a lawyer',
  'citoyen-union.avis-aide':
    'For five years an unreasonable burden may lead to the end of the stay, after weighing your whole situation',
  'citoyen-union.avis-identite':
    'Without an identity card or passport other proof is possible at entry, with the risk of a fine of €200',
}
