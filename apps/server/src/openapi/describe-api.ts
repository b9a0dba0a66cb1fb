import { findAct } from '@sejour/acts'
import type { Endpoint, QueryWord } from '../api/endpoint.ts'
import { endpoints } from '../api/endpoints.ts'
import { oneOf, text, type JsonSchema } from '@sejour/answers/json-schema'
import { procedureIds } from '@sejour/answers/procedures'
import { routeIds } from '@sejour/answers/routes'
import { LANGS } from '@sejour/answers/say'
import { MACHINE_IDS } from '../api/machines.ts'
import { STATUS } from '../http/problem.ts'
import { CASE_PARAMETERS, CASE_PROBLEMS, casePaths } from './describe-cases.ts'
import { ACT_PARAMETER, writeActOperation } from './describe-acts.ts'
import { ref } from './ref.ts'
import { schemas } from './schemas.ts'

/** The description of the whole API, in OpenAPI 3.1. */
export function describeApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sejour',
      version: '1',
      summary: 'The right to stay in Belgium: limits, fees, short stays, conditions.',
      description:
        'Days are ISO days without time or zone. Money is whole euro cents. Unknown is the absence of a field or null, never an empty string. Nothing that is sent without an account is kept.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'answers', description: 'Questions that need no account.' },
      { name: 'cases', description: 'The desk of an organisation, for whoever signed in.' },
      { name: 'server', description: 'About the server itself.' },
    ],
    paths: { ...withWriting(pathsOf(endpoints)), ...casePaths(readers), ...SERVER_PATHS },
    components: {
      schemas,
      parameters: {
        Lang: {
          name: 'lang',
          in: 'query',
          description: 'The language of the answer; wins over Accept-Language.',
          schema: oneOf(...LANGS),
        },
        AcceptLanguage: {
          name: 'Accept-Language',
          in: 'header',
          description: 'The languages of the reader; French when none of ours is among them.',
          schema: { type: 'string', examples: ['nl-BE,nl;q=0.9'] },
        },
        Procedure: {
          name: 'procedure',
          in: 'path',
          required: true,
          schema: oneOf(...procedureIds),
        },
        Route: {
          name: 'route',
          in: 'path',
          required: true,
          schema: oneOf(...routeIds),
        },
        Machine: {
          name: 'machine',
          in: 'path',
          required: true,
          schema: oneOf(...MACHINE_IDS),
        },
        ...ACT_PARAMETER,
        ...CASE_PARAMETERS,
        ProblemCode: {
          name: 'code',
          in: 'path',
          required: true,
          schema: oneOf(...Object.keys(STATUS)),
        },
      },
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: 'The session of a sign-in.' },
        cookie: { type: 'apiKey', in: 'cookie', name: '__Host-sejour' },
      },
      responses: Object.fromEntries(
        [...PROBLEMS, ...CASE_PROBLEMS].map(([name, description]) => [
          name,
          problemResponse(description),
        ]),
      ),
    },
  }
}

const PROBLEMS = [
  ['Malformed', 'The content is not JSON in UTF-8, or the language is not known.'],
  ['NotFound', 'Nothing at this address; for a procedure: it is not known.'],
  ['MethodNotAllowed', 'The address does not take this method; Allow names those that it takes.'],
  ['TooLarge', 'The content is over 1 MB.'],
  ['UnsupportedMediaType', 'The content is not sent as application/json in UTF-8.'],
  ['InvalidContent', 'The content is to be corrected; `errors` names each field and its mend.'],
  ['OurFault', 'A fault of ours; `instance` names it in our log.'],
  ['Busy', 'Too many acts are asked for; Retry-After says when to ask again.'],
  ['StoreUnavailable', 'What the server keeps cannot be written at this moment.'],
] as const

const readers = [
  { $ref: '#/components/parameters/Lang' },
  { $ref: '#/components/parameters/AcceptLanguage' },
]

function pathsOf(all: readonly Endpoint[]): { readonly [path: string]: object } {
  return Object.fromEntries(
    all.map((endpoint) => [
      endpoint.path,
      { [endpoint.method.toLowerCase()]: operationOf(endpoint) },
    ]),
  )
}

/** An act is told and written at one address. */
function withWriting(paths: ReturnType<typeof pathsOf>): ReturnType<typeof pathsOf> {
  const address = '/api/v1/acts/{act}'
  const example = findAct('annexe-20')?.example ?? {}
  return { ...paths, [address]: { ...paths[address], post: writeActOperation(example) } }
}

/** What an address can name, and how its parameter is described. */
const NAMED = { procedure: 'Procedure', route: 'Route', act: 'Act', machine: 'Machine' }

function operationOf({ id, summary, path, takes, asks, gives }: Endpoint): object {
  const named = Object.entries(NAMED).filter(([name]) => path.includes(`{${name}}`))
  return {
    operationId: id,
    tags: ['answers'],
    summary,
    parameters: [
      ...named.map(([, parameter]) => ({ $ref: `#/components/parameters/${parameter}` })),
      ...(asks ? [asks].flat().map(queryParameter) : []),
      ...readers,
    ],
    ...(takes && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref(takes.schema), example: takes.example } },
      },
    }),
    responses: {
      200: jsonResponse('The answer.', ref(gives)),
      400: response('Malformed'),
      ...(named.length > 0 && { 404: response('NotFound') }),
      405: response('MethodNotAllowed'),
      ...(takes && {
        413: response('TooLarge'),
        415: response('UnsupportedMediaType'),
      }),
      ...((takes ?? asks) && { 422: response('InvalidContent') }),
      500: response('OurFault'),
    },
  }
}

function queryParameter({ name, about, example }: QueryWord): object {
  return { name, in: 'query', required: true, description: about, schema: text, example }
}

const SERVER_PATHS = {
  '/api/v1/machines/{machine}.svg': {
    get: {
      operationId: 'machinePicture',
      tags: ['answers'],
      summary: 'A machine as a picture, in the language of the reader.',
      parameters: [{ $ref: '#/components/parameters/Machine' }, ...readers],
      responses: {
        200: { description: 'SVG.', content: { 'image/svg+xml': { schema: text } } },
        400: response('Malformed'),
        404: response('NotFound'),
        405: response('MethodNotAllowed'),
      },
    },
  },
  '/health': {
    get: {
      operationId: 'health',
      tags: ['server'],
      summary: 'Whether what the server keeps can be written.',
      responses: {
        200: jsonResponse('It can.', ref('Health')),
        405: response('MethodNotAllowed'),
        503: response('StoreUnavailable'),
      },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'description',
      tags: ['server'],
      summary: 'This description.',
      responses: {
        200: jsonResponse('OpenAPI 3.1.', { type: 'object' }),
        405: response('MethodNotAllowed'),
      },
    },
  },
  '/api/problems/{code}': {
    get: {
      operationId: 'problem',
      tags: ['server'],
      summary: 'What a problem that the API tells means.',
      parameters: [{ $ref: '#/components/parameters/ProblemCode' }, ...readers],
      responses: {
        200: jsonResponse('The problem.', ref('ProblemType')),
        400: response('Malformed'),
        404: response('NotFound'),
        405: response('MethodNotAllowed'),
      },
    },
  },
}

function response(name: (typeof PROBLEMS)[number][0]) {
  return { $ref: `#/components/responses/${name}` }
}

function jsonResponse(description: string, schema: JsonSchema) {
  return {
    description,
    headers: { 'Content-Language': { schema: { type: 'string' } } },
    content: { 'application/json': { schema } },
  }
}

function problemResponse(description: string) {
  return { description, content: { 'application/problem+json': { schema: ref('Problem') } } }
}
