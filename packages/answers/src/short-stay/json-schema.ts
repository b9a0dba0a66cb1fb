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
import { shortStayInput } from './input.ts'
import type { ShortStayAnswer } from './output.ts'

/** What is asked of a short stay. */
export const shortStayInputSchema = jsonSchema(shortStayInput, {
  nationality: 'The code of the passport, such as PH; letters in either case.',
  stays: 'Stays in the Schengen area, in any order.',
  'stays.from': 'The day of entry; it counts.',
  'stays.to': 'The day of exit; it counts. Absent or null: the stay goes on.',
  on: 'The day on which one looks. Needed where a stay goes on.',
  plannedEntry: 'The day of the next entry.',
})

/** What a short stay comes to, given the schema of a source. */
export function shortStayAnswerSchema(source: JsonSchema): JsonSchema {
  return record<ShortStayAnswer>({
    on: described(
      'Null when no day was named.',
      orNull(
        record<NonNullable<ShortStayAnswer['on']>>({
          used: whole,
          remaining: whole,
          windowFrom: day,
          overstay: described('Exceeded on this day or on an earlier one.', yesNo),
          overstayDays: described('Days above the maximum, in the fullest window.', whole),
          firstOverstayDay: orNull(day),
          overstayOnDay: described('Exceeded on this very day.', yesNo),
          present: yesNo,
        }),
      ),
    ),
    plannedEntry: orNull(record({ maxDays: whole, lastDay: orNull(day) })),
    stayingOn: described(
      'The present stay, or one that would start on the day named.',
      orNull(record({ lastLawfulDay: orNull(day) })),
    ),
    visa: oneOf('exempt', 'required', 'exempt-biometric', 'free-movement', 'unknown'),
    notes: listOf(text),
    sources: listOf(source),
  })
}
