import type { LocalDate } from '@sejour/calendar'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { brotliCompressSync, constants } from 'node:zlib'
import { acceptForms } from './http/body.ts'
import { NO_STORE } from './http/headers.ts'
import { Problem } from './http/problem.ts'
import type { Asset, Pages } from './pages.ts'
import { details } from './texts/details.ts'

type Options = { readonly pages: Pages; readonly today: () => LocalDate }

/** The pages and what they load, at every address that is not of the API. */
export async function pageRoutes(app: FastifyInstance, { pages, today }: Options): Promise<void> {
  acceptForms(app)
  const assets = new Map([...(await pages.assets())].map(([path, asset]) => [path, stored(asset)]))

  app.route({
    method: ['GET', 'POST'],
    url: '/*',
    onRequest: async ({ url, lang }) => {
      if (url.startsWith('/api/')) throw new Problem('not-found', details[lang].notFound)
    },
    handler: async (request, reply) => {
      const { pathname, searchParams } = new URL(request.url, 'http://localhost')
      const asset = assets.get(pathname)
      if (asset && request.method !== 'POST') return sendAsset(request, reply, asset)
      const page = await pages.handle({
        method: request.method === 'POST' ? 'POST' : 'GET',
        path: pathname,
        query: searchParams,
        form: request.body instanceof URLSearchParams ? request.body : undefined,
        acceptLanguage: request.headers['accept-language'] ?? '',
        today: today(),
      })
      if (!page) throw new Problem('not-found', details[request.lang].notFound)
      // A page may hold what a person answered, in its address or in a form: nothing keeps it.
      return reply
        .code(page.status)
        .header('cache-control', NO_STORE)
        .headers(page.headers)
        .send(page.body instanceof Uint8Array ? Buffer.from(page.body) : page.body)
    },
  })
}

type Stored = Asset & { readonly compressed: Buffer | undefined }

// Fonts and pictures are compressed already.
function stored(asset: Asset): Stored {
  const isText = /^(?:text\/|image\/svg|application\/(?:javascript|json|manifest))/.test(asset.type)
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
  return { ...asset, compressed: isText ? brotliCompressSync(asset.body, quality) : undefined }
}

function sendAsset({ headers }: FastifyRequest, reply: FastifyReply, asset: Stored): FastifyReply {
  const { body, compressed, immutable, type } = asset
  reply
    .header('content-type', type)
    .header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('vary', 'accept-encoding')
  const takesBrotli = /\bbr\b/.test(headers['accept-encoding'] ?? '')
  return compressed && takesBrotli
    ? reply.header('content-encoding', 'br').send(compressed)
    : reply.send(Buffer.from(body))
}
