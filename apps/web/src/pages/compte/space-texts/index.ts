import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { space as de } from './de.ts'
import { space as en } from './en.ts'
import { space as fr } from './fr.ts'
import { space as nl } from './nl.ts'

/** Words of a person’s own space. */
export type SpaceTexts = Widen<typeof fr>

const space: InEachLang<SpaceTexts> = { fr, nl, de, en }

export const spaceTexts = (lang: Lang): SpaceTexts => space[lang]
