import { addMonths, findLocalDate } from '@sejour/calendar'
import type { HandedInRow, LogAsked } from '@sejour/desk'
import { NotificationLogPage, renderDesk } from '@sejour/web/desk'
import { catalogueIn } from './catalogue.ts'
import type { Asked, DeskRoute } from './route.ts'

const KINDS = [
  'decision',
  'paper',
  'card',
  'attempt',
] as const satisfies readonly HandedInRow['kind'][]

/** What was handed to whom, on which day, with which proof: over all cases of the commune. */
export const notificationLog: DeskRoute = {
  page: 'notificationLog',
  show: async (asked) => {
    const { parts, actor, lang, frame } = asked
    const period = askedOfLog(asked)
    const seen = await parts.desk.notificationLog(actor, period)
    if (!('seen' in seen)) return seen
    const html = renderDesk(NotificationLogPage, {
      frame,
      lines: seen.seen,
      asked: period,
      catalogue: catalogueIn(lang),
    })
    return { html }
  },
}

/** The last month where nothing, or nothing that can be read, is asked. */
export function askedOfLog({ query, today }: Asked): LogAsked {
  const day = (name: string) => findLocalDate(query.get(name) ?? '')
  const kind = KINDS.find((one) => one === query.get('kind'))
  return {
    from: day('from') ?? addMonths(today, -1, 'last-day'),
    until: day('until') ?? today,
    ...(kind && { kind }),
  }
}
