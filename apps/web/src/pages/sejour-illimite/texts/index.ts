import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { sejourIllimite as de } from './de.ts'
import { sejourIllimite as en } from './en.ts'
import { sejourIllimite as fr } from './fr.ts'
import { sejourIllimite as nl } from './nl.ts'

export type SejourIllimiteTexts = Widen<typeof fr>

const sejourIllimite: InEachLang<SejourIllimiteTexts> = { fr, nl, de, en }

export const sejourIllimiteTexts = (lang: Lang): SejourIllimiteTexts => sejourIllimite[lang]
