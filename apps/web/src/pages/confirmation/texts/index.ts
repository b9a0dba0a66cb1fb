import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { confirmation as de } from './de.ts'
import { confirmation as en } from './en.ts'
import { confirmation as fr } from './fr.ts'
import { confirmation as nl } from './nl.ts'

export type ConfirmationTexts = Widen<typeof fr>

const confirmation: InEachLang<ConfirmationTexts> = { fr, nl, de, en }

export const confirmationTexts = (lang: Lang): ConfirmationTexts => confirmation[lang]
