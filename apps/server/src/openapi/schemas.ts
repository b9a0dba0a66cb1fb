import {
  day,
  described,
  euStayAnswerSchema,
  euStayInputSchema,
  feeAnswerSchema,
  feeInputSchema,
  limitAnswerSchema,
  limitInputSchema,
  listOf,
  orderAnswerSchema,
  orderInputSchema,
  record,
  renewalAnswerSchema,
  renewalInputSchema,
  shortStayAnswerSchema,
  shortStayInputSchema,
  sourceSchema,
  text,
  unlimitedAnswerSchema,
  unlimitedInputSchema,
  visitAnswerSchema,
  visitInputSchema,
  whole,
  yesNo,
  type JsonSchema,
} from '@sejour/answers/json-schema'
import { lawChangesSchema, lawSchema, maintenanceSchema } from '@sejour/answers/law/json-schema'
import { decodedSchema, paperSheetSchema } from '@sejour/answers/papers/json-schema'
import { orientAnswerSchema, orientInputSchema } from '@sejour/answers/orient/json-schema'
import {
  openingSchema,
  routeInputSchema,
  routeListSchema,
  routeSheetSchema,
} from '@sejour/answers/routes/json-schema'
import {
  assessAnswer,
  assessInput,
  explanation,
  orientQuestion,
  whatIfAnswer,
} from './assess-schemas.ts'
import { bundleSchemas } from './bundle-schemas.ts'
import { caseSchemas } from './case-schemas.ts'
import { chainSchemas } from './chain-schemas.ts'
import { actSchemas } from './describe-acts.ts'
import { ref } from './ref.ts'

const source = ref('Source')

/** Every shape that the API takes or gives, by name. */
export const schemas = {
  LimitInput: limitInputSchema,
  LimitAnswer: limitAnswerSchema(source),
  OrderInput: orderInputSchema,
  OrderAnswer: orderAnswerSchema(source),
  FeeInput: feeInputSchema,
  FeeAnswer: feeAnswerSchema(source),
  EuStayInput: euStayInputSchema,
  EuStayAnswer: euStayAnswerSchema(source),
  ShortStayInput: shortStayInputSchema,
  ShortStayAnswer: shortStayAnswerSchema(source),
  VisitInput: visitInputSchema,
  VisitAnswer: visitAnswerSchema(source),
  RenewalInput: renewalInputSchema,
  RenewalAnswer: renewalAnswerSchema(source),
  UnlimitedInput: unlimitedInputSchema,
  UnlimitedAnswer: unlimitedAnswerSchema(source),
  AssessInput: assessInput,
  AssessAnswer: assessAnswer,
  Explanation: explanation,
  WhatIfAnswer: whatIfAnswer,
  OrientInput: orientInputSchema,
  OrientAnswer: orientAnswerSchema({
    source,
    explanation: ref('Explanation'),
    question: orientQuestion,
  }),
  RouteInput: routeInputSchema,
  RouteList: routeListSchema,
  RouteOpening: openingSchema(ref('RouteOpening'), source),
  RouteSheet: routeSheetSchema(source, ref('RouteOpening')),
  FactsSchema: described('A JSON Schema (draft 2020-12) of the facts of one procedure.', {
    type: 'object',
    properties: {
      $schema: text,
      title: text,
      type: { const: 'object' },
      properties: { type: 'object' },
    },
    required: ['$schema', 'title', 'type', 'properties'],
  }),
  DecisionList: record({
    decisions: listOf(
      record({
        id: text,
        label: text,
        remedies: listOf(record({ id: text, label: text, kind: text })),
        source: source,
      }),
    ),
  }),
  ExemptionList: record({
    exemptions: listOf(
      record({
        id: text,
        label: text,
        grounds: listOf(text),
        from: day,
        computed: described('Read from the date of birth; any other is claimed and proven.', yesNo),
        sources: listOf(source),
      }),
    ),
  }),
  PaperSheet: paperSheetSchema(source),
  TitleList: record({ titles: listOf(ref('PaperSheet')) }),
  Decoded: decodedSchema(source),
  Law: lawSchema(source),
  LawChanges: lawChangesSchema(source),
  Maintenance: maintenanceSchema(source),
  ...actSchemas,
  ...caseSchemas,
  ...bundleSchemas,
  ...chainSchemas,
  Source: sourceSchema,
  Problem: described(
    'Problem details (RFC 9457).',
    record(
      {
        type: text,
        title: text,
        status: whole,
        detail: text,
        instance: text,
        errors: listOf(record({ code: text, path: text, message: text })),
      },
      'instance',
    ),
  ),
  ProblemType: record({ type: text, title: text, status: whole }),
  Health: record({ status: { const: 'ok' } }),
} as const satisfies { readonly [name: string]: JsonSchema }

export type SchemaName = keyof typeof schemas
