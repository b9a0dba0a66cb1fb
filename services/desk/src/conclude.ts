import type { LocalDate } from '@sejour/calendar'
import type { CaseState, Conclusion, FactValue, ProcedureId } from '@sejour/cases'
import { type Facts, NotInForce, positionOn, readFacts } from '@sejour/engine'
import type { Difference } from './desk.ts'
import { factsOf, knownFacts } from './facts/facts-of.ts'
import { answerableFor } from './views/procedure-in-file.ts'

/** What is asked to be concluded. */
export type Concluding = {
  readonly conclusion: Conclusion['id']
  readonly procedure: ProcedureId
  readonly on: LocalDate
  readonly lawVersion: string
}

/**
 * What is concluded about a round under the law of a day, with the facts it rests on: the receipt.
 * Nothing where no rules are kept, or none were in force on that day.
 */
export function conclusionOf(state: CaseState, asked: Concluding): Conclusion | undefined {
  const { conclusion, procedure: id, on, lawVersion } = asked
  const procedure = state.procedures.get(id)
  const answerable = procedure && answerableFor(procedure.kind)
  if (!procedure || !answerable) return undefined
  const facts = factsOf(knownFacts(answerable.prepared.procedure.facts, { state, procedure, on }))
  const found = foundOn(procedure.kind, facts, on)
  return found && { id: conclusion, procedure: id, on, lawVersion, facts: plain(facts), ...found }
}

/** What the same facts give under the law as it is kept now; nothing when it comes out the same. */
export function differencesOf(
  state: CaseState,
  { procedure, on, facts, stages, outcome }: Conclusion,
): readonly Difference[] {
  const kind = state.procedures.get(procedure)?.kind ?? ''
  const answerable = answerableFor(kind)
  const read = answerable && readFacts(answerable.prepared.procedure.facts, facts)
  const now = read && foundOn(kind, read.facts, on)
  if (!now) return [{ what: 'outcome', was: outcome, is: '' }]
  return [
    ...stages.flatMap(({ id, finding }) => {
      const is = now.stages.find((stage) => stage.id === id)?.finding ?? ''
      return is === finding ? [] : [{ what: id, was: finding, is }]
    }),
    ...(now.outcome === outcome ? [] : [{ what: 'outcome', was: outcome, is: now.outcome }]),
  ]
}

// An outcome that rests on a text nobody read for that day is no outcome yet.
const TO_CONFIRM = 'a-confirmer'

function foundOn(
  kind: string,
  facts: Facts,
  on: LocalDate,
): Pick<Conclusion, 'stages' | 'outcome'> | undefined {
  const answerable = answerableFor(kind)
  if (!answerable) return undefined
  try {
    const { stages, outcome } = positionOn(answerable.prepared, facts, on)
    return {
      stages: stages.map(({ stage, finding }) => ({ id: stage.id, finding })),
      outcome: outcome?.id ?? TO_CONFIRM,
    }
  } catch (error) {
    if (error instanceof NotInForce) return undefined
    throw error
  }
}

function plain(facts: Facts): { readonly [fact: string]: FactValue } {
  return Object.fromEntries(facts)
}
