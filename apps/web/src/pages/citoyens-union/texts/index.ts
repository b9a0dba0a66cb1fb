import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { citoyensUnion as de } from './de.ts'
import { citoyensUnion as en } from './en.ts'
import { citoyensUnion as fr } from './fr.ts'
import { citoyensUnion as nl } from './nl.ts'

export type CitoyensUnionTexts = Widen<typeof fr>

const citoyensUnion: InEachLang<CitoyensUnionTexts> = { fr, nl, de, en }

export const citoyensUnionTexts = (lang: Lang): CitoyensUnionTexts => citoyensUnion[lang]
