import { feeInput } from '@sejour/answers/fee'
import { jsonSchema } from '@sejour/answers/input'
import { limitInput } from '@sejour/answers/limit'
import { shortStayInput } from '@sejour/answers/short-stay'
import { assessAnswer, assessInput, explanation, whatIfAnswer } from './assess-schemas.ts'
import { feeAnswer } from './fee-schema.ts'
import {
  day,
  described,
  listOf,
  oneOf,
  record,
  ref,
  text,
  yesNo,
  type JsonSchema,
} from './json-schema.ts'
import { limitAnswer } from './limit-schema.ts'
import { shortStayAnswer } from './short-stay-schema.ts'

/** Every shape that the API takes or gives, by name. */
export const schemas = {
  LimitInput: jsonSchema(limitInput),
  LimitAnswer: limitAnswer,
  FeeInput: jsonSchema(feeInput),
  FeeAnswer: feeAnswer,
  ShortStayInput: jsonSchema(shortStayInput),
  ShortStayAnswer: shortStayAnswer,
  AssessInput: assessInput,
  AssessAnswer: assessAnswer,
  Explanation: explanation,
  WhatIfAnswer: whatIfAnswer,
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
        remedies: listOf(record({ id: text, label: text })),
        source: ref('Source'),
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
        sources: listOf(ref('Source')),
      }),
    ),
  }),
  Source: record(
    {
      text,
      article: text,
      level: oneOf(
        'treaty',
        'eu-law',
        'law',
        'decree',
        'circular',
        'instruction',
        'case-law',
        'practice',
      ),
      certainty: oneOf('high', 'medium', 'low', 'unverified'),
      said: described('The whole citation, ready for a sentence.', text),
      url: text,
      readUntil: described('Last day for which the text was read.', day),
    },
    'article',
    'url',
    'readUntil',
  ),
  Problem: described(
    'Problem details (RFC 9457).',
    record(
      {
        type: text,
        title: text,
        status: { type: 'integer' },
        detail: text,
        instance: text,
        errors: listOf(record({ code: text, path: text, message: text })),
      },
      'instance',
    ),
  ),
  ProblemType: record({ type: text, title: text, status: { type: 'integer' } }),
  Health: record({ status: { const: 'ok' } }),
} as const satisfies { readonly [name: string]: JsonSchema }

export type SchemaName = keyof typeof schemas
