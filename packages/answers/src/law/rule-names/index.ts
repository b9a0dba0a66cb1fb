import type { InEachLang } from '../../say/index.ts'
import { ruleNamesDe } from './de.ts'
import { ruleNamesEn } from './en.ts'
import { ruleNamesFr } from './fr.ts'
import type { RuleNames } from './names.ts'
import { ruleNamesNl } from './nl.ts'

export const ruleNames: InEachLang<RuleNames> = {
  fr: ruleNamesFr,
  nl: ruleNamesNl,
  de: ruleNamesDe,
  en: ruleNamesEn,
}
