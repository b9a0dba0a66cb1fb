import type { RoutesWording } from '@sejour/answers/routes/core'
import type { InEachLang } from '../../../../texts/index.ts'
import { wording as de } from './de.ts'
import { wording as en } from './en.ts'
import { wording as fr } from './fr.ts'
import { wording as nl } from './nl.ts'

/** The sentences around a limit. A script brings only those of its language. */
export const routesWording: InEachLang<RoutesWording> = { fr, nl, de, en }
