import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { caseReference, mayBundle } from '@sejour/desk'
import { writeZip } from '@sejour/exchange'
import { bundleTexts, deskLangs, deskRoute } from '@sejour/web/desk'
import { NO_STORE } from '../http/headers.ts'
import type { BundleVolume } from './bundle-jobs.ts'
import { askedBy, stop } from './desk-routes.ts'
import type { DeskParts } from './parts.ts'

/** The volumes of a bundle, one by one or together, to whoever may take the pieces out. */
export async function bundleDownloads(
  app: FastifyInstance,
  { parts }: { readonly parts: DeskParts },
): Promise<void> {
  for (const lang of deskLangs) {
    app.get(deskRoute(lang, 'exhibitsBundleFile'), async (request, reply) => {
      const handling = { parts, lang, request, reply }
      const asked = await askedBy({ ...handling, route: { page: 'exhibitsBundleFile' } })
      if (asked === undefined) return stop(handling, 'signed-out')
      const { actor, places, query, today } = asked
      const { bundles } = parts
      if (!mayBundle(actor)) return stop(handling, 'forbidden')
      const caseId = places['case'] ?? ''
      const seen = bundles?.of(actor, caseId)
      if (!bundles || seen?.state !== 'ready') return stop(handling, 'not-found')
      const stem = `${bundleTexts[lang].fileName}-${caseReference(caseId)}-${today}`
      const streamOf = async (volume: BundleVolume): Promise<Readable | undefined> => {
        const stream = await bundles.open(actor, caseId, { volume })
        return stream && Readable.from(stream)
      }
      const wanted = query.get('volume')
      if (wanted === 'all') {
        const files = seen.volumes.map((volume) => ({
          path: nameOf(stem, volume, seen.volumes.length),
          stored: true as const,
          content: async () => (await streamOf(volume)) ?? gone(),
        }))
        const stream = writeZip(files, `${today}T00:00:00.000Z`)
        return send(reply, { type: 'application/zip', name: `${stem}.zip`, stream })
      }
      const volume = seen.volumes.find(({ number }) => String(number) === wanted)
      const stream = volume && (await streamOf(volume))
      if (!volume || !stream) return stop(handling, 'not-found')
      const name = nameOf(stem, volume, seen.volumes.length)
      return send(reply, { type: 'application/pdf', name, size: volume.file.size, stream })
    })
  }
}

// The archive fails, and never passes for whole.
function gone(): never {
  throw new Error('a volume is gone')
}

function nameOf(stem: string, { number }: BundleVolume, of: number): string {
  return of === 1 ? `${stem}.pdf` : `${stem}-${number}.pdf`
}

/** Always saved: its name tells nothing of anybody. */
function send(
  reply: FastifyReply,
  given: {
    readonly type: string
    readonly name: string
    readonly size?: number
    readonly stream: Readable
  },
): FastifyReply {
  const { type, name, size, stream } = given
  return reply
    .headers({
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      ...(size !== undefined && { 'content-length': String(size) }),
      'x-content-type-options': 'nosniff',
      'cache-control': NO_STORE,
    })
    .send(stream)
}
