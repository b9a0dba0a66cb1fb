import type { Place, Provision } from '@sejour/engine'
import type { InEachLang, Lang } from './lang.ts'
import { findTextName } from './text-titles.ts'

/** A citation as it stands in a sentence: « art. 39/57, § 1er, de la loi du 15 décembre 1980 ». */
export function sayProvision(provision: Provision, lang: Lang): string {
  const place = sayPlace(provision, lang)
  const name = findTextName(provision.text.id, lang)
  if (place === '') return name?.alone ?? provision.text.title
  if (name === undefined) return `${place} (${provision.text.title})`
  return `${place}${place.includes(', ') ? ',' : ''} ${name.of}`
}

/** The title of a text as it is cited; French where no other is known. */
export function sayText(provision: Provision, lang: Lang): string {
  return findTextName(provision.text.id, lang)?.alone ?? provision.text.title
}

/** The place inside a text: « art. 39/57, § 2, al. 2, 3° ». Empty when the whole text is cited. */
export function sayPlace(place: Place, lang: Lang): string {
  const words = PLACES[lang]
  const parts = [
    place.article === undefined ? undefined : `${words.article} ${place.article}`,
    place.paragraph === undefined ? undefined : sayParagraph(place.paragraph, lang),
    place.subparagraph === undefined ? undefined : `${words.subparagraph} ${place.subparagraph}`,
    place.point === undefined ? undefined : sayPoint(place.point, lang),
  ]
  return parts.filter((part) => part !== undefined).join(words.between)
}

// A paragraph is kept as French writes it: « § 1er », or « 1er » alone.
function sayParagraph(paragraph: string, lang: Lang): string {
  const number = paragraph.replace(/^§+\s*/, '')
  return `§ ${lang === 'fr' ? number : number.replace(/^1er\b/, '1')}`
}

function sayPoint(point: string, lang: Lang): string {
  const annex = /^annexe (.+)$/.exec(point)
  if (annex) return `${PLACES[lang].annex} ${annex[1]}`
  const numbered = /^(\d+)°$/.exec(point)
  return numbered ? PLACES[lang].numbered(numbered[1] ?? '') : point
}

type Words = {
  readonly article: string
  readonly subparagraph: string
  readonly annex: string
  readonly numbered: (number: string) => string
  readonly between: string
}

const PLACES: InEachLang<Words> = {
  fr: {
    article: 'art.',
    subparagraph: 'al.',
    annex: 'annexe',
    numbered: (number) => `${number}°`,
    between: ', ',
  },
  nl: {
    article: 'art.',
    subparagraph: 'lid',
    annex: 'bijlage',
    numbered: (number) => `${number}°`,
    between: ', ',
  },
  de: {
    article: 'Art.',
    subparagraph: 'Abs.',
    annex: 'Anlage',
    numbered: (number) => `Nr. ${number}`,
    between: ' ',
  },
  en: {
    article: 'art.',
    subparagraph: 'subpara.',
    annex: 'annex',
    numbered: (number) => `(${number})`,
    between: ', ',
  },
}
