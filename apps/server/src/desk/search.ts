import { renderDesk, SearchPage } from '@sejour/web/desk'
import { procedureOptions } from './procedure-options.ts'
import type { DeskRoute } from './route.ts'

const LONGEST_QUESTION = 200

/** Cases found by words. */
export const search: DeskRoute = {
  page: 'search',
  show: async ({ parts, actor, lang, frame, query }) => {
    const words = (query.get('q') ?? '').trim().slice(0, LONGEST_QUESTION)
    const seen = words === '' ? { seen: [] } : await parts.desk.search(actor, { words, lang })
    if (!('seen' in seen)) return seen
    const procedures = procedureOptions(lang)
    return { html: renderDesk(SearchPage, { frame, words, rows: seen.seen, procedures }) }
  },
}
