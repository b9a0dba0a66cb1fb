import type { FastifyInstance } from 'fastify'
import { NO_STORE } from './http/headers.ts'
import { Problem } from './http/problem.ts'
import { details } from './texts/details.ts'

/** What is kept, as far as its health goes. */
export type Kept = {
  /** Whether it can be written at this moment. */
  readonly isWritable: () => Promise<boolean>
}

/** Says whether the server can do its work: 200 when what it keeps can be written. */
export function healthRoute(app: FastifyInstance, store: Kept): void {
  app.get('/health', async ({ lang }, reply) => {
    if (!(await store.isWritable())) {
      throw new Problem('store-unavailable', details[lang].storeUnavailable)
    }
    return reply.header('cache-control', NO_STORE).send({ status: 'ok' })
  })
}
