import { jsonSchema } from '../json-schema/input-schema.ts'
import {
  day,
  described,
  type JsonSchema,
  listOf,
  oneOf,
  orNull,
  record,
  text,
  yesNo,
} from '../json-schema/json-schema.ts'
import { listedFields, routeFeeSchema, statementFields } from '../routes/json-schema.ts'
import { TOPICS } from '../routes/core.ts'
import { orientInput } from './answer.ts'
import type { Orientation } from './oriented.ts'
import type { SaidRegime } from './regime.ts'
import type { OrientedRoute, StressedStatement } from './said-route.ts'

/** What is asked of an orientation. */
export const orientInputSchema = jsonSchema(orientInput, {
  on: 'The day on which one looks: its law applies.',
  nationalities: 'Codes of the passports, such as MA; XXA for none.',
  facts: 'By id, as an earlier answer names them under `next`. Absent or null: unknown.',
})

const finding = oneOf('met', 'not-met', 'unknown', 'discretionary')

/** All ways side by side, given the schemas of a source, an explanation and a question. */
export function orientAnswerSchema(shared: {
  readonly source: JsonSchema
  readonly explanation: JsonSchema
  readonly question: JsonSchema
}): JsonSchema {
  const { source, explanation, question } = shared
  const statement = record<StressedStatement>({
    ...statementFields(source),
    stressed: described('It concerns this person, or may.', yesNo),
    applies: orNull(finding),
  })
  return record<Orientation>({
    on: day,
    regime: record<SaidRegime>({
      id: text,
      label: text,
      says: text,
      isShortStay: described('The rules of the short stay apply.', yesNo),
      sources: listOf(source),
    }),
    routes: listOf(
      record<OrientedRoute>({
        ...listedFields,
        status: oneOf('open', 'undecided', 'held-back', 'closed', 'not-known'),
        finding,
        lastKnown: finding,
        version: orNull(day),
        settledEarly: yesNo,
        explanation: orNull(explanation),
        missing: listOf(text),
        missingLabels: described('Their short names, in the same order.', listOf(text)),
        reason: orNull(record({ said: text, condition: orNull(text), sources: listOf(source) })),
        fee: routeFeeSchema(source),
        waiting: listOf(record({ id: text, label: text })),
        topics: listOf(
          record({ topic: oneOf(...TOPICS), label: text, statements: listOf(statement) }),
        ),
        limits: listOf(text),
        stressed: listOf(text),
        contradictions: listOf(text),
      }),
    ),
    next: orNull(question),
    missing: listOf(text),
    warnings: listOf(text),
    note: text,
  })
}
