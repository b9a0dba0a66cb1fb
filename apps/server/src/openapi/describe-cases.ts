import type { JsonSchema } from '@sejour/answers/json-schema'
import type { CaseEndpoint, Told } from '../api/cases/case-endpoint.ts'
import { caseEndpoints } from '../api/cases/case-endpoints.ts'
import { ref } from './ref.ts'

/** What can stand between a caller and a case, besides what any address tells. */
export const CASE_PROBLEMS = [
  ['NotSignedIn', 'Nobody signed in, or something is still to be done before acting.'],
  ['Forbidden', 'The role of the caller does not allow it, or another site sent it.'],
  ['Conflict', 'Somebody else changed the same thing; `errors` names the fields.'],
] as const

/** The parameters in the addresses of cases. */
export const CASE_PARAMETERS = {
  Case: { name: 'case', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
  Exhibit: {
    name: 'exhibit',
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  },
  Act: { name: 'act', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
  Sum: { name: 'sha256', in: 'path', required: true, schema: { type: 'string' } },
  Parcel: {
    name: 'parcel',
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  },
  Volume: { name: 'volume', in: 'path', required: true, schema: { type: 'integer' } },
}

const RESPONSES = {
  400: 'Malformed',
  404: 'NotFound',
  409: 'Conflict',
  413: 'TooLarge',
  415: 'UnsupportedMediaType',
  422: 'InvalidContent',
  503: 'StoreUnavailable',
} as const

const BYTES = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }

/** The operations of the API of cases, by address. */
export function casePaths(readers: readonly object[]): { readonly [path: string]: object } {
  const paths = Map.groupBy(caseEndpoints, ({ path }) => path)
  return Object.fromEntries(
    [...paths].map(([path, endpoints]) => [
      path,
      Object.fromEntries(
        endpoints.map((endpoint) => [
          endpoint.method.toLowerCase(),
          operationOf(endpoint, readers),
        ]),
      ),
    ]),
  )
}

const NAMED = {
  case: 'Case',
  exhibit: 'Exhibit',
  act: 'Act',
  sha256: 'Sum',
  volume: 'Volume',
  parcel: 'Parcel',
}

function operationOf(endpoint: CaseEndpoint, readers: readonly object[]): object {
  const { id, summary, path, takes, tells = [], gives, problems } = endpoint
  const named = Object.entries(NAMED).filter(([name]) => path.includes(`{${name}}`))
  return {
    operationId: id,
    tags: ['cases'],
    summary,
    security: [{ session: [] }, { cookie: [] }],
    parameters: [
      ...named.map(([, parameter]) => ({ $ref: `#/components/parameters/${parameter}` })),
      ...tells.map(toldParameter),
      ...readers,
    ],
    ...(takes && { requestBody: { required: true, content: contentOf(takes) } }),
    responses: {
      200: { description: 'The answer.', content: contentOf(gives) },
      401: response('NotSignedIn'),
      403: response('Forbidden'),
      405: response('MethodNotAllowed'),
      ...Object.fromEntries(problems.map((status) => [status, response(RESPONSES[status])])),
      500: response('OurFault'),
    },
  }
}

function contentOf(what: CaseEndpoint['gives']): object {
  return what === 'file' ? BYTES : { 'application/json': { schema: ref(what) } }
}

function toldParameter({ name, in: place, about, example, required }: Told): object {
  const schema: JsonSchema = { type: 'string' }
  return { name, in: place, required: required === true, description: about, schema, example }
}

function response(name: string): object {
  return { $ref: `#/components/responses/${name}` }
}
