import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Lang } from '@sejour/answers/say'
import { details } from '../texts/details.ts'
import { NO_STORE, SECURITY_HEADERS } from './headers.ts'
import { placesOf, type Fault } from './log.ts'
import { detailsOf, Problem } from './problem.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** What failed on our side; the log names it. */
    fault: Fault | null
  }
}

/** Every error leaves the server as problem details, and none tells how the server is made. */
export function tellErrors(app: FastifyInstance): void {
  app.decorateReply('fault', null)
  app.setErrorHandler((error, { lang }, reply) => {
    const problem = problemOf(error, lang)
    if (problem) return sendProblem(reply, problem, lang)
    const id = `urn:uuid:${randomUUID()}`
    const { name, at } = placesOf(error)
    reply.fault = { id, name, at }
    return sendProblem(reply, new Problem('our-fault', details[lang].ourFault), lang, id)
  })
  app.setNotFoundHandler(({ lang }) => {
    throw new Problem('not-found', details[lang].notFound)
  })
}

/** Sends problem details, also where the hooks of the server have not run. */
export function sendProblem(
  reply: FastifyReply,
  problem: Problem,
  lang: Lang,
  instance?: string,
): FastifyReply {
  const body = detailsOf(problem, lang, instance)
  return reply
    .code(body.status)
    .headers({ ...SECURITY_HEADERS, ...problem.headers })
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', lang)
    .header('cache-control', NO_STORE)
    .send(JSON.stringify(body))
}

/** What an error says to the caller. Absent for a fault of ours. */
function problemOf(error: unknown, lang: Lang): Problem | undefined {
  if (error instanceof Problem) return error
  if (isStoreAway(error)) return new Problem('store-unavailable', details[lang].storeAway)
  const { code, status } = thrownByFastify(error)
  const texts = details[lang]
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Problem('too-large', texts.tooLarge)
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new Problem('unsupported-media-type', texts.jsonOnly)
  }
  return status >= 400 && status < 500
    ? new Problem('malformed-request', texts.malformedRequest)
    : undefined
}

/** Whether what is kept did not answer: the outside world, and no fault of ours. */
export const isStoreAway = (error: unknown): boolean =>
  error instanceof Error && error.name === 'StoreUnavailable'

function thrownByFastify(error: unknown): { readonly code: string; readonly status: number } {
  if (!(error instanceof Error)) return { code: '', status: 500 }
  const code = 'code' in error ? String(error.code) : ''
  const status = 'statusCode' in error ? Number(error.statusCode) : 500
  return { code, status }
}
