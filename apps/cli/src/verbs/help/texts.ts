import type { InEachLang } from '@sejour/answers/say'
import { helpDe } from './texts/de.ts'
import { helpEn } from './texts/en.ts'
import { helpFr } from './texts/fr.ts'
import { helpNl } from './texts/nl.ts'
import type { HelpTexts } from './texts/texts.ts'

export const helpTexts: InEachLang<HelpTexts> = {
  fr: helpFr,
  nl: helpNl,
  de: helpDe,
  en: helpEn,
}
