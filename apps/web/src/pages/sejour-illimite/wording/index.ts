import type { RenewalWording } from '@sejour/answers/renewal'
import type { UnlimitedWording } from '@sejour/answers/unlimited'
import type { InEachLang } from '../../../texts/index.ts'
import * as de from './de.ts'
import * as en from './en.ts'
import * as fr from './fr.ts'
import * as nl from './nl.ts'

type Words = { readonly unlimited: UnlimitedWording; readonly renewal: RenewalWording }

/** The sentences of the answers. A script brings only its language. */
export const illimiteWords: InEachLang<Words> = { fr, nl, de, en }
