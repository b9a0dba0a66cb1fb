import {
  answerSimulation,
  type Change,
  type LawBetween,
  type MovedCase,
  prepareSimulation,
  sayLawBetween,
} from '@sejour/answers/simulate'
import type { LocalDate } from '@sejour/calendar'
import { type CaseState, type CaseStore, findState, type Scope } from '@sejour/cases'
import type { Lang } from '@sejour/answers/say'
import { caseLine } from '../alerts/case-line.ts'

/** Which law is compared with which. The second day may lie before the first. */
export type SimulateAsked = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly lang: Lang
  /** Ends the work between two cases: what was found so far stands. */
  readonly signal?: AbortSignal
}

/** How far the work is; `moved` where the last case does not stand where it stood. */
export type SimulateStep = {
  readonly read: number
  readonly total: number
  readonly moved?: MovedCase
}

/**
 * Every open case of an organisation under the law of two days, one after the other. A case is named
 * by its id, and nothing else of it is told.
 */
export async function* simulateStore(
  store: Pick<CaseStore, 'rows' | 'read'>,
  scope: Scope,
  { from, to, lang, signal }: SimulateAsked,
): AsyncGenerator<SimulateStep> {
  const simulation = prepareSimulation({ from, to })
  const rows = await store.rows(scope, { status: 'open' })
  let read = 0
  for (const { caseId } of rows) {
    if (signal?.aborted) return
    const state = findState(await store.read(scope, caseId))
    read += 1
    const changes = state ? changesOf(state) : []
    yield {
      read,
      total: rows.length,
      ...(changes.length > 0 && { moved: { id: caseId, changes } }),
    }
  }

  function changesOf(state: CaseState): readonly Change[] {
    return [...state.procedures.values()]
      .filter(({ ended }) => ended === undefined)
      .flatMap((procedure) => {
        const answer = answerSimulation(simulation, caseLine(state, procedure, to), lang)
        return answer.ok ? answer.value.changes : []
      })
  }
}

/** What differs between the two laws, whoever it concerns. @throws NotInForce before the law */
export function lawBetween({ from, to, lang }: SimulateAsked): LawBetween {
  return sayLawBetween(prepareSimulation({ from, to }), lang)
}
