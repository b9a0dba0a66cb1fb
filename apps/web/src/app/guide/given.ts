import {
  type Choice,
  type Fact,
  type ListFact,
  readFacts,
  type SimpleFact,
  type SimpleValue,
} from '@sejour/engine'

/**
 * One answer. `null` is “I don't know”; an answer not given yet is absent. A list answers with the
 * kind of each of its records; what is said of a record stands under its own id, `circonstances[0].pieces`.
 */
export type Given = SimpleValue | readonly string[] | null

/** A question: the fact, and for the fact of a record its place in the list. */
export type Place = {
  readonly id: string
  readonly fact: Fact
  readonly record?: { readonly list: ListFact; readonly index: number }
}

/** The fact that names the kind of each record of a list. */
export function kindOf(list: ListFact): Choice | undefined {
  return list.of.find((fact) => fact.kind === 'choice')
}

/** Whether an answer is that of a list. */
export function isKinds(value: Given | undefined): value is readonly string[] {
  return typeof value === 'object' && value !== null
}

/** A value as its fact accepts it, or nothing. */
export function readSimple(fact: SimpleFact, value: unknown): SimpleValue | undefined {
  const read = readFacts([fact], { [fact.id]: value }).facts.get(fact.id)
  return typeof read === 'object' ? undefined : read
}
