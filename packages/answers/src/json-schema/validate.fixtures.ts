import { findLocalDate } from '@sejour/calendar'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { JsonSchema } from './json-schema.ts'

const ajv = new Ajv2020({ strict: true })
ajv.addKeyword('examples')
// What JSON Schema calls a date, in the years of our calendar.
ajv.addFormat('date', (text) => findLocalDate(text) !== undefined)

/** Where a value breaks a JSON Schema, with the keyword it breaks. */
export function faultsOf(schema: JsonSchema, value: unknown): readonly string[] {
  const validate = ajv.compile(schema)
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}
