import { dayNumber, type LocalDate } from '@sejour/calendar'
import { type Fact, type Facts, itemKey, type ListFact, type SimpleFact } from './fact.ts'
import { MET, NOT_MET, UNKNOWN } from './finding.ts'

/**
 * What is known, ready to be evaluated many times: one number a fact, so that no text is parsed
 * and no name looked up while a rule runs.
 */
export type Frame = {
  /** One number a simple fact, in the order of the layout. */
  readonly values: number[]
  /** One list of frames a list fact. Absent: the list is unknown. */
  readonly lists: (Frame[] | undefined)[]
}

/** A number that no day or amount is: the value is unknown. */
export const NOTHING = -0x3fffffff

/** Where each fact lies in a frame. */
export type Layout = {
  readonly simple: readonly SimpleFact[]
  /** The place of each simple fact. */
  readonly slots: ReadonlyMap<SimpleFact, number>
  readonly lists: readonly { readonly fact: ListFact; readonly item: Layout }[]
}

export function layoutOf(facts: readonly Fact[]): Layout {
  const simple = facts.filter((fact) => fact.kind !== 'list')
  return {
    simple,
    slots: new Map(simple.map((fact, slot) => [fact, slot])),
    lists: facts
      .filter((fact) => fact.kind === 'list')
      .map((fact) => ({ fact, item: layoutOf(fact.of) })),
  }
}

/** Puts facts into a frame. A value that its fact cannot hold counts as unknown. */
export function frameOf(layout: Layout, facts: Facts): Frame {
  return {
    values: layout.simple.map((fact) => encode(fact, facts.get(fact.id))),
    lists: layout.lists.map(({ fact, item }) => {
      const records = facts.get(fact.id)
      if (!Array.isArray(records)) return undefined
      return records.map((record) => ({
        values: item.simple.map((inner) => encode(inner, record[itemKey(fact, inner)])),
        lists: [],
      }))
    }),
  }
}

/** The number a fact's value becomes. */
function encode(fact: SimpleFact, value: unknown): number {
  switch (fact.kind) {
    case 'boolean':
      return value === true ? MET : value === false ? NOT_MET : UNKNOWN
    case 'choice':
      return optionIndex(Object.keys(fact.options), value)
    case 'day':
      return typeof value === 'string' ? dayNumber(value as LocalDate) : NOTHING
    case 'money':
    case 'number':
      return typeof value === 'number' ? value : NOTHING
  }
}

/** The number that says that a fact is unknown. */
export function nothingFor(fact: SimpleFact): number {
  if (fact.kind === 'boolean') return UNKNOWN
  return fact.kind === 'choice' ? Object.keys(fact.options).length : NOTHING
}

/** Unknown is the number after the last option, so that a table has an entry for it. */
function optionIndex(options: readonly string[], value: unknown): number {
  const index = options.findIndex((option) => option === value)
  return index === -1 ? options.length : index
}
