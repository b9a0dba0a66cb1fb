import { ReadLogPage, renderDesk } from '@sejour/web/desk'
import { caseRoute } from './case-route.ts'

/** Who read personal data of a case. */
export const readLog = caseRoute({
  page: 'readLog',
  render: async ({ parts, actor, frame, file }) => {
    const seen = await parts.desk.readsOf(actor, file.caseId)
    return renderDesk(ReadLogPage, {
      frame,
      lines: 'seen' in seen ? seen.seen : undefined,
      names: await parts.namesOf(actor),
    })
  },
})
