import type { CaseEntry, CaseState } from '@sejour/cases'

/** A step by which somebody tried to notify. */
export type Attempt = Extract<CaseEntry, { readonly kind: 'step-taken' }>

/** What was tried for any of these: a ruling, the step that asked for it, the entry itself. */
export function attemptsOf(state: CaseState, about: readonly string[]): readonly Attempt[] {
  return [...state.entries.values()].filter(
    (entry): entry is Attempt =>
      entry.kind === 'step-taken' &&
      entry.step === 'notification-attempted' &&
      entry.about !== undefined &&
      about.includes(entry.about),
  )
}
