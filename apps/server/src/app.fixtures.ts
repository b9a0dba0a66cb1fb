import { localDate } from '@sejour/calendar'
import type { FastifyInstance } from 'fastify'
import { buildApp, type Parts } from './app.ts'
import type { LogLine } from './http/log.ts'
import type { Pages } from './pages.ts'

/** Two pages and a style sheet, enough to try everything around them. */
const somePages: Pages = {
  handle: async ({ method, path, form, today }) => {
    if (path === '/fr/') {
      const body = `<p>${today}</p>`
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
    }
    if (path === '/fr/broken') throw new Error('secret of Zoé Inventée')
    if (path !== '/fr/form') return undefined
    const body = `${method} ${form?.get('nom') ?? '-'}`
    return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body }
  },
  assets: async () =>
    new Map([
      [
        '/assets/a-HASH.css',
        { body: new TextEncoder().encode('p{}'), type: 'text/css', immutable: true },
      ],
    ]),
}

/** A server that listens nowhere, with what it logged. */
export async function testApp(
  parts: Partial<Parts> = {},
): Promise<{ readonly app: FastifyInstance; readonly logged: readonly LogLine[] }> {
  const logged: LogLine[] = []
  const app = await buildApp({
    store: { isWritable: async () => true },
    log: (line) => logged.push(line),
    today: () => localDate('2026-03-05'),
    pages: somePages,
    ...parts,
  })
  return { app, logged }
}
