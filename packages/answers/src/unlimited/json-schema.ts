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
import { REASONS, unlimitedInput } from './input.ts'
import type {
  SaidAbsence,
  SaidSegment,
  SaidStatement,
  UnlimitedAnswer,
  UnlimitedTarget,
} from './output.ts'

/** What is asked of an unlimited stay. */
export const unlimitedInputSchema = jsonSchema(unlimitedInput, {
  on: 'The day on which one looks.',
  basis: 'The ground of the present stay.',
  periods: 'What was held, in any order. One may end on the day on which the next begins.',
  'periods.from': 'The first day; it counts.',
  'periods.to': 'The last day; it counts. Absent or null: still held.',
  'periods.kind': 'The paper of these days, or that there was none.',
  absences: 'Days away from Belgium, and days in prison.',
  'absences.from': 'The day of leaving.',
  'absences.to': 'The day of coming back.',
  'absences.reason': 'important: illness, pregnancy, study, posting. prison is no absence.',
  protectionRequestedOn: 'The day of the request for international protection.',
  protectionGranted: 'Whether that request led to protection.',
  requested9terOn: 'The day of the request for medical reasons.',
  grantedOn: 'The day on which the stay was granted (stateless persons).',
  sponsorUnlimited: 'Whether the person reunited with holds an unlimited stay.',
  dependants: 'Persons who live on the same means.',
})

/** What an unlimited stay comes to, given the schema of a source. */
export function unlimitedAnswerSchema(source: JsonSchema): JsonSchema {
  const statement = record<SaidStatement>({
    id: text,
    text,
    appreciation: described('Only an authority can say whether it is so.', yesNo),
    contradiction: described('Where the sources contradict each other.', orNull(text)),
    sources: listOf(source),
  })
  const statements = listOf(statement)
  return record<UnlimitedAnswer>({
    on: day,
    basis: text,
    basisLabel: text,
    targets: listOf(
      record<UnlimitedTarget>({
        target: oneOf('B', 'K', 'L', 'EU+', 'F+'),
        label: text,
        open: described('Whether this ground of stay leads to this card.', yesNo),
        finding: described(
          'Of the years, and of what is left to the Office; not of the other conditions.',
          oneOf('met', 'not-met', 'unknown', 'discretionary'),
        ),
        nature: orNull(oneOf('of-right', 'tied', 'discretionary')),
        years: orNull(whole),
        countedFrom: orNull(day),
        reachedOn: described('On the more favourable reading.', orNull(day)),
        safeDay: described('On every reading.', orNull(day)),
        said: listOf(text),
        segments: listOf(
          record<SaidSegment>({
            from: day,
            to: day,
            kind: text,
            label: text,
            counted: oneOf('full', 'half', 'none', 'doubtful'),
            projected: described('After the day asked about.', yesNo),
            why: text,
            sources: listOf(source),
          }),
        ),
        gaps: listOf(record({ from: day, to: day })),
        absences: listOf(
          record<SaidAbsence>({
            from: day,
            to: day,
            days: whole,
            reason: orNull(oneOf(...REASONS)),
            verdict: oneOf('within', 'over', 'doubtful'),
          }),
        ),
        statements: record<UnlimitedTarget['statements']>({
          condition: statements,
          asking: statements,
          waiting: statements,
          silence: statements,
          card: statements,
          after: statements,
          absence: statements,
          return: statements,
          loss: statements,
        }),
        sources: listOf(source),
      }),
    ),
    afterGrant: statements,
    notes: listOf(text),
    sources: listOf(source),
  })
}
