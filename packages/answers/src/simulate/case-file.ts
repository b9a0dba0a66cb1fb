import type { Facts } from '@sejour/engine'
import { readFacts } from '@sejour/engine'
import { type Answered, type InputProblem, type InputWording, problem } from '../input/index.ts'
import { type Answerable, procedures } from '../procedures.ts'

/**
 * One case as a line of a stream: `{"id", "procedures": {"article-9bis": {facts}}, "fee": {…}}`. The
 * fee is the question of the fee; without `filedOn` the request is not filed yet, and would be on the
 * day that is simulated.
 */
export type CaseFile = {
  readonly id: string
  readonly procedures: readonly { readonly answerable: Answerable; readonly facts: Facts }[]
  /** Not read yet: the day of filing may still be missing. */
  readonly fee: object | undefined
}

const FIELDS = ['id', 'procedures', 'fee'] as const

/** Reads one line of untrusted JSON. */
export function readCaseFile(line: string, wording: InputWording): Answered<CaseFile> {
  const parsed = parse(line)
  if (!isRecord(parsed)) return refused(problem('not-an-object', {}, wording))
  const { id, procedures: asked, fee } = parsed
  const read = readProcedures(asked ?? {}, wording)
  const [first, ...others]: InputProblem[] = [
    ...Object.keys(parsed)
      .filter((field) => !FIELDS.some((known) => known === field))
      .map((field) => problem('unknown-field', { field: field.slice(0, 60) }, wording)),
    ...(typeof id === 'string' && id !== '' ? [] : [problem('required', { field: 'id' }, wording)]),
    ...(isRecord(fee ?? {}) ? [] : [problem('not-an-object', { field: 'fee' }, wording)]),
    ...read.problems,
  ]
  if (first) return { ok: false, problems: [first, ...others] }
  return {
    ok: true,
    value: { id: String(id), procedures: read.procedures, fee: isRecord(fee) ? fee : undefined },
  }
}

function readProcedures(
  asked: unknown,
  wording: InputWording,
): {
  readonly procedures: CaseFile['procedures']
  readonly problems: readonly InputProblem[]
} {
  if (!isRecord(asked)) {
    return {
      procedures: [],
      problems: [problem('not-an-object', { field: 'procedures' }, wording)],
    }
  }
  const problems: InputProblem[] = []
  const found = Object.entries(asked).flatMap(([id, raw]) => {
    const answerable = Object.hasOwn(procedures, id) ? procedures[id] : undefined
    if (!answerable) {
      const options = Object.keys(procedures)
      problems.push(problem('unknown-option', { field: 'procedures', options }, wording))
      return []
    }
    const read = readFacts(answerable.prepared.procedure.facts, raw ?? {})
    for (const { path } of read.problems) {
      problems.push(problem('invalid', { field: `procedures.${id}.${path}` }, wording))
    }
    return [{ answerable, facts: read.facts }]
  })
  return { procedures: found, problems }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function refused(only: InputProblem): Answered<never> {
  return { ok: false, problems: [only] }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
