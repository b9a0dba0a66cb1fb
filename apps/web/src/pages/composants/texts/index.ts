import type { InEachLang, Widen } from '../../../texts/index.ts'
import { samples as de } from './de.ts'
import { samples as en } from './en.ts'
import { samples as fr } from './fr.ts'
import { samples as nl } from './nl.ts'

/** Invented content that shows every component in every state. */
export type Samples = Widen<typeof fr>

export const samplesIn: InEachLang<Samples> = { fr, nl, de, en }
