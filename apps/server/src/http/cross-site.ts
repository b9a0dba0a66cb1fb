import type { FastifyInstance, FastifyRequest } from 'fastify'
import { details } from '../texts/details.ts'
import { Problem } from './problem.ts'

/** Refuses whatever another site sends here by the browser of somebody who is signed in. */
export function refuseCrossSite(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (isFromAnotherSite(request)) {
      throw new Problem('cross-site', details[request.lang].crossSite)
    }
  })
}

/**
 * A browser says where a form comes from. One that says nothing is old, or no browser: then the
 * cookie, which is never sent across sites with a form, is all there is to go by.
 */
export function isFromAnotherSite({
  method,
  headers,
}: Pick<FastifyRequest, 'method' | 'headers'>): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin, host } = headers
  // Where no referrer is given, a browser writes “null” for its own site too.
  if (origin === undefined || origin === 'null') return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
