import type { LocalDate } from '@sejour/calendar'
import { type CaseState, dayOfEntry, type ProcedureId } from '@sejour/cases'
import { tellsOf } from '../office/reached.ts'

/** What is known to the authorities alone until the decision to which it belongs is notified. */
const BEFORE_NOTIFICATION: readonly string[] = [
  'admissibility-examined',
  'decision-signed',
  'notification-asked',
]

/**
 * Everything in a case that would make a decision known to whom it was not notified: steps, acts of
 * rulings, and pieces that came with a decision. Nobody but the authorities gets any of it.
 */
export function untoldIn(state: CaseState): ReadonlySet<string> {
  const entries = [...state.entries.values()]
  const isNotified = (
    procedure: ProcedureId,
    { since, decision }: { readonly since: LocalDate; readonly decision?: unknown },
  ) =>
    entries.some(
      (entry) =>
        entry.kind === 'decision-notified' &&
        entry.procedure === procedure &&
        (decision === undefined || entry.decision === decision) &&
        (dayOfEntry(entry) ?? since) >= since,
    )
  const acts = [...state.rulings.values()]
    .filter((ruling) => !entries.some((entry) => tellsOf(entry, ruling, state)))
    .flatMap(({ id, act }) => [id, ...(act === undefined ? [] : [act])])
  const steps = entries.flatMap((entry) =>
    entry.kind === 'step-taken' &&
    BEFORE_NOTIFICATION.includes(entry.step) &&
    !isNotified(entry.procedure, { since: entry.on, decision: entry.details?.['decision'] })
      ? [entry.id]
      : [],
  )
  const pieces = [...state.parcels.values()]
    .filter(
      ({ kind, direction, procedure, on }) =>
        kind === 'decision' && direction === 'in' && !isNotified(procedure, { since: on }),
    )
    .flatMap(({ contents }) => contents.map(({ id }) => id))
  return new Set([...acts, ...steps, ...pieces])
}
