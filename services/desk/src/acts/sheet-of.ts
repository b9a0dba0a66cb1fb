import { type Opened, sheetIdOfDecision } from '@sejour/acts'
import type { CaseEntry } from '@sejour/cases'

type Notified = Extract<CaseEntry, { readonly kind: 'decision-notified' }>

/** The sheet that explains a decision that was received; nothing where none tells of it. */
export function sheetOfDecision(
  entry: Notified,
): { readonly act: string; readonly opened: readonly Opened[] } | undefined {
  const { decision, notification } = entry
  const act = sheetIdOfDecision(decision)
  if (act === undefined) return undefined
  const { by, on } = notification
  const told = on !== undefined && by !== 'unknown' && by !== 'fax' && { notification: { by, on } }
  // An id of the catalogue: one that it does not have has no sheet either.
  return { act, opened: [{ decision: decision as Opened['decision'], ...told }] }
}
