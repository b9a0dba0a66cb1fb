import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { deskLangs, deskRoute } from '@sejour/web/desk'
import { askedBy, stop } from './desk-routes.ts'
import type { DeskParts } from './parts.ts'
import { headersOf } from './pieces-download.ts'

/** The files of acts, to whoever may read the case. */
export async function actDownloads(
  app: FastifyInstance,
  { parts }: { readonly parts: DeskParts },
): Promise<void> {
  for (const lang of deskLangs) {
    app.get(deskRoute(lang, 'actFile'), async (request, reply) => {
      const handling = { parts, lang, request, reply }
      const asked = await askedBy({ ...handling, route: { page: 'actFile' } })
      if (asked === undefined) return stop(handling, 'signed-out')
      const { actor, places } = asked
      const opened = await parts.acts.open(actor, {
        caseId: places['case'] ?? '',
        act: places['act'] ?? '',
        sha256: places['sha256'] ?? '',
      })
      if ('forbidden' in opened) return stop(handling, 'forbidden')
      if ('notFound' in opened) return stop(handling, 'not-found')
      const { file, bytes } = opened.seen
      return reply.headers(headersOf(file)).send(Readable.from(bytes))
    })
  }
}
