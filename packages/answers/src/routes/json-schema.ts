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
  whole,
  yesNo,
} from '../json-schema/json-schema.ts'
import type { RouteFee } from './fee.ts'
import { routeInput } from './input.ts'
import type { SaidLimit, SaidPaper, StatementOnDay } from './said.ts'
import {
  type ListedRoute,
  type RouteSheet,
  type SaidCondition,
  type SaidLimitDay,
  TOPICS,
} from './sheet.ts'

const events = [
  'entry',
  'filing',
  'complete-file',
  'notification',
  'expiry',
  'grant',
  'protection-request',
] as const
const event = oneOf(...events)
const topic = oneOf(...TOPICS)
const paper = record<SaidPaper>({ id: text, label: text })
const named = record({ id: text, label: text })

/** What is asked of the sheet of a way. */
export const routeInputSchema = jsonSchema(routeInput, {
  on: 'The day on which one looks: its law applies.',
  days: 'The days that are known of a request, for its calendar.',
})

const limit = record<SaidLimit>(
  {
    counts: described('Forward from the event, or back from it.', oneOf('from', 'before')),
    event,
    months: whole,
    days: whole,
    workingDays: whole,
    said: text,
  },
  'months',
  'days',
  'workingDays',
)

/** The fields of a statement, given the schema of a source. */
export const statementFields = (source: JsonSchema) =>
  ({
    id: text,
    about: topic,
    label: text,
    sources: listOf(source),
    toConfirm: described('Nobody here has read its source for that day.', yesNo),
    from: orNull(day),
    until: orNull(day),
    limit: orNull(limit),
    papers: listOf(paper),
    contradiction: described('The id of a contradiction between sources.', orNull(text)),
  }) satisfies { readonly [name in keyof StatementOnDay]: JsonSchema }

/** The fields of a way in one line. */
export const listedFields = {
  id: text,
  title: text,
  group: named,
  nature: named,
  titles: listOf(paper),
  summary: orNull(text),
} satisfies { readonly [name in keyof ListedRoute]: JsonSchema }

/** What one adult pays, given the schema of a source. */
export const routeFeeSchema = (source: JsonSchema): JsonSchema =>
  record<RouteFee>({
    kind: oneOf('none', 'due', 'unconfirmed', 'other-reading', 'unknown'),
    cents: whole,
    safeCents: described('Enough in every reading; null when nobody knows.', orNull(whole)),
    said: text,
    sources: listOf(source),
  })

/** Every way in one line each. */
export const routeListSchema = record({ routes: listOf(record<ListedRoute>(listedFields)) })

/** A condition of an opening, given its own reference and that of a source. */
export const openingSchema = (self: JsonSchema, source: JsonSchema): JsonSchema =>
  record<SaidCondition>({
    id: text,
    label: text,
    kind: text,
    authority: orNull(text),
    sources: listOf(source),
    toConfirm: yesNo,
    children: listOf(self),
  })

/** All that is known of one way on a day. */
export function routeSheetSchema(source: JsonSchema, opening: JsonSchema): JsonSchema {
  const statements = listOf(record<StatementOnDay>(statementFields(source)))
  return record<RouteSheet>({
    ...listedFields,
    on: day,
    fee: routeFeeSchema(source),
    waiting: listOf(paper),
    opening: orNull(opening),
    version: orNull(day),
    versions: listOf(record({ from: day, sources: listOf(source) })),
    topics: listOf(record({ topic, label: text, statements })),
    changes: record({ past: statements, coming: statements }),
    calendar: listOf(
      record<SaidLimitDay>({
        statement: text,
        about: topic,
        label: text,
        said: text,
        event,
        day,
        safeDay: described('The day itself, or the last working day before it.', day),
        note: orNull(text),
        sources: listOf(source),
      }),
    ),
    notes: listOf(text),
  })
}
