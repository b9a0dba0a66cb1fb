import type { InEachPersonLang } from '../../follow/person-lang.ts'
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
import type { TomorrowWords } from './tomorrow-words.ts'

export type { TomorrowWords } from './tomorrow-words.ts'

/** The words of the card in each language of the page of a person. */
export const tomorrowWords: InEachPersonLang<TomorrowWords> = {
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
