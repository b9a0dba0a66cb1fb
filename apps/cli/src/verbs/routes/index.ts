import { answerRoute, answerRoutes, routeIds } from '@sejour/answers/routes'
import { getAnswer, type Verb } from '../../verb.ts'

/** Every way to a stay in one line, or all that is known of one on a day. */
export const routes: Verb = {
  takes: 2,
  run({ lang, operands: [id, file], read }) {
    if (id === undefined) {
      const list = answerRoutes(lang)
      return {
        json: list,
        lines: async () => (await import('./page.ts')).routesPage(list.routes, lang),
      }
    }
    // A way that is not known is told before anything is read.
    const input = routeIds.includes(id) ? read(file) : undefined
    const sheet = getAnswer(answerRoute(id, input, lang))
    return {
      json: sheet,
      lines: async () => (await import('./page.ts')).routePage(sheet, lang),
    }
  },
}
