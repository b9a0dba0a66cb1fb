import type { FastifyInstance } from 'fastify'
import { details } from '../texts/details.ts'
import { Problem } from './problem.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** Notes which methods each address takes. To be called before the routes are added. */
export function noteMethods(app: FastifyInstance): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = taken.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    taken.set(url, methods)
  })
  return taken
}

/** Answers 405 to every method that an address does not take, and names those that it takes. */
export function refuseOtherMethods(
  app: FastifyInstance,
  taken: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const [url, methods] of [...taken].filter(([pattern]) => !pattern.includes('*'))) {
    const allowed = METHODS.filter((method) => methods.has(method)).join(', ')
    app.route({
      method: METHODS.filter((method) => !methods.has(method)),
      url,
      // Before its body is read: nothing in it can make the method right.
      onRequest: async ({ lang }) => {
        throw new Problem('method-not-allowed', details[lang].methodNotAllowed(allowed), {
          headers: { allow: allowed },
        })
      },
      handler: () => undefined,
    })
  }
}
