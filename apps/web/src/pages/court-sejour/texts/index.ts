import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { courtSejour as de } from './de.ts'
import { courtSejour as en } from './en.ts'
import { courtSejour as fr } from './fr.ts'
import { courtSejour as nl } from './nl.ts'

export type CourtSejourTexts = Widen<typeof fr>

const courtSejour: InEachLang<CourtSejourTexts> = { fr, nl, de, en }

export const courtSejourTexts = (lang: Lang): CourtSejourTexts => courtSejour[lang]
