import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { contradictions as de } from './de.ts'
import { contradictions as en } from './en.ts'
import { contradictions as fr } from './fr.ts'
import { contradictions as nl } from './nl.ts'

export type ContradictionsTexts = Widen<typeof fr>

const contradictions: InEachLang<ContradictionsTexts> = { fr, nl, de, en }

export const contradictionsTexts = (lang: Lang): ContradictionsTexts => contradictions[lang]
