import { createReadStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { caseReference } from '@sejour/desk'
import { deskLangs, deskRoute, exportsTexts } from '@sejour/web/desk'
import type { DeskLang, DeskPageId } from '@sejour/web/desk'
import { acceptForms } from '../http/body.ts'
import { NO_STORE } from '../http/headers.ts'
import { askedBy, stop, tellFailures } from './desk-routes.ts'
import { packedCase } from './exports-case.ts'
import { FORMATS, listOf, LISTS } from './exports-lists.ts'
import type { DeskExchange } from './exports-parts.ts'
import { isFromAnotherSite } from '../http/cross-site.ts'
import type { DeskParts } from './parts.ts'
import type { Asked } from './route.ts'

type Parts = { readonly parts: DeskParts; readonly exchange: DeskExchange }

type Handling = Parts & {
  readonly lang: DeskLang
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

const ZIP = 'application/zip'
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** What leaves as a file. An archive is asked for with a form: nothing is logged for a preview. */
export async function exportFiles(app: FastifyInstance, { parts, exchange }: Parts): Promise<void> {
  acceptForms(app)
  tellFailures(app, parts)
  for (const lang of deskLangs) {
    const handle =
      (page: DeskPageId, give: (handling: Handling, asked: Asked) => Promise<FastifyReply>) =>
      async (request: FastifyRequest, reply: FastifyReply) => {
        const handling = { parts, exchange, lang, request, reply }
        if (isFromAnotherSite(request)) return stop(handling, 'forbidden')
        const asked = await askedBy({ parts, lang, request, route: { page } })
        return asked === undefined ? stop(handling, 'signed-out') : give(handling, asked)
      }
    app.post(deskRoute(lang, 'exportCaseFile'), handle('exportCaseFile', giveCase))
    app.post(deskRoute(lang, 'exportAllFile'), handle('exportAllFile', giveAll))
    app.get(
      deskRoute(lang, 'exportList'),
      { exposeHeadRoute: false },
      handle('exportList', giveList),
    )
  }
}

async function giveCase(handling: Handling, asked: Asked): Promise<FastifyReply> {
  const { exchange, lang, request, reply } = handling
  const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
  const caseId = asked.places['case'] ?? ''
  const packed = await packedCase(exchange.means, asked.actor, {
    caseId,
    lang: form.get('in') === 'nl' ? 'nl' : form.get('in') === 'fr' ? 'fr' : lang,
    withNotes: form.get('notes') === 'on',
  })
  if ('forbidden' in packed) return stop(handling, 'forbidden')
  if ('notFound' in packed) return stop(handling, 'not-found')
  const name = `${exportsTexts[lang].fileName}-${caseReference(caseId)}-${asked.today}.zip`
  // A stream that fails cuts the connection: what arrived by then never passes for whole.
  return reply.headers(headersOf(ZIP, name)).send(packed.seen)
}

/** Once: the file goes when it was given to its end, and stays when the connection was cut. */
async function giveAll(handling: Handling, asked: Asked): Promise<FastifyReply> {
  const { exchange, lang, reply } = handling
  const taken = exchange.exports.take(asked.actor)
  if (!taken) return stop(handling, 'not-found')
  const stream = createReadStream(taken.path)
  finished(reply.raw).then(taken.given, () => undefined)
  const name = `${exportsTexts[lang].fileNameAll}-${asked.today}.zip`
  return reply
    .headers({ ...headersOf(ZIP, name), 'content-length': String(taken.size) })
    .send(stream)
}

async function giveList(handling: Handling, asked: Asked): Promise<FastifyReply> {
  const { exchange, reply } = handling
  const list = LISTS.find((one) => one === asked.query.get('list'))
  const format = FORMATS.find((one) => one === asked.query.get('format'))
  if (list === undefined || format === undefined) return stop(handling, 'not-found')
  const written = await listOf(exchange.means, asked, list)
  if (written === 'forbidden' || written === 'not-found') return stop(handling, written)
  const name = `${written.name}-${asked.today}.${format}`
  const content = format === 'csv' ? written.csv() : Buffer.from(await written.xlsx())
  return reply.headers(headersOf(TYPES[format], name)).send(content)
}

const headersOf = (type: string, name: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
  'cache-control': NO_STORE,
  'x-content-type-options': 'nosniff',
})
