import { papiersFr } from './papiers/fr.ts'
import { personnesFr } from './personnes/fr.ts'
import { reperesFr } from './reperes/fr.ts'
import type { Lexique } from './termes.ts'

export const lexiqueFr: Lexique = { ...personnesFr, ...papiersFr, ...reperesFr }
