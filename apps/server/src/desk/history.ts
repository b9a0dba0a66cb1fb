import { HistoryPage, renderDesk } from '@sejour/web/desk'
import { caseRoute } from './case-route.ts'

/** Who wrote what in a case, and when. */
export const history = caseRoute({
  page: 'history',
  render: async ({ parts, actor, frame, file }) => {
    const seen = await parts.desk.historyOf(actor, file.caseId)
    if (!('seen' in seen)) return undefined
    return renderDesk(HistoryPage, {
      frame,
      lines: seen.seen,
      names: await parts.namesOf(actor),
    })
  },
})
