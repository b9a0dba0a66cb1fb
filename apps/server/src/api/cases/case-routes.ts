import { LARGEST_PIECE } from '@sejour/desk'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptJson } from '../../http/body.ts'
import { NO_STORE } from '../../http/headers.ts'
import { Problem } from '../../http/problem.ts'
import { details } from '../../texts/details.ts'
import type { CaseEndpoint, CaseParts } from './case-endpoint.ts'
import { caseEndpoints } from './case-endpoints.ts'
import { plainJson } from './plain-json.ts'

/** The API of cases. Without parts nobody can sign in, and every address says so. */
export async function caseRoutes(
  app: FastifyInstance,
  { parts }: { readonly parts: CaseParts | undefined },
): Promise<void> {
  await app.register(async (json) => {
    acceptJson(json)
    for (const endpoint of caseEndpoints) if (endpoint.takes !== 'file') add(json, endpoint, parts)
  })
  await app.register(async (files) => {
    files.removeAllContentTypeParsers()
    files.addContentTypeParser('*', (_, body, done) => done(null, body))
    for (const endpoint of caseEndpoints) if (endpoint.takes === 'file') add(files, endpoint, parts)
  })
}

function add(app: FastifyInstance, endpoint: CaseEndpoint, parts: CaseParts | undefined): void {
  app.route<{
    Params: {
      case?: string
      exhibit?: string
      act?: string
      sha256?: string
      volume?: string
      parcel?: string
    }
  }>({
    method: endpoint.method,
    url: endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    // Before anything of the body is read.
    onRequest: async (request, reply) =>
      parts ? parts.needsActor(request, reply) : refuse(request),
    ...(endpoint.takes === 'file' && { bodyLimit: LARGEST_PIECE }),
    handler: async (request, reply) => {
      const { actor, params, lang } = request
      if (!parts || !actor) return refuse(request)
      reply.header('cache-control', NO_STORE).header('content-language', lang)
      const { case: caseId = '', exhibit = '' } = params
      const { act = '', sha256 = '', volume = '', parcel = '' } = params
      const places = { act, sha256, volume, parcel }
      const call = { parts, actor, request, reply, caseId, exhibit, places }
      const answer = await endpoint.answer(call)
      return endpoint.gives === 'file' ? answer : sendJson(reply, answer)
    },
  })
}

function sendJson(reply: FastifyReply, answer: unknown): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(plainJson(answer))
}

function refuse({ lang }: FastifyRequest): never {
  throw new Problem('not-signed-in', details[lang].signInFirst, {
    headers: { 'www-authenticate': 'Bearer' },
  })
}
