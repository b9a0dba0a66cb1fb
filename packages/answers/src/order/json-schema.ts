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
import type { OrderAction } from './actions.ts'
import { orderInput } from './input.ts'
import type { OrderAnswer } from './output.ts'
import type { OrderRemedy } from './remedies.ts'
import type { OrderStatement } from './statement.ts'

/** What is asked of an order to leave. */
export const orderInputSchema = jsonSchema(orderInput, {
  document: 'The paper that was received.',
  'notification.by': 'The way in which it came.',
  'notification.on': 'The day of notification; for post, the day of posting.',
  on: 'The day on which one looks.',
  termDays: 'The term as printed, in days. 0: the paper gives none.',
  leaveBy: 'The last day to leave, as printed.',
  shortStay: 'Entitled to a short stay only (article 6) at the time of the order.',
  unionCitizenOrFamily: 'A citizen of the Union, or a family member of one.',
  otherFamilyMember47_1: 'Another family member of a citizen of the Union (article 47/1).',
  nationalSecurity: 'Whether the decision rests on national security.',
  detained: 'Whether the person was held when it was notified.',
  grounds: 'Points of article 74/14 § 3 that the paper names; an empty list: none.',
  earlierOrderNotExecuted: 'Whether an earlier order was not followed.',
  fraud: 'Whether fraud, or a sham marriage, partnership or adoption, is held against the person.',
  pending: 'Requests under way.',
  'pending.beforeOrder': 'Filed before the order, where the day is not known.',
  'pending.provisionalPaper': 'A paper lets the person stay meanwhile.',
  'pending.subsequent': 'A later request for protection, after a first one.',
  refusal: 'A refusal or another decision received with the order.',
  appeal: 'An appeal under way.',
  'appeal.againstListedDecision': 'What it attacks. Absent: the order itself.',
  'appeal.rejectedOn': 'When it was rejected. Absent: it is still under way.',
  entryBan: 'The entry ban that was received.',
  'entryBan.left': 'Whether the person has left the territory since.',
  'entryBan.liftingFiledOn': 'When lifting was asked.',
})

/** What an order comes to, given the schema of a source. */
export function orderAnswerSchema(source: JsonSchema): JsonSchema {
  const finding = oneOf('met', 'not-met', 'unknown', 'discretionary')
  const effect = oneOf('yes', 'no', 'unknown')
  const said = {
    id: text,
    text,
    items: listOf(text),
    finding: orNull(finding),
    sources: listOf(source),
  }
  const statements = listOf(record<OrderStatement>(said))
  const action = record<OrderAction>({
    id: text,
    text,
    by: orNull(day),
    past: described('Whether its day is over; null where that cannot be told.', orNull(yesNo)),
  })
  return record<OrderAnswer>({
    document: orNull(text),
    documentLabel: orNull(text),
    first: described('What to do first.', action),
    actions: listOf(action),
    term: record<OrderAnswer['term']>({
      printedLastDay: orNull(day),
      lawLastDay: described('By law alone; null where the law leaves it open.', orNull(day)),
      lastDay: orNull(day),
      safeDay: described('The earliest day that may turn out to be the last one.', orNull(day)),
      agrees: orNull(yesNo),
      granted: orNull(yesNo),
      statements,
    }),
    execution: record<OrderAnswer['execution']>({
      on: orNull(day),
      suspended: effect,
      reasons: listOf(record<OrderAnswer['execution']['reasons'][number]>({ ...said, effect })),
    }),
    requests: statements,
    extension: statements,
    remedies: listOf(
      record<OrderRemedy>({
        act: oneOf('order', 'ban', 'refusal'),
        actLabel: text,
        remedy: text,
        remedyLabel: text,
        lastDay: orNull(day),
        safeLastDay: orNull(day),
        filedInTime: orNull(yesNo),
        suspensive: effect,
        summary: text,
        needsHumanCheck: yesNo,
        reasons: listOf(text),
        sources: listOf(source),
      }),
    ),
    ban: record<OrderAnswer['ban']>({
      applies: finding,
      mostYears: orNull(whole),
      started: orNull(yesNo),
      endsOn: orNull(day),
      liftingFrom: described('First day on which to ask for work or study.', orNull(day)),
      answerBy: orNull(day),
      statements,
    }),
    duties: statements,
    contacts: orNull(
      record<NonNullable<OrderAnswer['contacts']>>({
        email: text,
        telephone: text,
        telephoneHours: text,
        letters: text,
        site: text,
        desks: listOf(text),
        source,
      }),
    ),
    guarantees: statements,
    needsHumanCheck: yesNo,
  })
}
