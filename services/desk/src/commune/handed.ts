import type { LocalDate } from '@sejour/calendar'
import { type CaseState, dayOfEntry, type NotificationMode } from '@sejour/cases'

/** Something that was handed to somebody, as a row of a queue keeps it. */
export type HandedInRow = {
  readonly entry: string
  readonly kind: 'decision' | 'paper' | 'card' | 'attempt'
  /** An id of the catalogues of decisions, papers or titles; of an attempt, what came of it. */
  readonly what: string
  readonly on: LocalDate
  readonly by: NotificationMode
  /** How many people it is for. */
  readonly people: number
  /** A piece of the file proves it. */
  readonly isProved: boolean
}

/** Everything that was handed over in a case, or that somebody tried to hand over. */
export function handedIn(state: CaseState): readonly HandedInRow[] {
  return [...state.entries.values()].flatMap((entry): readonly HandedInRow[] => {
    const on = dayOfEntry(entry)
    if (on === undefined) return []
    const common = {
      entry: entry.id,
      on,
      people: (entry.persons ?? [...state.persons.keys()]).length,
      isProved: (entry.exhibits ?? []).length > 0,
    }
    if (entry.kind === 'decision-notified') {
      return [{ ...common, kind: 'decision', what: entry.decision, by: entry.notification.by }]
    }
    if (entry.kind === 'receipt-given') {
      return [{ ...common, kind: 'paper', what: entry.paper, by: 'hand' }]
    }
    if (entry.kind !== 'step-taken') return []
    if (entry.step === 'card-handed') return [{ ...common, kind: 'card', what: '', by: 'hand' }]
    if (entry.step !== 'notification-attempted') return []
    const how = HOW.find((mode) => mode === entry.details?.['how']) ?? 'unknown'
    const came = entry.details?.['result']
    return [{ ...common, kind: 'attempt', what: typeof came === 'string' ? came : '', by: how }]
  })
}

const HOW = ['hand', 'registered-receipt', 'registered', 'electronic'] as const
