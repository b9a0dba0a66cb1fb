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
import type { LimitDay } from './calendar.ts'
import { limitInput } from './input.ts'
import type { LimitAnswer } from './limit-answer.ts'

/** What is asked of a limit. */
export const limitInputSchema = jsonSchema(limitInput, {
  decision: 'The decision or paper that was received.',
  remedy: 'The remedy or duty. Absent: the usual one against the decision.',
  notification: 'How and when the paper reached the person.',
  'notification.by': 'The way in which it came.',
  'notification.on': 'The day that opens the limit; for post, the day of posting.',
  detained: 'Whether the person was held when it was notified.',
  removalMeasure: 'Whether a removal measure was taken, and whether it was the first.',
  otherFamilyMember47_1: 'Another family member of a citizen of the Union (article 47/1).',
  unionCitizenOrFamily: 'A citizen of the Union, or a family member of one.',
  nationalSecurity: 'Whether the decision rests on national security.',
  cgraGround: 'How the Commissioner General decided.',
  heldAtApplication: 'Whether the person was held when asking for protection.',
  decidedOn: 'The day of the decision.',
  printedDays: 'The number of days that the paper prints.',
  printedLastDay: 'The last day that the paper prints.',
  filedOn: 'The day on which the act was filed.',
})

/** What a limit comes to, given the schema of a source. */
export function limitAnswerSchema(source: JsonSchema): JsonSchema {
  return record<LimitAnswer>({
    remedy: text,
    remedyLabel: text,
    decision: orNull(text),
    decisionLabel: orNull(text),
    kind: oneOf('remedy', 'step', 'duty', 'term', 'authority'),
    openedBy: oneOf('notification', 'sending', 'receipt', 'filing', 'issue', 'expiry'),
    indicative: described('Nothing sanctions a later act.', yesNo),
    summary: described(
      'One sentence that says the last day, and the safe one if it differs.',
      text,
    ),
    regime: orNull(oneOf('A', 'B', 'C')),
    days: described('Length in calendar days.', orNull(whole)),
    months: orNull(whole),
    firstDay: orNull(day),
    rawLastDay: described('Before it moves to a working day.', orNull(day)),
    lastDay: described('Last day in time on the facts given.', orNull(day)),
    safeLastDay: described(
      'Earliest day that any unsettled fact or reading could make the last one.',
      orNull(day),
    ),
    window: described(
      'When to act, where that is before the day that opens the limit.',
      orNull(record({ from: day, until: day })),
    ),
    filedInTime: described('Null when no filing day was given.', orNull(yesNo)),
    daysLate: orNull(whole),
    suspensive: oneOf('yes', 'no', 'unknown'),
    suspensiveSource: orNull(source),
    needsHumanCheck: yesNo,
    reasons: listOf(text),
    reasonIds: described('The ids of the reasons, in the same order.', listOf(text)),
    steps: listOf(record({ kind: text, text, day, source })),
    alternatives: listOf(record({ if: text, lastDay: day })),
    notes: listOf(text),
    printedLimit: orNull(record({ lastDay: day, agrees: yesNo })),
    calendar: listOf(limitDay),
    sources: listOf(source),
    certainty: oneOf('high', 'medium', 'low'),
  })
}

const limitDay = record<LimitDay>(
  {
    day,
    mark: oneOf('act', 'before-first', 'counted', 'moved', 'last'),
    number: described('Its place in the limit, from 1.', whole),
    off: described('Why no office works that day.', text),
  },
  'number',
  'off',
)
