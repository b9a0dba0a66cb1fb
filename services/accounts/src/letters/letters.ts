import type { Lang } from '../context.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr, type Letters } from './fr.ts'
import { nl } from './nl.ts'

/** What leaves by mail, in the language of its reader. */
export const letters: { readonly [lang in Lang]: Letters } = { fr, nl, de, en }
