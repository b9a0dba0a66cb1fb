import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { papiers as de } from './de.ts'
import { papiers as en } from './en.ts'
import { papiers as fr } from './fr.ts'
import { papiers as nl } from './nl.ts'

export type PapiersTexts = Widen<typeof fr>

const papiers: InEachLang<PapiersTexts> = { fr, nl, de, en }

export const papiersTexts = (lang: Lang): PapiersTexts => papiers[lang]
