import type { InEachLang, Lang } from '@sejour/answers/say'
import type { JsonFault } from './parse-bytes.ts'
import { jsonTexts as de } from './texts/de.ts'
import { jsonTexts as en } from './texts/en.ts'
import { jsonTexts as fr } from './texts/fr.ts'
import { jsonTexts as nl } from './texts/nl.ts'
import type { JsonTexts } from './texts/texts.ts'

/** Why bytes cannot be read as JSON, in one sentence. */
export function sayJsonFault<Code extends JsonFault['code']>(
  fault: Extract<JsonFault, { code: Code }>,
  lang: Lang,
): string {
  const sentence = TEXTS[lang][fault.code] as (of: typeof fault) => string
  return sentence(fault)
}

const TEXTS: InEachLang<JsonTexts> = { fr, nl, de, en }
