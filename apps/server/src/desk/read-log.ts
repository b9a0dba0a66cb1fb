import { nameOf, ReadLogPage, renderDesk } from '@sejour/web/desk'
import { caseRoute } from './case-route.ts'

/** Who read personal data of a case. */
export const readLog = caseRoute({
  page: 'readLog',
  render: async ({ parts, actor, lang, frame, file }) => {
    const seen = await parts.desk.readsOf(actor, file.caseId)
    return renderDesk(ReadLogPage, {
      frame,
      lines: 'seen' in seen ? seen.seen : undefined,
      // Whoever came with a code on paper stands in the log under their own id.
      names: new Map([
        ...file.people.map(({ person }) => [person.id, nameOf(person, lang)] as const),
        ...(await parts.namesOf(actor)),
      ]),
    })
  },
})
