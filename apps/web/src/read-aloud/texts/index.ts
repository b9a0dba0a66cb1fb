import type { InEachLang, Widen } from '../../texts/index.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export type Texts = Widen<typeof fr>

export const readAloudTexts: InEachLang<Texts> = { fr, nl, de, en }
