import { ACT_LANGS } from '@sejour/acts'
import {
  day,
  described,
  listOf,
  oneOf,
  orNull,
  record,
  text,
  yesNo,
} from '@sejour/answers/json-schema'
import { API_FORMATS } from '../api/acts.ts'
import { FILE_TYPES } from '../acts/act-press.ts'
import { ref } from './ref.ts'

const anObject = { type: 'object' } as const

/** The shapes of acts: how each is described, and one that is written. */
export const actSchemas = {
  ActTemplate: described(
    'An act that can be written: its form, versions, the JSON Schema of its data, what it refuses.',
    record({
      id: text,
      title: text,
      titles: record({ fr: text, nl: text, de: text }),
      instrument: orNull(text),
      number: orNull(text),
      form: orNull(text),
      issuer: oneOf('commune', 'office', 'counsel', 'person'),
      languages: listOf(oneOf(...ACT_LANGS)),
      versions: listOf(
        record({ version: text, from: day, until: orNull(day), source: text, certainty: text }),
      ),
      dayField: text,
      formats: listOf(text),
      schema: anObject,
      rules: listOf(
        record({
          id: text,
          breaks: oneOf('contradiction', 'missing'),
          fields: listOf(text),
          says: text,
          source: orNull(text),
        }),
      ),
      example: anObject,
    }),
  ),
  ActTemplates: record({ templates: listOf(ref('ActTemplate')) }),
  WrittenAct: described(
    'An act with nothing in its way: its document, what a lawyer has to confirm, what it opens.',
    record(
      {
        act: text,
        form: record({ instrument: text, number: text }),
        version: text,
        lang: oneOf(...ACT_LANGS),
        day,
        standard: oneOf('archive', 'reading'),
        document: anObject,
        remarks: listOf(record({ text, source: text, certainty: text }, 'source', 'certainty')),
        opened: listOf(
          record(
            {
              decision: text,
              notification: record({ by: text, on: day }),
              detained: yesNo,
            },
            'notification',
            'detained',
          ),
        ),
      },
      'form',
    ),
  ),
} as const

export const ACT_PARAMETER = {
  Act: {
    name: 'act',
    in: 'path',
    required: true,
    description: 'The id of an act, as GET /api/v1/acts lists them.',
    schema: text,
    example: 'annexe-20',
  },
} as const

const binary = { schema: { type: 'string', contentEncoding: 'binary' } } as const

/** Writing an act: the only address whose answer is a file. */
export function writeActOperation(example: object) {
  const problem = (name: string) => ({ $ref: `#/components/responses/${name}` })
  return {
    operationId: 'writeAct',
    tags: ['answers'],
    summary: 'An act as a file, from its data; or every reason why it is not written.',
    parameters: [
      { $ref: '#/components/parameters/Act' },
      {
        name: 'lang',
        in: 'query',
        required: true,
        description: 'The language of the act.',
        schema: oneOf(...ACT_LANGS),
      },
      {
        name: 'format',
        in: 'query',
        description: 'As which file; pdf when absent.',
        schema: oneOf(...API_FORMATS),
      },
    ],
    requestBody: {
      required: true,
      description: 'The data of the act, as the schema of its template says. At most 400 kB.',
      content: { 'application/json': { schema: anObject, example } },
    },
    responses: {
      200: {
        description: 'The act. The same data give the same bytes.',
        headers: { 'Content-Language': { schema: { type: 'string' } } },
        content: {
          [FILE_TYPES.pdf]: binary,
          [FILE_TYPES.docx]: binary,
          'text/html': { schema: text },
          'text/plain': { schema: text },
          'application/json': { schema: ref('WrittenAct') },
        },
      },
      400: problem('Malformed'),
      404: problem('NotFound'),
      405: problem('MethodNotAllowed'),
      413: problem('TooLarge'),
      415: problem('UnsupportedMediaType'),
      422: problem('InvalidContent'),
      500: problem('OurFault'),
      503: problem('Busy'),
    },
  }
}
