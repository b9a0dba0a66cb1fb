import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { compte as de } from './de.ts'
import { compte as en } from './en.ts'
import { compte as fr } from './fr.ts'
import { compte as nl } from './nl.ts'

/** Words of signing in and of an account. */
export type CompteTexts = Widen<typeof fr>

const compte: InEachLang<CompteTexts> = { fr, nl, de, en }

export const compteTexts = (lang: Lang): CompteTexts => compte[lang]

/** Why a form was not taken. */
export type FaultCode = keyof typeof fr.faults
