import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { procedureIds } from '@sejour/answers/procedures'
import { routeIds } from '@sejour/answers/routes'
import { acceptJson, unreadable } from '../http/body.ts'
import { NO_STORE } from '../http/headers.ts'
import { Problem } from '../http/problem.ts'
import { details } from '../texts/details.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'

/** The questions of the API, as routes. */
export function apiRoutes(app: FastifyInstance): void {
  acceptJson(app)
  for (const endpoint of endpoints) {
    app.route<Asking>({
      method: endpoint.method,
      url: endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      handler: (request, reply) => answer(endpoint, request, reply),
    })
  }
}

type Asking = {
  Params: { procedure?: string; route?: string; act?: string; machine?: string }
  Querystring: { readonly [name: string]: unknown }
}

type Asked = FastifyRequest<Asking>

function answer(endpoint: Endpoint, request: Asked, reply: FastifyReply): object {
  const { lang, body, params } = request
  const { procedure, route, act, machine } = params
  if (procedure !== undefined && !procedureIds.includes(procedure)) {
    throw new Problem('not-found', details[lang].unknownProcedure(procedureIds))
  }
  if (route !== undefined && !routeIds.includes(route)) {
    throw new Problem('not-found', details[lang].unknownRoute(routeIds))
  }
  if (endpoint.takes && body === undefined) throw unreadable('empty', request)
  const answered = endpoint.answer({
    lang,
    procedure: procedure ?? '',
    route: route ?? '',
    act: act ?? '',
    machine: machine ?? '',
    body,
    query: request.query,
  })
  if (!answered.ok) {
    const { problems } = answered
    const detail =
      problems.length === 1 ? problems[0].message : details[lang].severalProblems(problems.length)
    throw new Problem('invalid-content', detail, { errors: problems })
  }
  reply.header('content-language', lang).header('vary', 'accept-language')
  if (endpoint.method === 'POST') reply.header('cache-control', NO_STORE)
  return answered.value
}
