import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { aPropos as de } from './de.ts'
import { aPropos as en } from './en.ts'
import { aPropos as fr } from './fr.ts'
import { aPropos as nl } from './nl.ts'

export type AProposTexts = Widen<typeof fr>

const aPropos: InEachLang<AProposTexts> = { fr, nl, de, en }

export const aProposTexts = (lang: Lang): AProposTexts => aPropos[lang]
