import type { CaseEntry, CaseState } from '@sejour/cases'
import { linkOf } from './links.ts'

type Judgment = Extract<CaseEntry, { readonly kind: 'judgment-notified' }>

const remedyOf = (state: CaseState, { answers }: Judgment) => {
  const entry = state.entries.get(answers)
  return entry?.kind === 'remedy-filed' ? entry : undefined
}

/** A decision that a judge annulled or its author took back: what it did is as if it never was. */
export function isUndone(state: CaseState, { id, ...entry }: CaseEntry): boolean {
  const ids = [id, ...('ruling' in entry && entry.ruling !== undefined ? [entry.ruling] : [])]
  return [...state.entries.values()].some((one) => {
    if (one.kind === 'step-taken' && one.step === 'decision-withdrawn') {
      return ids.includes(linkOf(one) ?? '')
    }
    if (one.kind !== 'judgment-notified' || one.result !== 'annulled') return false
    return remedyOf(state, one)?.against === id
  })
}

/** An extreme urgency that was rejected says nothing of another appeal against the same decision. */
export function leavesAnotherAppeal(state: CaseState, entry: CaseEntry): boolean {
  if (entry.kind !== 'judgment-notified') return false
  if (entry.result !== 'rejected' && entry.result !== 'inadmissible') return false
  const urgent = remedyOf(state, entry)
  if (urgent?.remedy !== 'extreme-urgency') return false
  return [...state.entries.values()].some(
    (one) => one.kind === 'remedy-filed' && one.id !== urgent.id && one.against === urgent.against,
  )
}
