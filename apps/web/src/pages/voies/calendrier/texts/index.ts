import type { InEachLang, Lang, Widen } from '../../../../texts/index.ts'
import { calendrier as de } from './de.ts'
import { calendrier as en } from './en.ts'
import { calendrier as fr } from './fr.ts'
import { calendrier as nl } from './nl.ts'

export type CalendrierTexts = Widen<typeof fr>

const texts: InEachLang<CalendrierTexts> = { fr, nl, de, en }

export const calendrierTexts = (lang: Lang): CalendrierTexts => texts[lang]
