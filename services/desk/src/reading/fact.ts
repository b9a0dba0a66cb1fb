import {
  type InputProblem,
  type InputWording,
  object,
  option,
  problem,
  type Schema,
  unknownable,
} from '@sejour/answers/input'
import { procedures } from '@sejour/answers/procedures'
import type { FactValue } from '@sejour/cases'
import { type Fact, readFacts } from '@sejour/engine'
import { day, id, line } from './plain.ts'

const MOST_RECORDS = 200
const MOST_CHARACTERS = 100

/** Any value that some fact could hold; `factProblem` says whether this fact can. */
const value: Schema<FactValue> = {
  fits: (given, path, report): given is FactValue => {
    if (given === undefined || given === null) return report('required', path)
    if (isSimple(given)) return true
    if (!Array.isArray(given)) return report('invalid', path)
    if (given.length > MOST_RECORDS) return report('too-many', path, { bound: MOST_RECORDS })
    return given.every(isRecord) || report('invalid', path)
  },
  json: {
    anyOf: [
      { type: ['boolean', 'integer'] },
      { type: 'string', maxLength: MOST_CHARACTERS },
      { type: 'array', maxItems: MOST_RECORDS, items: { type: 'object' } },
    ],
  },
}

/** A fact that was stated: by whom, when, about whom. */
export const fact = object({
  fact: line,
  person: unknownable(id),
  value,
  statedBy: option(['person', 'counsel', 'authority', 'piece', 'other']),
  statedOn: day,
})

/** What is wrong with a value that the law does not know; nothing when some procedure asks it so. */
export function factProblem(
  given: { readonly fact: string; readonly value: FactValue },
  wording: InputWording,
): InputProblem | undefined {
  const asked = FACTS.get(given.fact)
  if (!asked) return problem('invalid', { field: 'fact.fact' }, wording)
  const fits = asked.some(
    (one) => readFacts([one], { [one.id]: given.value }).problems.length === 0,
  )
  return fits ? undefined : problem('invalid', { field: 'fact.value' }, wording)
}

/** Every fact that some procedure asks, by id; procedures may ask one fact in several ways. */
const FACTS: ReadonlyMap<string, readonly Fact[]> = Map.groupBy(
  Object.values(procedures).flatMap(({ prepared }) => prepared.procedure.facts),
  ({ id: factId }) => factId,
)

function isSimple(given: unknown): boolean {
  if (typeof given === 'string') return given.length <= MOST_CHARACTERS
  return typeof given === 'boolean' || Number.isSafeInteger(given)
}

function isRecord(given: unknown): boolean {
  return (
    typeof given === 'object' &&
    given !== null &&
    !Array.isArray(given) &&
    Object.values(given).every((inner: unknown) => inner === null || isSimple(inner))
  )
}
