import {
  certainty,
  day,
  described,
  listOf,
  oneOf,
  orNull,
  record,
  text,
  whole,
  yesNo,
} from '@sejour/answers/json-schema'
import { ref } from './ref.ts'

const finding = oneOf('met', 'not-met', 'unknown', 'discretionary')

/** What is asked of an assessment. */
export const assessInput = {
  type: 'object',
  properties: {
    on: described('The day on which one looks.', day),
    facts: described(
      'By id, as GET /api/v1/facts/{procedure} describes them. Absent or null: unknown.',
      { type: ['object', 'null'] },
    ),
  },
  required: ['on'],
  additionalProperties: false,
}

/** One condition, what is found about it, and the conditions below it. */
export const explanation = record(
  {
    id: text,
    label: text,
    finding,
    source: ref('Source'),
    sources: listOf(ref('Source')),
    authority: described('Who appreciates, when it is left to an authority.', text),
    toConfirm: described('The text changed since it was last read.', yesNo),
    item: described('Which record of a list; the first is 1.', whole),
    children: listOf(ref('Explanation')),
  },
  'authority',
  'item',
)

const notice = record({
  id: text,
  label: text,
  source: ref('Source'),
  sources: listOf(ref('Source')),
  toConfirm: yesNo,
})

const questionFields = {
  fact: text,
  label: text,
  question: text,
  why: text,
  type: oneOf('boolean', 'choice', 'day', 'money', 'number', 'list'),
  options: listOf(record({ value: text, label: text })),
  itemLabel: text,
  exhibits: listOf(text),
  sources: listOf(ref('Source')),
  decides: described('Whether it can still change a finding.', yesNo),
}

const question = record(questionFields, 'options', 'itemLabel')

/** The question that an orientation would ask next. */
export const orientQuestion = record(
  { ...questionFields, routes: described('How many ways it matters to.', whole) },
  'options',
  'itemLabel',
)

/** What is found about a procedure. */
export const assessAnswer = record({
  procedure: text,
  title: text,
  on: day,
  law: record({ version: day, readUntil: orNull(day) }),
  stages: listOf(
    record({
      id: text,
      label: text,
      finding,
      lastKnown: finding,
      settledEarly: yesNo,
      missing: listOf(text),
      explanation: ref('Explanation'),
    }),
  ),
  outcome: record(
    { id: text, label: text, certainty, lastKnown: record({ id: text, label: text }) },
    'lastKnown',
  ),
  missing: listOf(text),
  next: orNull(question),
  weaknesses: listOf(notice),
  warnings: listOf(notice),
  notes: listOf(text),
})

/** For each stage, the smallest changes of facts that would change its finding. */
export const whatIfAnswer = record({
  procedure: text,
  on: day,
  stages: listOf(
    record({
      id: text,
      label: text,
      changes: listOf(
        record({
          facts: listOf(
            record({
              fact: text,
              label: text,
              value: described('A boolean, a text, a day or a whole number.', {}),
              said: text,
              changeable: described('Whether the person can still change it.', yesNo),
            }),
          ),
          finding,
        }),
      ),
    }),
  ),
})
