import type { LocalDate } from '@sejour/calendar'
import type { CaseState } from '@sejour/cases'
import { type AgendaItem, agendaOf, type DeskLang } from '../agenda/index.ts'

/** What the next counsel must not miss: every day that runs against the person. */
export function runningLimits(
  state: CaseState,
  how: { readonly today: LocalDate; readonly lang: DeskLang },
): readonly AgendaItem[] {
  return agendaOf(state, how).filter(
    (item) => item.state === 'running' && !item.bindsAuthority && item.kind !== 'task',
  )
}
