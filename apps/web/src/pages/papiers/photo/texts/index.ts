import type { InEachLang, Lang, Widen } from '../../../../texts/index.ts'
import { photo as de } from './de.ts'
import { photo as en } from './en.ts'
import { photo as fr } from './fr.ts'
import { photo as nl } from './nl.ts'

export type PhotoTexts = Widen<typeof fr>

/** Why a picture gave nothing. */
export type PhotoProblem = keyof PhotoTexts['problems']

const photo: InEachLang<PhotoTexts> = { fr, nl, de, en }

export const photoTexts = (lang: Lang): PhotoTexts => photo[lang]
