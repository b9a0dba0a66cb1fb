import type { ConditionTexts } from '@sejour/engine'
import type * as french from './avis.ts'

export const avisUnionEn: ConditionTexts<(typeof french.avisUnion)[number]['when']> = {
  'union.avis-tardive':
    'The request is made within three months of entry: a fine of €200 is possible',
  'union.avis-controle':
    'A negative check is read in two ways: ground of refusal, or striking off the waiting register while the request goes on; the authority decides',
  'union.avis-ordre-public':
    'A refusal must concern your personal conduct and a real, present and sufficiently serious threat: talk to a lawyer',
}
