import type { CaseState, ProcedureId } from '@sejour/cases'

/**
 * Requests that were recorded as sent on in a parcel, and whose parcel has not left: nobody at the
 * Office has them yet.
 */
export function unsentIn(state: CaseState): readonly ProcedureId[] {
  if (state.status !== 'open') return []
  const sent = [...state.entries.values()].filter(
    (entry) =>
      entry.kind === 'step-taken' &&
      entry.step === 'transmitted' &&
      entry.details?.['how'] === 'parcel',
  )
  return [...new Set(sent.map(({ procedure }) => procedure))].filter(
    (procedure) =>
      ![...state.parcels.values()].some(
        (parcel) =>
          parcel.direction === 'out' &&
          parcel.kind === 'transmission' &&
          parcel.procedure === procedure &&
          parcel.answered?.answer !== 'recalled',
      ),
  )
}
