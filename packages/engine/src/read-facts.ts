import { findLocalDate } from '@sejour/calendar'
import {
  type Fact,
  type Facts,
  type ItemValues,
  itemKey,
  type ListFact,
  type SimpleFact,
  type SimpleValue,
} from './fact.ts'

/** Why a value cannot be read. Ids only: the value itself may be somebody's birthday. */
export type FactProblem = {
  /** `identite.document`, or `circonstances[0].nature`. Empty for the whole. */
  readonly path: string
  readonly code:
    | 'not-an-object'
    | 'unknown-fact'
    | 'not-a-boolean'
    | 'unknown-option'
    | 'impossible-day'
    | 'too-early'
    | 'too-late'
    | 'not-whole'
    | 'not-a-list'
    | 'too-many'
  /** What would have been accepted, where that is a short list. */
  readonly accepted?: readonly string[]
}

/** More records than this in one list is no case, but a mistake or an attack. */
const MOST_RECORDS = 200

/** Parses facts at the edge: past here, a value is what its fact says. `null` means unknown. */
export function readFacts(
  facts: readonly Fact[],
  raw: unknown,
): { readonly facts: Facts; readonly problems: readonly FactProblem[] } {
  if (!isRecord(raw)) return { facts: new Map(), problems: [{ path: '', code: 'not-an-object' }] }
  const problems: FactProblem[] = []
  const read = new Map<string, SimpleValue | readonly ItemValues[]>()
  for (const [id, value] of Object.entries(raw)) {
    const fact = facts.find((known) => known.id === id)
    if (!fact) problems.push({ path: id, code: 'unknown-fact', accepted: nearest(id, facts) })
    else if (value !== null && value !== undefined) {
      const result = fact.kind === 'list' ? readList(fact, value) : readSimple(fact, value, id)
      if ('problems' in result) problems.push(...result.problems)
      else read.set(id, result.value)
    }
  }
  return { facts: read, problems }
}

type Result<Value> = { readonly value: Value } | { readonly problems: readonly FactProblem[] }

function readSimple(fact: SimpleFact, value: unknown, path: string): Result<SimpleValue> {
  const problem = (
    code: FactProblem['code'],
    accepted?: readonly string[],
  ): Result<SimpleValue> => ({ problems: [accepted ? { path, code, accepted } : { path, code }] })

  switch (fact.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? { value } : problem('not-a-boolean', ['true', 'false'])
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(fact.options, value)
        ? { value }
        : problem('unknown-option', Object.keys(fact.options))
    case 'day': {
      const day = typeof value === 'string' ? findLocalDate(value) : undefined
      if (!day) return problem('impossible-day')
      if (fact.earliest && day < fact.earliest) return problem('too-early', [fact.earliest])
      if (fact.latest && day > fact.latest) return problem('too-late', [fact.latest])
      return { value: day }
    }
    case 'money':
    case 'number':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
        ? { value }
        : problem('not-whole')
  }
}

function readList(list: ListFact, value: unknown): Result<readonly ItemValues[]> {
  if (!Array.isArray(value)) return { problems: [{ path: list.id, code: 'not-a-list' }] }
  if (value.length > MOST_RECORDS) return { problems: [{ path: list.id, code: 'too-many' }] }
  const problems: FactProblem[] = []
  const records = value.map((record: unknown, index) => {
    const path = `${list.id}[${index}]`
    if (!isRecord(record)) {
      problems.push({ path, code: 'not-an-object' })
      return {}
    }
    const read: { [key: string]: SimpleValue } = {}
    for (const [key, inner] of Object.entries(record)) {
      const fact = list.of.find((known) => itemKey(list, known) === key)
      if (!fact) {
        const accepted = list.of.map((known) => itemKey(list, known))
        problems.push({ path: `${path}.${key}`, code: 'unknown-fact', accepted })
      } else if (inner !== null && inner !== undefined) {
        const result = readSimple(fact, inner, `${path}.${key}`)
        if ('problems' in result) problems.push(...result.problems)
        else read[key] = result.value
      }
    }
    return read
  })
  return problems.length > 0 ? { problems } : { value: records }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Ids that share the first word: what was probably meant. */
function nearest(id: string, facts: readonly Fact[]): readonly string[] {
  const [first] = id.split('.')
  return facts.map((fact) => fact.id).filter((known) => known.split('.')[0] === first)
}
