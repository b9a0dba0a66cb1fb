import type { JsonSchema } from '../json-schema/json-schema.ts'
import type { InputCode, InputDetail } from './code.ts'

/** Where a value stands, as `stays.0.from`. Absent for the input as a whole. */
export type Path = string | undefined

/** Takes note of what is wrong, and answers that the value does not fit. It never sees the value. */
export type Report = (
  code: InputCode,
  path: Path,
  detail?: Pick<InputDetail, 'options' | 'bound'>,
) => false

/** A shape that untrusted JSON may have. */
export type Schema<Value> = {
  /** Whether a value has this shape. Everything that is wrong is reported, not only the first. */
  readonly fits: (value: unknown, path: Path, report: Report) => value is Value
  readonly json: JsonSchema
  /** Null and absence fit too. */
  readonly mayBeUnknown?: true
}

/** What a schema reads. */
export type ValueOf<Of> = Of extends Schema<infer Value> ? Value : never

/** Reports a value of another type, or that there is none. */
export function wrongType(code: InputCode, value: unknown, path: Path, report: Report): false {
  const isMissing = path !== undefined && (value === undefined || value === null)
  return report(isMissing ? 'required' : code, path)
}
