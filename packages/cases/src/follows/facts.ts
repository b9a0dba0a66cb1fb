import type { FactValue } from '../case-event.ts'
import type { PersonId } from '../ids.ts'
import type { CaseState } from '../state/case-state.ts'

/** Facts by id: those of the whole case, and over them those of one person. */
export function factsOf(state: CaseState, person?: PersonId): ReadonlyMap<string, FactValue> {
  const all = [...state.facts.values()]
  const ofCase = all.filter((fact) => fact.person === undefined)
  const own = person === undefined ? [] : all.filter((fact) => fact.person === person)
  return new Map([...ofCase, ...own].map(({ fact, value }) => [fact, value]))
}
