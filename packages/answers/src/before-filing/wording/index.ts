import type { InEachLang } from '../../say/index.ts'
import { beforeFilingDe } from './de.ts'
import { beforeFilingEn } from './en.ts'
import { beforeFilingFr } from './fr.ts'
import { beforeFilingNl } from './nl.ts'
import type { BeforeFilingWording } from './wording.ts'

export const beforeFilingWording: InEachLang<BeforeFilingWording> = {
  fr: beforeFilingFr,
  nl: beforeFilingNl,
  de: beforeFilingDe,
  en: beforeFilingEn,
}
