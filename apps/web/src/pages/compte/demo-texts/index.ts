import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { demo as de } from './de.ts'
import { demo as en } from './en.ts'
import { demo as fr } from './fr.ts'
import { demo as nl } from './nl.ts'

/** Words of the demonstration, on the pages of signing in. */
export type DemoTexts = Widen<typeof fr>

const demo: InEachLang<DemoTexts> = { fr, nl, de, en }

export const demoTexts = (lang: Lang): DemoTexts => demo[lang]
