import type { LocalDate } from '@sejour/calendar'
import type { Command, Entry } from '@sejour/cases'
import { unionViews, type UnionView } from '@sejour/desk'
import type { CaseSending } from './case-route.ts'

/** The request of which a form speaks, as the case has it now. */
export async function viewOf(sending: CaseSending): Promise<UnionView | undefined> {
  const { about, today, lang } = sending
  const file = await sending.file()
  const views = file ? unionViews(file.state, { today, lang }) : []
  return views.find(({ round }) => round.procedure.id === about)
}

/** A day that must have come. */
export function pastDay({ form, today }: CaseSending, field: string): LocalDate | undefined {
  const day = form.requiredDay(field)
  if (day !== undefined && day > today) form.wrong(field, 'day-future')
  return day
}

/** The command that writes one entry. */
export const recorded = (entry: Entry): Command => ({ type: 'record-entry', entry })
