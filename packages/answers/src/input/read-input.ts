import type { Answered, InputCode, InputDetail, InputProblem, InputWording } from './code.ts'
import type { Report, Schema } from './schema.ts'

const MOST_PROBLEMS = 20

/**
 * Reads untrusted JSON. Null and absent both mean unknown. Every problem is told, at most twenty,
 * and none repeats a value that was given.
 */
export function readInput<Value>(
  schema: Schema<Value>,
  value: unknown,
  wording: InputWording,
): Answered<Value> {
  const problems: InputProblem[] = []
  const report: Report = (code, path, detail) => {
    if (problems.length < MOST_PROBLEMS) {
      problems.push(
        problem(code, { ...(path !== undefined && { field: path }), ...detail }, wording),
      )
    }
    return false
  }
  if (schema.fits(value, undefined, report)) return { ok: true, value }
  const [first, ...others] = problems
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
