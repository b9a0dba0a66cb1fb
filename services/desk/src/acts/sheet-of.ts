import { hasSheet, type Opened } from '@sejour/acts'
import type { CaseEntry } from '@sejour/cases'

type Notified = Extract<CaseEntry, { readonly kind: 'decision-notified' }>

/** Papers that bear another name in the catalogue of decisions than as an act. */
const ACTS: { readonly [decision: string]: string } = {
  'article-9bis.non-prise-en-consideration': 'circulaire-2007-annexe-2',
  'article-9bis.irrecevable': 'article-9bis-irrecevable',
  'article-9bis.irrecevable-redevance': 'annexe-42',
  'article-9bis.non-fondee': 'article-9bis-non-fondee',
  'article-9bis.sans-objet': 'article-9bis-sans-objet',
}

/** The sheet that explains a decision that was received; nothing where none tells of it. */
export function sheetOfDecision(
  entry: Notified,
): { readonly act: string; readonly opened: readonly Opened[] } | undefined {
  const { decision, notification } = entry
  const act = ACTS[decision] ?? decision
  if (!hasSheet(act)) return undefined
  const { by, on } = notification
  const told = on !== undefined && by !== 'unknown' && by !== 'fax' && { notification: { by, on } }
  // An id of the catalogue: one that it does not have has no sheet either.
  return { act, opened: [{ decision: decision as Opened['decision'], ...told }] }
}
