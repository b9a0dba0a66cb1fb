import type { ConditionTexts } from '@sejour/engine'
import type { bienFonde } from './bien-fonde.ts'

export const bienFondeNl: ConditionTexts<typeof bienFonde> = {
  'bien-fonde': 'Minstens één grond rechtvaardigt de machtiging tot verblijf',
  'bien-fonde.retenu':
    'Alleen of samen met de andere overtuigt de grond de Dienst Vreemdelingenzaken om het verblijf toe te staan',
}
