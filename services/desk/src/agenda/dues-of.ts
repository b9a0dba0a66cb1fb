import { localDate, type LocalDate } from '@sejour/calendar'
import type { CaseState, Due } from '@sejour/cases'
import { agendaOf } from './agenda-of.ts'
import { isToConfirm } from './nature.ts'

/**
 * What a queue keeps of the agenda: the days of what nobody took care of yet. It does not depend on
 * the day on which it is computed.
 */
export function duesOf(state: CaseState): readonly Due[] {
  return agendaOf(state, { today: ANY_DAY, lang: 'fr' }).flatMap(
    ({ id, what, safeDay, lastDay, peremptory, state: stands, ...item }) =>
      safeDay === undefined || stands === 'handled'
        ? []
        : [
            {
              id,
              kind: what,
              safeDay,
              lastDay: lastDay ?? safeDay,
              peremptory,
              ...(isToConfirm(item) && { toConfirm: true as const }),
              ...(item.opened.on && { openedOn: item.opened.on }),
            },
          ],
  )
}

// Only the words and the days left of an item look at today; neither is kept.
const ANY_DAY: LocalDate = localDate('2000-01-01')
