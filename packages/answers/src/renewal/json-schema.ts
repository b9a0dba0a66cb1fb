import { jsonSchema } from '../json-schema/input-schema.ts'
import {
  day,
  described,
  listOf,
  oneOf,
  orNull,
  record,
  text,
  whole,
  yesNo,
  type JsonSchema,
} from '../json-schema/json-schema.ts'
import { renewalInput } from './input.ts'
import type { RenewalAnswer } from './output.ts'

/** What is asked of a renewal. */
export const renewalInputSchema = jsonSchema(renewalInput, {
  title: 'The title that ends.',
  expires: 'Its last day, as it is printed.',
  on: 'The day of the request, or the day on which one looks.',
})

/** When a title is asked for again, given the schema of a source. */
export function renewalAnswerSchema(source: JsonSchema): JsonSchema {
  return record<RenewalAnswer>({
    title: text,
    label: text,
    expires: day,
    windowFrom: orNull(day),
    windowTo: orNull(day),
    lastDayBeforeEnd: described('The last day that surely lies before the end.', day),
    state: orNull(oneOf('early', 'in-window', 'late', 'open', 'after-expiry')),
    requestedInWindow: orNull(yesNo),
    afterExpiryDays: orNull(whole),
    said: listOf(text),
    statements: listOf(record({ id: text, text, sources: listOf(source) })),
    sources: listOf(source),
  })
}
