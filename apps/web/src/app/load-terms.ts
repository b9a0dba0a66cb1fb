import { linkTerms } from '../layout/terms.ts'
import type { Lang } from '../texts/index.ts'
import { addressOf } from './slugs.ts'

/**
 * Brings the lexicon into a page that computes, once the page works: it is no part of what must be
 * there first. The words of the page then link to their entries.
 */
export async function loadTerms(lang: Lang, redraw: () => void): Promise<void> {
  // The scripts of a language hold the lexicon of that language in this place.
  const { lexique } = await import('../terms/fr.ts')
  linkTerms(lexique, addressOf(lang, '/lexique'))
  redraw()
}

export { startPage } from '../layout/terms.ts'
