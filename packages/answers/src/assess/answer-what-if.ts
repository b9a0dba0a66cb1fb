import type { LocalDate } from '@sejour/calendar'
import {
  type FactWording,
  type Finding,
  findVersionOn,
  frameOf,
  type Prepared,
  type SimpleValue,
  whatIf,
} from '@sejour/engine'
import type { Answered } from '../input/index.ts'
import { readAssessInput } from './answer-assess.ts'
import type { AssessTexts } from './said.ts'

/** For each stage, the smallest changes of facts that would change its finding. */
export type WhatIf = {
  readonly procedure: string
  readonly on: LocalDate
  readonly stages: readonly {
    readonly id: string
    readonly label: string
    readonly changes: readonly {
      readonly facts: readonly {
        readonly fact: string
        readonly label: string
        readonly value: SimpleValue
        /** The value in words. */
        readonly said: string
        /** Whether the person can still change it. */
        readonly changeable: boolean
      }[]
      readonly finding: Finding
    }[]
  }[]
}

/** What would have to be otherwise, for each stage to come out otherwise. */
export function answerWhatIf(
  prepared: Prepared,
  input: unknown,
  texts: AssessTexts,
): Answered<WhatIf> {
  const read = readAssessInput(prepared, input, texts)
  if (!read.ok) return read
  const { on, facts } = read.value
  const stages = prepared.stages.flatMap(({ stage, versions }) => {
    const version = findVersionOn(on, stage.rule)
    const rule = versions.find(({ from }) => from === version?.from)?.rule
    if (!rule) return []
    const found = whatIf(rule, frameOf(rule.layout, facts))
    return [
      {
        id: stage.id,
        label: texts.procedure.stages[stage.id] ?? stage.label,
        changes: found.map(({ changes, finding }) => ({
          facts: changes.map(({ id, fact, value }) => {
            const words: FactWording = texts.procedure.facts[fact.id] ?? fact
            return {
              fact: id,
              label: words.label,
              value,
              said: words.options?.[String(value)] ?? String(value),
              changeable: fact.changeable === true,
            }
          }),
          finding,
        })),
      },
    ]
  })
  return { ok: true, value: { procedure: prepared.procedure.id, on, stages } }
}
