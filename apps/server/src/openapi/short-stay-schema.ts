import {
  day,
  described,
  listOf,
  oneOf,
  orNull,
  record,
  ref,
  text,
  whole,
  yesNo,
} from './json-schema.ts'

/** The answer about short stays. */
export const shortStayAnswer = record({
  on: described(
    'Null when no day was named.',
    orNull(
      record({
        used: whole,
        remaining: whole,
        windowFrom: day,
        overstay: described('Whether the maximum was exceeded, on this day or earlier.', yesNo),
        overstayDays: described('Days above the maximum, in the fullest window.', whole),
        firstOverstayDay: orNull(day),
        overstayOnDay: yesNo,
        present: yesNo,
      }),
    ),
  ),
  plannedEntry: orNull(record({ maxDays: whole, lastDay: orNull(day) })),
  stayingOn: orNull(record({ lastLawfulDay: orNull(day) })),
  visa: oneOf('exempt', 'required', 'exempt-biometric', 'free-movement', 'unknown'),
  notes: listOf(text),
  sources: listOf(ref('Source')),
})
