import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { lexique as de } from './de.ts'
import { lexique as en } from './en.ts'
import { lexique as fr } from './fr.ts'
import { lexique as nl } from './nl.ts'

export type LexiqueTexts = Widen<typeof fr>

const lexique: InEachLang<LexiqueTexts> = { fr, nl, de, en }

export const lexiqueTexts = (lang: Lang): LexiqueTexts => lexique[lang]
