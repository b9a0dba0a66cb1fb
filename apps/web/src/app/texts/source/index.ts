import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { source as de } from './de.ts'
import { source as en } from './en.ts'
import { source as fr } from './fr.ts'
import { source as nl } from './nl.ts'

/** What a margin says of a source: how strong the text is, and until when it was read. */
export type SourceTexts = Widen<typeof fr>

const source: InEachLang<SourceTexts> = { fr, nl, de, en }

export const sourceTexts = (lang: Lang): SourceTexts => source[lang]
