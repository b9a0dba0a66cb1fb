import type { Fact, FactWording, Procedure, ProcedureWording } from '@sejour/engine'

declare const data: unique symbol

/** A procedure in one language, as plain data that travels to a page. */
export type ProcedureData = { readonly id: string; readonly title: string; readonly [data]?: true }

/** Writes a procedure as data: facts once, named where conditions read them, in one language. */
export function toData(procedure: Procedure, wording: ProcedureWording): ProcedureData {
  const facts = factsIn(procedure)
  const { id, stages, notices, outcomes } = procedure
  const written = {
    id,
    title: wording.title,
    facts: procedure.facts.map((fact) => inWords(fact)),
    stages: stages.map((stage) => ({
      ...stage,
      label: wording.stages[stage.id] ?? stage.label,
      rule: write(stage.rule),
    })),
    notices: write(notices),
    outcomes: outcomes.map((outcome) => ({
      ...withoutTitles(outcome),
      label: wording.outcomes[outcome.id] ?? outcome.label,
    })),
  }
  return written

  function inWords(fact: Fact): object {
    const words: FactWording = wording.facts[fact.id] ?? fact
    const { label, question, why, options, exhibits, itemLabel } = words
    const said = { label, question, why, ...(exhibits && { exhibits }) }
    const more = { ...(options && { options }), ...(itemLabel && { itemLabel }) }
    const inner = fact.kind === 'list' ? { of: fact.of.map((one) => inWords(one)) } : {}
    return { ...withoutTitles(fact), ...said, ...more, ...inner }
  }

  function write(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(write)
    if (typeof value !== 'object' || value === null) return value
    const fact = facts.find((known) => known === value)
    if (fact) return { fact$: fact.id }
    const written = Object.fromEntries(
      Object.entries(withoutTitles(value)).map(([name, inner]) => [name, write(inner)]),
    )
    const words = 'id' in value ? wording.conditions[String(value.id)] : undefined
    return 'kind' in value && words !== undefined ? { ...written, label: words } : written
  }
}

/** The procedure that was written, with its facts in their places again. */
export function fromData(written: ProcedureData): Procedure {
  // Written by the server that wrote this page.
  const procedure = written as unknown as Procedure
  const facts = new Map<unknown, Fact>(factsIn(procedure).map((fact) => [fact.id, fact]))
  const { stages, notices } = procedure
  return { ...procedure, stages: read(stages), notices: read(notices) }

  function read<Value>(value: Value): Value {
    return readAny(value) as Value
  }

  function readAny(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(readAny)
    if (typeof value !== 'object' || value === null) return value
    if ('fact$' in value) return facts.get(value.fact$)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, readAny(inner)]))
  }
}

function factsIn({ facts }: Procedure): readonly Fact[] {
  return facts.flatMap((fact) => (fact.kind === 'list' ? [fact, ...fact.of] : [fact]))
}

/** The full titles of texts are not shown: each has a short name in every language. */
function withoutTitles(value: object): object {
  return 'level' in value && 'title' in value ? { ...value, title: '' } : value
}
