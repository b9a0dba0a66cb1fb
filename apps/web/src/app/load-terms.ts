import { linkTerms } from '../layout/terms.ts'
import type { Lang } from '../texts/index.ts'
import { addressOf } from './slugs.ts'

/**
 * Brings the lexicon into a page that computes, once the page works: it is no part of what must be
 * there first. The words of the page then link to their entries: at once, or where something is
 * being typed, which drawing would lose, with the next page.
 */
export async function loadTerms(lang: Lang, root: Element, redraw: () => void): Promise<void> {
  // The scripts of a language hold the lexicon of that language in this place.
  const { lexique } = await import('../terms/fr.ts')
  linkTerms(lexique, addressOf(lang, '/lexique'))
  if (!isTouched(root)) redraw()
}

function isTouched(root: Element): boolean {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('input')]
  const options = [...root.querySelectorAll('option')]
  return (
    inputs.some((one) => one.checked !== one.defaultChecked || one.value !== one.defaultValue) ||
    options.some((one) => one.selected !== one.defaultSelected && one.index > 0)
  )
}

export { startPage } from '../layout/terms.ts'
