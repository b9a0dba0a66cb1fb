import type { ConditionTexts } from '@sejour/engine'
import type { bienFonde } from './bien-fonde.ts'

export const bienFondeDe: ConditionTexts<typeof bienFonde> = {
  'bien-fonde': 'Mindestens ein Grund rechtfertigt die Aufenthaltserlaubnis',
  'bien-fonde.retenu':
    'Allein oder mit den anderen überzeugt der Grund das Ausländeramt, den Aufenthalt zu gewähren',
}
