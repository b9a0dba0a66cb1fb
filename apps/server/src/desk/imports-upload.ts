import { readFile } from 'node:fs/promises'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { disclosedOf, readArchive, readTable } from '@sejour/exchange'
import { deskHref, deskLangs, deskRoute, ImportsPage, renderDesk } from '@sejour/web/desk'
import type { DeskLang, ImportRefusal } from '@sejour/web/desk'
import { NO_STORE } from '../http/headers.ts'
import { askedBy, stop, tellFailures } from './desk-routes.ts'
import type { DeskExchange } from './exports-parts.ts'
import { isFromAnotherSite } from '../http/cross-site.ts'
import { LARGEST_ARCHIVE, mayImport } from './imports-archive.ts'
import { LARGEST_LIST, MOST_ROWS } from './imports-list.ts'
import { type Shelved, type ShelfRefusal } from './imports-shelf.ts'
import type { DeskParts } from './parts.ts'
import type { Asked } from './route.ts'

type What = ImportRefusal['what']

type Parts = { readonly parts: DeskParts; readonly exchange: DeskExchange }

type Handling = Parts & {
  readonly what: What
  readonly lang: DeskLang
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

const PAGES = { archive: 'importArchiveAdd', list: 'importListAdd' } as const
const LOOKED_AT = { archive: 'importArchive', list: 'importList' } as const
const LIMITS = { archive: LARGEST_ARCHIVE, list: LARGEST_LIST } as const

/** Where archives and lists come in, to be looked at before anything is kept of them. */
export async function importUploads(
  app: FastifyInstance,
  { parts, exchange }: Parts,
): Promise<void> {
  tellFailures(app, parts)
  app.removeAllContentTypeParsers()
  await app.register(multipart)
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', NO_STORE)
  })
  for (const lang of deskLangs) {
    for (const what of ['archive', 'list'] as const) {
      const address = deskRoute(lang, PAGES[what])
      app.post(address, (request, reply) =>
        receive({ parts, exchange, what, lang, request, reply }),
      )
      app.get(address, (_, reply) => reply.redirect(deskHref(lang, 'imports'), 303))
    }
  }
}

async function receive(handling: Handling): Promise<FastifyReply> {
  const { parts, exchange, what, lang, request, reply } = handling
  if (isFromAnotherSite(request)) return stop(handling, 'forbidden')
  const asked = await askedBy({ parts, lang, request, route: { page: 'imports' } })
  if (asked === undefined) return stop(handling, 'signed-out')
  if (!mayImport(asked.actor)) return stop(handling, 'forbidden')
  if (!request.isMultipart()) return refuse(handling, asked, { what, code: 'nothing-chosen' })
  const laid = await layAside(exchange, asked, handling)
  if ('refused' in laid) return refuse(handling, asked, { what, code: laid.refused })
  const refusal = what === 'archive' ? await whatIsWrong(exchange, laid) : await whatIsWrongIn(laid)
  if (refusal) {
    await exchange.shelf.drop(laid.token)
    return refuse(handling, asked, refusal)
  }
  return reply.redirect(deskHref(lang, LOOKED_AT[what], { token: laid.token }), 303)
}

async function layAside(
  { shelf }: DeskExchange,
  { actor }: Asked,
  { request, what }: Handling,
): Promise<Shelved | { readonly refused: ShelfRefusal | 'nothing-chosen' }> {
  const limits = { fileSize: Number.POSITIVE_INFINITY, files: 1, fields: 10, fieldSize: 10_000 }
  let laid: Shelved | { readonly refused: ShelfRefusal | 'nothing-chosen' } = {
    refused: 'nothing-chosen',
  }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') continue
    if (!part.filename) {
      part.file.resume()
      continue
    }
    const stream = part.file.iterator({ destroyOnReturn: false })
    laid = await shelf.lay(actor, stream, { name: part.filename, limit: LIMITS[what] })
    // A disk that is full leaves bytes unread, and the sender would wait for ever.
    part.file.resume()
  }
  return laid
}

async function whatIsWrong(
  { means }: DeskExchange,
  { path }: Shelved,
): Promise<ImportRefusal | undefined> {
  const read = await readArchive(path)
  if ('refused' in read) {
    return {
      what: 'archive',
      code: read.refused,
      ...('path' in read && { path: read.path }),
      ...('at' in read && { at: read.at }),
    }
  }
  read.close()
  return canBeProjected(means, read.history)
    ? undefined
    : { what: 'archive', code: 'unknown-event' }
}

/** Events of the right names may still say things that no product ever wrote. */
function canBeProjected(
  { project }: DeskExchange['means'],
  history: Parameters<typeof disclosedOf>[0],
): boolean {
  try {
    project(disclosedOf(history))
    return true
  } catch {
    return false
  }
}

async function whatIsWrongIn({ path }: Shelved): Promise<ImportRefusal | undefined> {
  const read = await readTable(await readFile(path))
  if ('refused' in read) return { what: 'list', code: `list-${read.refused}` }
  if (read.table.length < 2) return { what: 'list', code: 'list-empty' }
  return read.table.length - 1 > MOST_ROWS ? { what: 'list', code: 'list-too-long' } : undefined
}

function refuse({ reply }: Handling, { frame }: Asked, refused: ImportRefusal): FastifyReply {
  return reply
    .code(422)
    .type('text/html; charset=utf-8')
    .send(renderDesk(ImportsPage, { frame, refused }))
}
