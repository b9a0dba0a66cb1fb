import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { delai as de } from './de.ts'
import { delai as en } from './en.ts'
import { delai as fr } from './fr.ts'
import { delai as nl } from './nl.ts'

export type DelaiTexts = Widen<typeof fr>

const delai: InEachLang<DelaiTexts> = { fr, nl, de, en }

export const delaiTexts = (lang: Lang): DelaiTexts => delai[lang]
