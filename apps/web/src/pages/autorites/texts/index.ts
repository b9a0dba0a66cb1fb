import type { AutoritesTexts } from '@sejour/law/autorites'
import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import * as de from './de.ts'
import * as en from './en.ts'
import * as fr from './fr.ts'
import * as nl from './nl.ts'

export type AutoritesWords = Widen<typeof fr.words>

type Texts = { readonly law: AutoritesTexts; readonly words: AutoritesWords }

const texts: InEachLang<Texts> = { fr, nl, de, en }

export const autoritesTexts = (lang: Lang): Texts => texts[lang]
