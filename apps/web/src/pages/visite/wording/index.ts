import type { VisitWording } from '@sejour/answers/visit'
import type { InEachLang } from '../../../texts/index.ts'
import { wording as de } from './de.ts'
import { wording as en } from './en.ts'
import { wording as fr } from './fr.ts'
import { wording as nl } from './nl.ts'

/** The sentences of the answer. A script brings only those of its language. */
export const visitWording: InEachLang<VisitWording> = { fr, nl, de, en }
