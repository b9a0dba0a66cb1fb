import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { parcours as de } from './de.ts'
import { parcours as en } from './en.ts'
import { parcours as fr } from './fr.ts'
import { parcours as nl } from './nl.ts'

export type ParcoursTexts = Widen<typeof fr>

const parcours: InEachLang<ParcoursTexts> = { fr, nl, de, en }

export const parcoursTexts = (lang: Lang): ParcoursTexts => parcours[lang]
