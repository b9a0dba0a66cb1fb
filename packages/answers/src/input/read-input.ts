import { findLocalDate } from '@sejour/calendar'
import * as z from 'zod/mini'
import type { Answered, InputCode, InputDetail, InputProblem, InputWording } from './code.ts'

/**
 * Reads untrusted JSON. Null and absent both mean unknown. Every problem is told, at most twenty,
 * and none repeats a value that was given.
 */
export function readInput<Value>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
  wording: InputWording,
): Answered<Value> {
  const read = schema.safeParse(value)
  if (read.success) return { ok: true, value: read.data }
  const [first, ...others] = read.error.issues
    .flatMap((issue) => problemsOf(issue, value, wording))
    .slice(0, MOST_PROBLEMS)
  return { ok: false, problems: [first ?? problem('invalid', {}, wording), ...others] }
}

/** One problem, with its sentence. */
export function problem(code: InputCode, detail: InputDetail, wording: InputWording): InputProblem {
  return { code, path: detail.field ?? '', message: wording[code](detail) }
}

/** The answer that holds one problem. */
export function refused(
  code: InputCode,
  detail: InputDetail,
  wording: InputWording,
): Answered<never> {
  return { ok: false, problems: [problem(code, detail, wording)] }
}

const MOST_PROBLEMS = 20
const MOST_OPTIONS = 60
const LONGEST_NAME = 60

function problemsOf(
  issue: z.core.$ZodIssue,
  input: unknown,
  wording: InputWording,
): InputProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const field = pathOf([...issue.path, key])
      return problem('unknown-field', { field }, wording)
    })
  }
  const given = valueAt(input, issue.path)
  const field = issue.path.length === 0 ? {} : { field: pathOf(issue.path) }
  const detail = { ...field, ...detailOf(issue) }
  return [problem(codeOf(issue, given), detail, wording)]
}

function codeOf(issue: z.core.$ZodIssue, given: unknown): InputCode {
  if (given === undefined || given === null) {
    return issue.path.length === 0 ? 'not-an-object' : 'required'
  }
  if (issue.code === 'invalid_type') {
    const isFraction = typeof given === 'number' && issue.expected === 'int'
    return isFraction ? 'not-whole' : (WRONG_TYPE[issue.expected] ?? 'invalid')
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') return wrongDay(given)
  if (issue.code === 'invalid_value') return 'unknown-option'
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return 'required'
    return issue.minimum === 0 ? 'negative' : 'too-small'
  }
  if (issue.code === 'too_big') return TOO_BIG[issue.origin] ?? 'too-large'
  return 'invalid'
}

const WRONG_TYPE: { readonly [expected: string]: InputCode } = {
  object: 'not-an-object',
  array: 'not-a-list',
  string: 'not-text',
  boolean: 'not-yes-no',
  number: 'not-a-number',
  int: 'not-a-number',
}

const TOO_BIG: { readonly [origin: string]: InputCode } = { array: 'too-many', string: 'too-long' }

// A day in the right form that no calendar has is told apart from a text that is no day at all.
function wrongDay(given: unknown): InputCode {
  const looksLikeDay = typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given)
  return looksLikeDay && findLocalDate(given) === undefined ? 'impossible-day' : 'not-a-day'
}

function detailOf(issue: z.core.$ZodIssue): InputDetail {
  if (issue.code === 'invalid_value') {
    return { options: issue.values.slice(0, MOST_OPTIONS).map(String) }
  }
  if (issue.code === 'too_small') return { bound: Number(issue.minimum) }
  if (issue.code === 'too_big') return { bound: Number(issue.maximum) }
  return {}
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  )
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map((key) => String(key).slice(0, LONGEST_NAME)).join('.')
}
