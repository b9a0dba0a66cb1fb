import type { Lang } from '../say/index.ts'
import { papers } from './catalogue.ts'
import { type PaperSheet, sheetOf } from './sheet.ts'

/** Every title and paper of the list of titles, with its sheet. */
export type TitleList = { readonly titles: readonly PaperSheet[] }

/** The titles, in one language. */
export function listTitles(lang: Lang): TitleList {
  return {
    titles: papers.filter(({ title }) => title !== undefined).map((one) => sheetOf(one, lang)),
  }
}

/** Every paper: the titles, then the other annexes. */
export function listPapers(lang: Lang): readonly PaperSheet[] {
  return papers.map((one) => sheetOf(one, lang))
}
