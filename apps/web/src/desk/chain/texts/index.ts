import type { Widen } from '../../../texts/index.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export type Texts = Widen<typeof fr>

export const chainTexts = { fr, nl } as const satisfies { fr: Texts; nl: Texts }
