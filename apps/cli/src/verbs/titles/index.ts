import { listTitles } from '@sejour/answers/papers'
import { title } from '../../page/line.ts'
import type { Verb } from '../../verb.ts'
import { titleTexts } from './texts.ts'

/** The cards and papers of the list of titles. */
export const titles: Verb = {
  takes: 0,
  run({ lang }) {
    const list = listTitles(lang)
    return {
      json: list,
      lines: async () => {
        const { shortPart } = await import('./page.ts')
        return [
          title(titleTexts[lang].title(list.titles.length)),
          ...list.titles.flatMap((sheet) => shortPart(sheet, lang)),
        ]
      },
    }
  },
}
