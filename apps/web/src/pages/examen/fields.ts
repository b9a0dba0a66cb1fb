import {
  conditionsOf,
  type Fact,
  itemKey,
  type ListFact,
  type Prepared,
  type Rule,
  type SimpleFact,
} from '@sejour/engine'
import { fieldStates } from '../../app/form/field-states.ts'
import type { FormReader } from '../../app/form/read-form.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { FieldSpec } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'

/** The name of a field of a form: of a fact, or of a fact in one row of its list. */
export function fieldName(fact: SimpleFact, list?: ListFact, row?: number): string {
  return list ? `${list.id}.${row}.${itemKey(list, fact)}` : fact.id
}

/** The field that asks a fact. */
export function factField(fact: SimpleFact, name: string, form: FormReader, lang: Lang): FieldSpec {
  const states = fieldStates(form, formTexts(lang))
  const words = { label: fact.question, hint: fact.why }
  switch (fact.kind) {
    case 'boolean':
      return states.yesNo(name, words)
    case 'choice':
      return states.choice(
        name,
        words,
        Object.entries(fact.options).map(([value, label]) => ({ value, label })),
      )
    case 'day':
      return states.day(name, words, true)
    case 'money':
      return { ...states.money(name, words), mayBeUnknown: true }
    case 'number':
      return {
        ...words,
        name,
        kind: 'number',
        value: form.text(name),
        error: form.faults.get(name),
        unknown: form.isUnknown(name),
      }
  }
}

/** The facts under the stage that first reads them; last, those that only raise remarks. */
export function factGroups({ procedure, stages }: Prepared): readonly {
  readonly stage: string | undefined
  readonly facts: readonly Fact[]
}[] {
  const read = stages.map(({ stage, versions }) => ({
    stage: stage.label,
    facts: new Set(versions.flatMap(({ rule }) => readBy(rule))),
  }))
  const groupOf = (fact: Fact) => read.find(({ facts }) => facts.has(fact))?.stage
  return [...read.map(({ stage }) => stage), undefined].flatMap((stage) => {
    const facts = procedure.facts.filter((fact) => groupOf(fact) === stage)
    return facts.length === 0 ? [] : [{ stage, facts }]
  })
}

function readBy(rule: Rule): readonly Fact[] {
  const lists = conditionsOf(rule.condition).flatMap((one) =>
    one.kind === 'quantified' ? [one.list] : [],
  )
  return [...lists, ...[...rule.reads.values()].flat()]
}
