import { type CaseEntry, type CaseState, inTime, type ProcedureId, type Stamp } from '@sejour/cases'
import type { LocalDate } from '@sejour/calendar'

/** What somebody found of the admissibility of a request, and when. */
export type Examined = {
  readonly entry: string
  readonly result: 'admissible' | 'inadmissible'
  readonly on: LocalDate
  readonly recorded: Stamp
  /** Version in which it was last written, for whoever changes it. */
  readonly version: number
}

/** Procedures in which admissibility is found before the merits are looked at. */
export const stagesApart = (kind: string): boolean => kind === 'article-9bis'

/** The stage of the rules that is about the merits; every other one comes before. */
export const MERITS_STAGE = 'bien-fonde'

/** The stage in which exceptional circumstances are left to the Office. */
export const ADMISSIBILITY_STAGE = 'recevabilite'

/** After an annulment, or once a decision that was notified is withdrawn, it starts again. */
function givesBack(entry: CaseEntry, place: number, entries: readonly CaseEntry[]): boolean {
  if (entry.kind === 'judgment-notified') return entry.result === 'annulled'
  if (entry.kind !== 'step-taken' || entry.step !== 'decision-withdrawn') return false
  return entries.slice(0, place).some(({ kind }) => kind === 'decision-notified')
}

/** What was last found of the admissibility; nothing while nobody found anything since it came back. */
export function examinedOf(state: CaseState, procedure: ProcedureId): Examined | undefined {
  const entries = inTime([...state.entries.values()].filter((one) => one.procedure === procedure))
  const found = entries
    .slice(entries.findLastIndex(givesBack) + 1)
    .findLast((entry) => entry.kind === 'step-taken' && entry.step === 'admissibility-examined')
  if (found?.kind !== 'step-taken') return undefined
  const result = found.details?.['result']
  if (result !== 'admissible' && result !== 'inadmissible') return undefined
  return {
    entry: found.id,
    result,
    on: found.on,
    recorded: found.recorded,
    version: (found.changed ?? found.recorded).version,
  }
}
