import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { modes as de } from './de.ts'
import { modes as en } from './en.ts'
import { modes as fr } from './fr.ts'
import { modes as nl } from './nl.ts'

export type ModesTexts = Widen<typeof fr>

const modes: InEachLang<ModesTexts> = { fr, nl, de, en }

/** The ways in which a decision is notified, as a person tells them. */
export const modesTexts = (lang: Lang): ModesTexts => modes[lang]
