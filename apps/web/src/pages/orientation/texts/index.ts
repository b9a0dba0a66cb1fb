import type { OrientTexts } from '@sejour/answers/orient/core'
import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { law as lawDe } from '../law/de.ts'
import { law as lawEn } from '../law/en.ts'
import { law as lawFr } from '../law/fr.ts'
import { law as lawNl } from '../law/nl.ts'
import { orientation as de } from './de.ts'
import { orientation as en } from './en.ts'
import { orientation as fr } from './fr.ts'
import { orientation as nl } from './nl.ts'

/** The sentences of the orientation itself. */
export type Words = Widen<typeof fr>

/** Every sentence of the orientation in one language: its own, and those of the law. */
export type OrientationTexts = {
  readonly lang: Lang
  readonly words: Words
  readonly law: OrientTexts
}

const words: InEachLang<Words> = { fr, nl, de, en }
const laws: InEachLang<OrientTexts> = { fr: lawFr, nl: lawNl, de: lawDe, en: lawEn }

export function orientationTexts(lang: Lang): OrientationTexts {
  return { lang, words: words[lang], law: laws[lang] }
}
