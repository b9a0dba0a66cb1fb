import type { InEachLang, Lang, Widen } from '../../../texts/index.ts'
import { law as lawDe } from '../law/de.ts'
import { law as lawEn } from '../law/en.ts'
import { law as lawFr } from '../law/fr.ts'
import type { ExamenLaw } from '../law/law.ts'
import { law as lawNl } from '../law/nl.ts'
import { examen as de } from './de.ts'
import { examen as en } from './en.ts'
import { examen as fr } from './fr.ts'
import { examen as nl } from './nl.ts'

export type ExamenTexts = Widen<typeof fr>

const texts: InEachLang<ExamenTexts> = { fr, nl, de, en }
const laws: InEachLang<ExamenLaw> = { fr: lawFr, nl: lawNl, de: lawDe, en: lawEn }

export const examenTexts = (lang: Lang): ExamenTexts => texts[lang]
export const examenLaw = (lang: Lang): ExamenLaw => laws[lang]
