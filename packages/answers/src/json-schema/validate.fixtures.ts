import { findLocalDate } from '@sejour/calendar'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { JsonSchema } from './json-schema.ts'

const ajv = new Ajv2020()
// What JSON Schema calls a date, in the years of our calendar.
ajv.addFormat('date', (text) => findLocalDate(text) !== undefined)

/** Where a value breaks a JSON Schema, with the keyword it breaks. */
export function faultsOf(schema: JsonSchema, value: unknown): readonly string[] {
  // A schema is compiled once: the validator knows it by its identity.
  if (ajv.validate(schema, value)) return []
  return (ajv.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}
