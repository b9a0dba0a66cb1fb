import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { accueil as de } from './de.ts'
import { accueil as en } from './en.ts'
import { accueil as fr } from './fr.ts'
import { accueil as nl } from './nl.ts'

export type AccueilTexts = Widen<typeof fr>

const accueil: InEachLang<AccueilTexts> = { fr, nl, de, en }

export const accueilTexts = (lang: Lang): AccueilTexts => accueil[lang]
