import type { ConditionTexts } from '@sejour/engine'
import type { bienFonde } from './bien-fonde.ts'

export const bienFondeEn: ConditionTexts<typeof bienFonde> = {
  'bien-fonde': 'At least one ground justifies the leave to stay',
  'bien-fonde.retenu':
    'Alone or with the others, the ground convinces the Immigration Office to grant leave to stay',
}
