import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { visite as de } from './de.ts'
import { visite as en } from './en.ts'
import { visite as fr } from './fr.ts'
import { visite as nl } from './nl.ts'

export type VisiteTexts = Widen<typeof fr>

const visite: InEachLang<VisiteTexts> = { fr, nl, de, en }

export const visiteTexts = (lang: Lang): VisiteTexts => visite[lang]
