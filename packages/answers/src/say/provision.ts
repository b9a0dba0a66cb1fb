import type { Place, Provision } from '@sejour/engine'
import type { InEachLang, Lang } from './lang.ts'
import { findPointName, findTextName } from './text-titles.ts'

/**
 * A citation as it stands in a sentence: « art. 39/57, § 1er, de la loi du 15 décembre 1980 », or
 * « Office des étrangers, page sur la redevance, “preuve” » where a page is cited.
 */
export function sayProvision(provision: Provision, lang: Lang): string {
  const place = sayPlace(provision, lang)
  const name = findTextName(provision.text.id, lang)
  if (place === '') return name?.alone ?? provision.text.title
  if (name === undefined) return `${place} (${provision.text.title})`
  if (name.of === undefined) return `${name.alone}, ${PLACES[lang].quoted(place)}`
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
    place.subparagraph === undefined ? undefined : words.subparagraph(place.subparagraph),
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
  const words = PLACES[lang]
  const [, annex] = /^annexe (.+)$/.exec(point) ?? []
  if (annex !== undefined) return `${words.annex} ${annex}`
  const [, number] = /^(\d+)°$/.exec(point) ?? []
  if (number !== undefined) return words.numbered(number)
  if (/^[IVX]+(, |$)/.test(point)) return `${words.part} ${point}`
  if (/^\d/.test(point)) return `${words.point} ${point}`
  return findPointName(point, lang) ?? point
}

// « eerste lid » in a Belgian text; beyond those that are cited, the number is enough.
const sayDutchSubparagraph = (number: number): string => {
  const ordinal = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde'][number - 1]
  return ordinal === undefined ? `lid ${number}` : `${ordinal} lid`
}

type Words = {
  readonly article: string
  readonly subparagraph: (number: number) => string
  readonly annex: string
  /** Of a circular: « partie II, C ». */
  readonly part: string
  /** Of an instruction: « point 2.7 ». */
  readonly point: string
  readonly numbered: (number: string) => string
  readonly between: string
  readonly quoted: (words: string) => string
}

const PLACES: InEachLang<Words> = {
  fr: {
    article: 'art.',
    subparagraph: (number) => `al. ${number}`,
    annex: 'annexe',
    part: 'partie',
    point: 'point',
    quoted: (words) => `«\u00a0${words}\u00a0»`,
    numbered: (number) => `${number}°`,
    between: ', ',
  },
  nl: {
    article: 'art.',
    subparagraph: sayDutchSubparagraph,
    annex: 'bijlage',
    part: 'deel',
    point: 'punt',
    quoted: (words) => `“${words}”`,
    numbered: (number) => `${number}°`,
    between: ', ',
  },
  de: {
    article: 'Art.',
    subparagraph: (number) => `Abs. ${number}`,
    annex: 'Anlage',
    part: 'Teil',
    point: 'Nummer',
    quoted: (words) => `„${words}“`,
    numbered: (number) => `Nr. ${number}`,
    between: ' ',
  },
  en: {
    article: 'art.',
    subparagraph: (number) => `subpara. ${number}`,
    annex: 'annex',
    part: 'part',
    point: 'point',
    quoted: (words) => `“${words}”`,
    numbered: (number) => `(${number})`,
    between: ', ',
  },
}
