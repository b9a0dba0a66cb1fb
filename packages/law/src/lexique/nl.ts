import { papiersNl } from './papiers/nl.ts'
import { personnesNl } from './personnes/nl.ts'
import { reperesNl } from './reperes/nl.ts'
import type { Lexique } from './termes.ts'

export const lexiqueNl: Lexique = { ...personnesNl, ...papiersNl, ...reperesNl }
