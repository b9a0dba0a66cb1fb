import { papiersEn } from './papiers/en.ts'
import { personnesEn } from './personnes/en.ts'
import type { Lexique } from './termes.ts'

export const lexiqueEn: Lexique = { ...personnesEn, ...papiersEn }
