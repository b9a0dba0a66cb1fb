import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { actes as de } from './de.ts'
import { actes as en } from './en.ts'
import { actes as fr } from './fr.ts'
import { actes as nl } from './nl.ts'

export type ActesTexts = Widen<typeof fr>

const actes: InEachLang<ActesTexts> = { fr, nl, de, en }

export const actesTexts = (lang: Lang): ActesTexts => actes[lang]
