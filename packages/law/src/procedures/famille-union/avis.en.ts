import type { ConditionTexts } from '@sejour/engine'
import type * as french from './avis.ts'

export const avisFamilleEn: ConditionTexts<(typeof french.avisFamille)[number]['when']> = {
  'famille-union.avis-pieces':
    'The evidence may follow for three months under an article unchanged since 2011, but recent pages do not all say so: hand everything in as soon as possible',
  'famille-union.avis-lien':
    'Without proof of the tie the commune hands over an annex 19quinquies, and the appeal against it suspends nothing',
  'famille-union.avis-interdiction':
    'An earlier entry ban is not enough by itself to refuse the family of a citizen of the Union who has moved: consult a lawyer',
}
