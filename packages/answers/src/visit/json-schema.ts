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
import { visitInput } from './input.ts'
import type { VisitAnswer } from './output.ts'
import type { VisitStatement } from './statement.ts'

/** What is asked of a visit. */
export const visitInputSchema = jsonSchema(visitInput, {
  nationality: 'The code of the passport, such as PH; letters in either case.',
  passport: 'What the person travels with.',
  residencePermitOf: 'Where a valid residence title was issued.',
  familyOfUnionCitizen: 'A family member of a citizen of the Union.',
  familyCard: 'Holds a residence card as such a family member.',
  entry: 'The day of entry; it counts.',
  leave: 'The day of leaving; it counts.',
  nights: 'Nights from entry to leaving, where the day of leaving is not told.',
  lodging: 'Where the person stays.',
  means: 'Cents that can be shown for the whole stay.',
  guarantee: 'A guarantee on annex 3bis.',
  'guarantee.guarantorStatus': 'What the guarantor is.',
  'guarantee.signedOn': 'The day of the signature.',
  'guarantee.accepted': 'Whether the Immigration Office accepted it.',
  'guarantee.income': 'Net income of the guarantor a month, in cents.',
  purpose: 'Why the person comes.',
  proofs: 'Whether there is evidence.',
  'proofs.purpose': 'Of the purpose.',
  'proofs.lodging': 'Of the lodging.',
  'proofs.insurance': 'Of health insurance.',
  visa: 'What the visa sticker says.',
  'visa.from': 'First day of its window.',
  'visa.until': 'Last day of its window.',
  'visa.days': 'Days of stay that it gives.',
  earlierStays: 'Earlier stays in the Schengen area; an empty list: none. Absent: unknown.',
  'earlierStays.from': 'The day of entry; it counts.',
  'earlierStays.to': 'The day of exit; it counts.',
  on: 'The day on which one looks.',
})

/** What a visit comes to, given the schema of a source. */
export function visitAnswerSchema(source: JsonSchema): JsonSchema {
  const finding = oneOf('met', 'not-met', 'unknown', 'discretionary')
  const known = oneOf('yes', 'no', 'unknown')
  const regime = oneOf('exempt', 'required', 'exempt-biometric', 'free-movement', 'unknown')
  const statements = listOf(
    record<VisitStatement>({ id: text, text, finding: orNull(finding), sources: listOf(source) }),
  )
  return record<VisitAnswer>({
    visa: record<VisitAnswer['visa']>({
      regime,
      listed: described('By nationality alone.', regime),
      statements,
    }),
    conditions: listOf(record({ id: text, finding, statements })),
    means: record<VisitAnswer['means']>({
      perDay: described('Cents.', orNull(whole)),
      days: orNull(whole),
      required: described('Cents.', orNull(whole)),
      finding,
    }),
    guarantee: orNull(
      record<NonNullable<VisitAnswer['guarantee']>>({
        finding,
        enterBy: orNull(day),
        liableUntil: orNull(day),
      }),
    ),
    declaration: record<VisitAnswer['declaration']>({
      kind: orNull(oneOf('arrivee', 'presence')),
      form: orNull(oneOf('annexe-3', 'annexe-3ter')),
      due: known,
      lastDay: orNull(day),
      safeDay: described('The shortest reading.', orNull(day)),
      past: orNull(yesNo),
      days: listOf(
        record<VisitAnswer['declaration']['days'][number]>({
          day,
          kind: oneOf('entry', 'counted', 'skipped'),
          count: orNull(whole),
          reason: orNull(text),
        }),
      ),
      statements,
    }),
    stay: record<VisitAnswer['stay']>({
      lastLawfulDay: described('At the latest.', orNull(day)),
      firstUnlawfulDay: orNull(day),
      overstays: known,
      excessDays: orNull(whole),
      statements,
    }),
    border: statements,
    extension: statements,
    systems: listOf(record({ id: oneOf('ees', 'etias'), active: yesNo, statements })),
    contradictions: statements,
    needsHumanCheck: yesNo,
  })
}
