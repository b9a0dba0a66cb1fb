import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { redevance as de } from './de.ts'
import { redevance as en } from './en.ts'
import { redevance as fr } from './fr.ts'
import { redevance as nl } from './nl.ts'

export type RedevanceTexts = Widen<typeof fr>

const redevance: InEachLang<RedevanceTexts> = { fr, nl, de, en }

export const redevanceTexts = (lang: Lang): RedevanceTexts => redevance[lang]
