import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { form as de } from './de.ts'
import { form as en } from './en.ts'
import { form as fr } from './fr.ts'
import { form as nl } from './nl.ts'

/** What can be wrong with a form, and the words that every tool shares. */
export type FormTexts = Widen<typeof fr>

const form: InEachLang<FormTexts> = { fr, nl, de, en }

export const formTexts = (lang: Lang): FormTexts => form[lang]
