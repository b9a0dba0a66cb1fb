import type { InEachLang } from '../../say/index.ts'
import { papersDe } from './de.ts'
import { papersEn } from './en.ts'
import { papersFr } from './fr.ts'
import { papersNl } from './nl.ts'
import type { PaperWording } from './wording.ts'

export const paperWordings: InEachLang<PaperWording> = {
  fr: papersFr,
  nl: papersNl,
  de: papersDe,
  en: papersEn,
}
