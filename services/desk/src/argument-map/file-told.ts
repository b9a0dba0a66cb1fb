import type { FileTold } from '@sejour/answers/arguments'
import { type Answerable, procedures } from '@sejour/answers/procedures'
import type { LocalDate } from '@sejour/calendar'
import {
  type CaseProcedure,
  type CaseState,
  type PersonId,
  type ProcedureId,
  toldOf,
} from '@sejour/cases'
import type { Facts } from '@sejour/engine'
import { LIST_OF_SIDE } from '../facts/argued.ts'
import { factsOf, knownFacts } from '../facts/facts-of.ts'
import { isPersonal } from '../facts/personal.ts'

/**
 * A round of a case as the law is asked about it on a day: its facts, its arguments, and the pieces
 * of the case. Nothing where no rules of that kind of procedure are kept. `person`: of whom what is
 * personal is told; absent: of the applicant.
 */
export function fileToldOf(
  state: CaseState,
  procedure: CaseProcedure,
  { on, person }: { readonly on: LocalDate; readonly person?: PersonId },
): FileTold | undefined {
  const answerable = answerableOf(procedure)
  if (!answerable) return undefined
  const { facts: asked } = answerable.prepared.procedure
  const place = { state, procedure, on }
  const own = person === undefined ? place : { ...place, person }
  const facts = factsOf(
    asked.flatMap((fact) => knownFacts([fact], isPersonal(fact.id) ? own : place)),
  )
  const exhibits = [...state.exhibits.values()].map(toldOf)
  return {
    answerable,
    on,
    facts,
    arguments: argumentsOf(state, procedure.id).map((argument) => ({
      id: argument.id,
      side: argument.side,
      kind: argument.kind,
      record: recordOf(state, facts, argument),
      exhibits: exhibits.filter((exhibit) => exhibit.arguments?.includes(argument.id)),
    })),
    exhibits,
  }
}

/** The rules of a round. Absent: none are kept. */
export function answerableOf({ kind }: CaseProcedure): Answerable | undefined {
  return Object.hasOwn(procedures, kind) ? procedures[kind] : undefined
}

type Argument = CaseState['arguments'] extends ReadonlyMap<string, infer Value> ? Value : never

/** The arguments of a round, in the order in which they were added. */
export function argumentsOf(state: CaseState, procedure: ProcedureId): readonly Argument[] {
  return [...state.arguments.values()].filter((argument) => argument.procedure === procedure)
}

/** The record of an argument in the list that the law examines: both are in the same order. */
function recordOf(
  state: CaseState,
  facts: Facts,
  { id, procedure, side }: Argument,
): FileTold['arguments'][number]['record'] {
  const own = argumentsOf(state, procedure).filter((one) => one.side === side)
  const records = facts.get(LIST_OF_SIDE[side])
  const place = own.findIndex((one) => one.id === id)
  return (Array.isArray(records) ? records[place] : undefined) ?? {}
}
