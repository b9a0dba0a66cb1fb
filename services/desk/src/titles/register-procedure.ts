import type { LocalDate } from '@sejour/calendar'
import type { CaseState, ProcedureId } from '@sejour/cases'
import { fitsNow } from '../commune/fits.ts'

/** In which procedure an entry in a register is recorded: the newest in which it fits today. */
export function registerProcedure(
  state: CaseState,
  step: 'registered-in' | 'struck-off',
  today: LocalDate,
): ProcedureId | undefined {
  const all = [...state.procedures.values()].toReversed()
  return all.find(({ id }) =>
    fitsNow(state, { kind: 'step-taken', id: `${id}.${step}`, procedure: id, step, on: today }),
  )?.id
}
