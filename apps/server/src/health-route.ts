import type { FastifyInstance } from 'fastify'
import { NO_STORE } from './http/headers.ts'
import { Problem } from './http/problem.ts'
import type { Store } from './store.ts'
import { details } from './texts/details.ts'

/** Says whether the server can do its work: 200 when what it keeps can be written. */
export function healthRoute(app: FastifyInstance, store: Store): void {
  app.get('/health', async ({ lang }, reply) => {
    if (!(await store.isWritable())) {
      throw new Problem('store-unavailable', details[lang].storeUnavailable)
    }
    return reply.header('cache-control', NO_STORE).send({ status: 'ok' })
  })
}
