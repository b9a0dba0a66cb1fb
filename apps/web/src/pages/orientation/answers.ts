import { findLocalDate, type LocalDate } from '@sejour/calendar'
import type { Fact, Facts, SimpleFact, SimpleValue } from '@sejour/engine'
import { type Given, readSimple } from '../../app/guide/given.ts'

/** Everything a person has told so far. `null` is “I don’t know”; what was not asked is absent. */
export type Answers = {
  /** The day whose law applies. */
  readonly on: LocalDate
  readonly given: ReadonlyMap<string, Given>
}

/** A question of the situation, by its id. */
export function findFact(facts: readonly Fact[], id: string): SimpleFact | undefined {
  const fact = facts.find((known) => known.id === id)
  return fact?.kind === 'list' ? undefined : fact
}

/** The answers as the engine reads them: what is not known is left out. */
export function factsOf({ given }: Answers): Facts {
  return new Map(
    [...given].flatMap(([id, value]): readonly (readonly [string, SimpleValue])[] =>
      value === null || typeof value === 'object' ? [] : [[id, value]],
    ),
  )
}

/** Whether the law of a day is told here. */
export function acceptsDay(on: LocalDate): boolean {
  return on >= '1981-07-01'
}

/** The answers as text, to be carried by a page or kept on the device. */
export function writeAnswers({ on, given }: Answers): string {
  return JSON.stringify({ on, given: Object.fromEntries(given) })
}

/** Reads answers back from text that anybody may have written. What no question accepts is dropped. */
export function readAnswers(facts: readonly Fact[], text: string): Answers | undefined {
  const raw = parse(text)
  if (!isObject(raw) || typeof raw['on'] !== 'string' || !isObject(raw['given'])) return undefined
  const on = findLocalDate(raw['on'])
  if (!on || !acceptsDay(on)) return undefined
  const given = Object.entries(raw['given']).flatMap(
    ([id, value]): readonly (readonly [string, Given])[] => {
      const fact = findFact(facts, id)
      const read = value === null ? null : fact && readSimple(fact, value)
      return fact && read !== undefined ? [[id, read]] : []
    },
  )
  return { on, given: new Map(given) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
