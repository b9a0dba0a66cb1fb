import { papiersEn } from './papiers/en.ts'
import { personnesEn } from './personnes/en.ts'
import { reperesEn } from './reperes/en.ts'
import type { Lexique } from './termes.ts'

export const lexiqueEn: Lexique = { ...personnesEn, ...papiersEn, ...reperesEn }
