import { papiersDe } from './papiers/de.ts'
import { personnesDe } from './personnes/de.ts'
import { reperesDe } from './reperes/de.ts'
import type { Lexique } from './termes.ts'

export const lexiqueDe: Lexique = { ...personnesDe, ...papiersDe, ...reperesDe }
