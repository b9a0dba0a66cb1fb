import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { registres as de } from './de.ts'
import { registres as en } from './en.ts'
import { registres as fr } from './fr.ts'
import { registres as nl } from './nl.ts'

export type RegistresTexts = Widen<typeof fr>

const registres: InEachLang<RegistresTexts> = { fr, nl, de, en }

export const registresTexts = (lang: Lang): RegistresTexts => registres[lang]
