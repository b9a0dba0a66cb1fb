import { sayDate } from './day.ts'
import type { InEachLang, Lang } from './lang.ts'
import { namesDe, pointsDe } from './text-names/de.ts'
import { namesEn, pointsEn } from './text-names/en.ts'
import { namesFr } from './text-names/fr.ts'
import type { PointNames, TextName, TextNames } from './text-names/names.ts'
import { namesNl, pointsNl } from './text-names/nl.ts'
import { datedTexts, rulings } from './text-names/texts.ts'

const NAMES: InEachLang<TextNames> = { fr: namesFr, nl: namesNl, de: namesDe, en: namesEn }

/** The short name of a text in one language. Absent: the French title stands in. */
export function findTextName(textId: string, lang: Lang): TextName | undefined {
  const names = NAMES[lang]
  const text = datedTexts.get(textId)
  if (text) return names.dated[text.kind](sayDate(text.day, lang))
  const ruling = rulings.get(textId)
  if (ruling) {
    const { court, number, day } = ruling
    return { alone: names.ruling(names.courts[court], number, sayDate(day, lang)) }
  }
  const others: { readonly [id: string]: string | Required<TextName> } = names.others
  const other = others[textId]
  return typeof other === 'string' ? { alone: other } : other
}

type PointsInEachLang = { readonly [lang in Exclude<Lang, 'fr'>]: PointNames }

const POINTS: PointsInEachLang = { nl: pointsNl, de: pointsDe, en: pointsEn }

/** What is cited by words, of a page or of an instruction. Absent: the French words stand in. */
export function findPointName(point: string, lang: Lang): string | undefined {
  const points: { readonly [point: string]: string } = lang === 'fr' ? {} : POINTS[lang]
  return points[point]
}
