import type { LegalText, Provision } from '@sejour/engine'
import { type Lang, sayPlace } from '../say/index.ts'

/**
 * One place of a text that can be read and signed as a whole: an article, a point where the text has
 * no articles, or the text itself.
 */
export type Place = {
  readonly text: LegalText
  /** `40ter`, `annexe 35`; absent for the whole text. */
  readonly article?: string
}

/** The place that a citation is read with: its article, whatever the paragraph. */
export function placeOf({ text, article, point }: Provision): Place {
  const number = article ?? point
  return number === undefined ? { text } : { text, article: number }
}

/** Its name in an address: `loi-1980-12-15~39-57`, or the id of the text. */
export function placeId({ text, article }: Place): string {
  return article === undefined ? text.id : `${text.id}~${slug(article)}`
}

/** Its name in a sentence: “art. 39/57”. Empty for the whole text. */
export function sayPlaceOf(provision: Provision, lang: Lang): string {
  const { article, point } = provision
  if (article !== undefined) return sayPlace({ article }, lang)
  return point === undefined ? '' : sayPlace({ point }, lang)
}

const slug = (words: string) =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
