import type { InEachLang, Lang } from '@sejour/answers/say'
import type { DeskRefusal } from '../desk.ts'
import { deskDe } from './de.ts'
import { deskEn } from './en.ts'
import { deskFr, type DeskTexts } from './fr.ts'
import { deskNl } from './nl.ts'

/** What the desk says, in each language. */
export const deskTexts: InEachLang<DeskTexts> = { fr: deskFr, nl: deskNl, de: deskDe, en: deskEn }

/** Why something was not done, in one sentence or two. */
export function sayRefusal(code: DeskRefusal, lang: Lang): string {
  return deskTexts[lang].refusals[code]
}
