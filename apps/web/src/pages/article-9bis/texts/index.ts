import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { law as lawDe } from '../law/de.ts'
import { law as lawEn } from '../law/en.ts'
import { law as lawFr } from '../law/fr.ts'
import { law as lawNl } from '../law/nl.ts'
import type { LawTexts } from '../law/law-texts.ts'
import { screening as de } from './de.ts'
import { screening as en } from './en.ts'
import { screening as fr } from './fr.ts'
import { screening as nl } from './nl.ts'

/** The sentences of the screening itself. */
export type Words = Widen<typeof fr>

/** Every sentence of the screening in one language: its own, and those of the law. */
export type ScreeningTexts = {
  readonly lang: Lang
  readonly words: Words
  readonly law: LawTexts
}

const words: InEachLang<Words> = { fr, nl, de, en }
const laws: InEachLang<LawTexts> = { fr: lawFr, nl: lawNl, de: lawDe, en: lawEn }

export function screeningTexts(lang: Lang): ScreeningTexts {
  return { lang, words: words[lang], law: laws[lang] }
}
