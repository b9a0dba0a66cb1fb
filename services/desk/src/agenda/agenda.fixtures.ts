import { localDate, type LocalDate } from '@sejour/calendar'
import { type CaseEvent, type CaseState, type Entry, stateOf } from '@sejour/cases'
import { agendaOf } from './agenda-of.ts'
import type { AgendaItem, DeskLang } from './agenda-item.ts'

/** A case of an invented person who asks for a stay under article 9bis, and what happens next. */
export function caseWith(...events: readonly CaseEvent[]): CaseState {
  const before: readonly CaseEvent[] = [
    { type: 'case-opened', title: 'N. Exemple', language: 'fr' },
    {
      type: 'person-added',
      person: { id: 'n', relation: 'applicant', familyName: 'Exemple', givenName: 'N.' },
    },
    { type: 'procedure-opened', procedure: 'p1', kind: 'article-9bis' },
  ]
  return stateOf(
    [...before, ...events].map((event, index) => ({
      version: index + 1,
      at: '2026-01-05T09:00:00.000Z',
      by: 'counsel',
      event,
    })),
  )
}

/** An entry of the first procedure. */
export function entry(of: DistributiveOmit<Entry, 'procedure'>, replaces?: string): CaseEvent {
  return {
    type: 'entry-recorded',
    entry: { procedure: 'p1', ...of },
    ...(replaces && { replaces }),
  }
}

type DistributiveOmit<Of, Key extends PropertyKey> = Of extends unknown ? Omit<Of, Key> : never

/** A refusal that was notified in some way on a day. */
export const refusal = (
  of: Partial<Extract<Entry, { readonly kind: 'decision-notified' }>> = {},
  replaces?: string,
): CaseEvent =>
  entry(
    {
      id: 'd1',
      kind: 'decision-notified',
      decision: 'article-9bis.irrecevable',
      notification: { by: 'hand', on: localDate('2026-03-05') },
      ...of,
    },
    replaces,
  )

/** The agenda by the id of its items. */
export function agenda(
  state: CaseState,
  { today = localDate('2026-03-06'), lang = 'fr' }: { today?: LocalDate; lang?: DeskLang } = {},
): { readonly [id: string]: AgendaItem } {
  return Object.fromEntries(agendaOf(state, { today, lang }).map((item) => [item.id, item]))
}
