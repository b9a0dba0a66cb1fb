import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { sources as de } from './de.ts'
import { sources as en } from './en.ts'
import { sources as fr } from './fr.ts'
import { sources as nl } from './nl.ts'

export type SourcesTexts = Widen<typeof fr>

const sources: InEachLang<SourcesTexts> = { fr, nl, de, en }

export const sourcesTexts = (lang: Lang): SourcesTexts => sources[lang]
