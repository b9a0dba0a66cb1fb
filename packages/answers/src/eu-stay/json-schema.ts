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
import { euStayInput } from './input.ts'
import type { EuStayAnswer, EuStaySaid, EuStayStep } from './output.ts'

/** What is asked of a request on an annex 19 or 19ter. */
export const euStayInputSchema = jsonSchema(euStayInput, {
  request:
    'The paper of the request: a citizen of the Union (19), or family from elsewhere (19ter).',
  filedOn: 'The day of the request: it decides which regime holds.',
  arrivedOn: 'The day of entry.',
  otherFamily: 'Another family member, outside article 40bis (article 47/2, formerly 47/1).',
  residenceCheck: 'What the residence check found, and when.',
  documentsCompleteOn: 'The day on which all the evidence was handed in.',
  decision: 'The paper that came. Absent or null: none yet.',
  'decision.notifiedOn': 'The day on which it reached the person.',
  'decision.extraMonth': 'Whether the annex 20 itself leaves an extra month.',
})

/** The calendar of a request, given the schema of a source. */
export function euStayAnswerSchema(source: JsonSchema): JsonSchema {
  const said = { text, sources: listOf(source) }
  return record<EuStayAnswer>({
    request: oneOf('annexe-19', 'annexe-19ter'),
    summary: text,
    regime: record<EuStayAnswer['regime']>({
      ...said,
      id: oneOf('pieces-apres', 'pieces-au-depot', 'famille'),
      from: day,
      until: described('The last day of filing for which it holds.', orNull(day)),
    }),
    filedLate: described('Null when the day of entry is not known.', orNull(yesNo)),
    fineCents: orNull(whole),
    documents: record<EuStayAnswer['documents']>({
      due: oneOf('at-filing', 'after-filing'),
      lastDay: day,
      safeLastDay: day,
      inTime: orNull(yesNo),
      incomplete: oneOf('annexe-20', 'annexe-19quinquies'),
    }),
    extraMonth: record<EuStayAnswer['extraMonth']>({
      open: oneOf('yes', 'no', 'possible'),
      lastDay: orNull(day),
      safeLastDay: orNull(day),
    }),
    decisionLastDay: described('The last day for a decision taken and notified.', day),
    decidedInTime: orNull(yesNo),
    silence: described('Not a rule of the law.', record<EuStaySaid>(said)),
    residence: record<EuStayAnswer['residence']>({
      result: orNull(oneOf('positive', 'negative')),
      readings: described(
        'What a negative check does: the sources contradict each other.',
        listOf(record({ ...said, id: oneOf('refus', 'radiation') })),
      ),
    }),
    appeal: orNull(
      record<NonNullable<EuStayAnswer['appeal']>>({
        ...said,
        lastDay: day,
        safeLastDay: day,
        suspensive: oneOf('yes', 'no', 'unknown'),
      }),
    ),
    held: record<EuStayAnswer['held']>({
      ...said,
      paper: orNull(text),
      register: oneOf('waiting', 'aliens', 'none', 'unsettled'),
    }),
    steps: listOf(
      record<EuStayStep>({
        ...said,
        kind: oneOf(
          'arrival',
          'filing-limit',
          'filing',
          'documents',
          'residence-check',
          'extra-month',
          'decision-limit',
          'decision',
          'appeal',
        ),
        state: oneOf('past', 'limit', 'possible'),
        label: text,
        day: orNull(day),
        safeDay: orNull(day),
      }),
    ),
    missing: listOf(record({ field: text, text })),
    notes: listOf(text),
    sources: listOf(source),
  })
}
