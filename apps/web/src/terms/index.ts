import type { Lexique } from '@sejour/law/lexique'
import type { InEachLang } from '../texts/index.ts'
import { lexique as de } from './de.ts'
import { lexique as en } from './en.ts'
import { lexique as fr } from './fr.ts'
import { lexique as nl } from './nl.ts'

/** The lexicon in every language: for the server, which draws every page. */
export const lexicons: InEachLang<Lexique> = { fr, nl, de, en }
