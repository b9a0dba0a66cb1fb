import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { voies as de } from './de.ts'
import { voies as en } from './en.ts'
import { voies as fr } from './fr.ts'
import { voies as nl } from './nl.ts'

export type VoiesTexts = Widen<typeof fr>

const texts: InEachLang<VoiesTexts> = { fr, nl, de, en }

export const voiesTexts = (lang: Lang): VoiesTexts => texts[lang]
