import { procedures } from '@sejour/answers/procedures'
import { sayDate } from '@sejour/answers/say'
import type { CaseProcedure, CaseState } from '@sejour/cases'
import { NotInForce, positionOn, readFacts } from '@sejour/engine'
import type { Alert } from './alert.ts'
import type { AlertContext } from './alerts-of.ts'
import { procedureTitle } from './procedure-title.ts'

type Conclusion = CaseState['conclusions'] extends ReadonlyMap<string, infer Of> ? Of : never

/**
 * The last conclusion of each round, where the law as it is kept now gives another one for the same
 * day and the same facts: a rule was corrected, or a text was read since.
 */
export function conclusionAlerts(
  running: readonly CaseProcedure[],
  context: AlertContext,
): readonly Alert[] {
  const { state, lang, today, words } = context
  return running.flatMap((procedure): readonly Alert[] => {
    const conclusion = [...state.conclusions.values()].findLast(
      (one) => one.procedure === procedure.id,
    )
    const stages = conclusion && differences(conclusion, procedure)
    if (conclusion === undefined || stages === undefined || stages.length === 0) return []
    const signs = stages.map(({ id, after }) => `${id}:${after}`).join(',')
    const id = `${conclusion.id}.conclusion.${signs}`
    return [
      {
        id,
        kind: 'conclusion',
        procedure: procedure.id,
        on: conclusion.on > today ? today : conclusion.on,
        said: words.conclusion(procedureTitle(procedure, lang), sayDate(conclusion.on, lang)),
        why: [words.corrected],
        sources: [],
        moved: [{ kind: 'conclusion', conclusion: conclusion.id, stages }],
        read: state.readAlerts.has(id),
      },
    ]
  })
}

function differences({ on, facts, stages }: Conclusion, { kind }: CaseProcedure) {
  const prepared = Object.hasOwn(procedures, kind) ? procedures[kind]?.prepared : undefined
  if (prepared === undefined) return []
  try {
    const read = readFacts(prepared.procedure.facts, facts)
    const now = positionOn(prepared, read.facts, on)
    return stages.flatMap(({ id, finding }) => {
      const after = now.stages.find(({ stage }) => stage.id === id)?.finding
      return after === undefined || after === finding ? [] : [{ id, before: finding, after }]
    })
  } catch (error) {
    if (error instanceof NotInForce) return []
    throw error
  }
}
