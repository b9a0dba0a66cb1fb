import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { ordre as de } from './de.ts'
import { ordre as en } from './en.ts'
import { ordre as fr } from './fr.ts'
import { ordre as nl } from './nl.ts'

export type OrdreTexts = Widen<typeof fr>

const ordre: InEachLang<OrdreTexts> = { fr, nl, de, en }

export const ordreTexts = (lang: Lang): OrdreTexts => ordre[lang]
