import type { ShortStayWording } from '@sejour/answers/short-stay'
import type { Nationality } from '@sejour/law/court-sejour'
import type { InEachLang } from '../../../texts/index.ts'
import * as de from './de.ts'
import * as en from './en.ts'
import * as fr from './fr.ts'
import * as nl from './nl.ts'

type Words = {
  readonly wording: ShortStayWording
  readonly nationalities: { readonly [code in Nationality]: string }
}

/** The sentences of the answer and the names of States. A script brings only its language. */
export const shortStayWords: InEachLang<Words> = { fr, nl, de, en }
