import { type Fact, type Facts, itemKey, type ListFact, readFacts } from '@sejour/engine'
import type { Argument, CaseState, ProcedureId, Side } from '@sejour/cases'

/** The list in which the law examines the arguments of a side. */
export const LIST_OF_SIDE = {
  circumstances: 'circonstances',
  merits: 'motifs',
} as const satisfies { readonly [side in Side]: string }

/**
 * The arguments of a round as the list that the law examines: one record each, in the order in
 * which they were added. Nothing when there is no argument yet: that says nothing about the person.
 */
export function arguedIn(
  state: CaseState,
  procedure: ProcedureId,
  list: ListFact,
): ReturnType<Facts['get']> {
  const argued = [...state.arguments.values()].filter(
    (argument) => argument.procedure === procedure && LIST_OF_SIDE[argument.side] === list.id,
  )
  if (argued.length === 0) return undefined
  return argued.map((argument) => recordOf(argument, provedBy(state, argument.id), list))
}

/** How many pieces prove an argument. */
function provedBy(state: CaseState, argument: string): number {
  return [...state.exhibits.values()].filter(({ proves }) =>
    proves.some((one) => one.kind === 'argument' && one.argument === argument),
  ).length
}

/** What the law does not know of an argument is left out, so that one odd answer hides no other. */
function recordOf({ kind, answers }: Argument, pieces: number, list: ListFact) {
  const given = { ...answers, ...(kind !== undefined && { nature: kind }), pieces }
  return Object.fromEntries(
    Object.entries(given).filter(([key, value]) => fitsKey(list, key, value)),
  )
}

function fitsKey(list: ListFact, key: string, value: unknown): boolean {
  if (!list.of.some((fact) => itemKey(list, fact) === key)) return false
  return readFacts([list], { [list.id]: [{ [key]: value }] }).problems.length === 0
}

/** A fact that the arguments of a round fill. */
export function isArgued(fact: Fact): fact is ListFact {
  return fact.kind === 'list' && Object.values(LIST_OF_SIDE).some((id) => id === fact.id)
}
