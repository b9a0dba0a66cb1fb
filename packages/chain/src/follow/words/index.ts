import type { InEachPersonLang } from '../person-lang.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import type { FollowWords } from './follow-words.ts'

export type { FollowWords } from './follow-words.ts'

/** The words of “where is my file” in each language of the page of a person. */
export const followWords: InEachPersonLang<FollowWords> = {
  fr,
  nl,
  de,
  en,
  ar,
  es,
  pt,
  tr,
  ru,
  fa,
}
