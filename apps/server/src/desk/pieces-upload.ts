import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { numberedExhibits } from '@sejour/cases'
import { LARGEST_PIECE, type Uploaded } from '@sejour/desk'
import { deskHref, deskLangs, deskRoute, sayUpload } from '@sejour/web/desk'
import type { DeskLang, DeskPageId, UploadResult } from '@sejour/web/desk'
import { NO_STORE } from '../http/headers.ts'
import { askedBy, stop, tellFailures } from './desk-routes.ts'
import { isFromAnotherSite } from '../http/cross-site.ts'
import { DONE } from './frame.ts'
import type { DeskParts } from './parts.ts'
import { nameAsMail } from './piece-mail.ts'
import { showResults } from './pieces.ts'
import { download } from './pieces-download.ts'
import {
  type Arrived,
  LARGEST_BATCH,
  receiveFiles,
  resultsOf,
  takeAsPiece,
  type TakenFile,
} from './pieces-receive.ts'
import type { Asked } from './route.ts'

type Handling = {
  readonly parts: DeskParts
  readonly lang: DeskLang
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Where files come in. Forms with files are streams: they stand apart from all other forms. */
export async function pieceUploads(
  app: FastifyInstance,
  { parts }: { readonly parts: DeskParts },
): Promise<void> {
  tellFailures(app, parts)
  app.removeAllContentTypeParsers()
  await app.register(multipart)
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', NO_STORE)
  })
  for (const lang of deskLangs) {
    app.post(deskRoute(lang, 'exhibitsAdd'), (request, reply) =>
      add({ parts, lang, request, reply }),
    )
    app.get(deskRoute(lang, 'exhibitsAdd'), (request, reply) => {
      const { case: caseId = '' } = request.params as { case?: string }
      return reply.redirect(deskHref(lang, 'exhibits', { case: caseId }), 303)
    })
    app.get(deskRoute(lang, 'exhibitFile'), (request, reply) =>
      download({ parts, lang, request, reply }),
    )
    app.post(deskRoute(lang, 'exhibitFile'), (request, reply) =>
      replace({ parts, lang, request, reply }),
    )
  }
}

/** New pieces out of files. */
async function add(handling: Handling): Promise<FastifyReply> {
  const { reply, request, lang } = handling
  const asked = await admitted(handling, 'exhibits')
  if (asked === undefined) return reply
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BATCH) {
    return answer(handling, asked, [{ name: '', outcome: 'batch-too-large', remarks: [] }])
  }
  const { fields, arrived } = await receiveFiles(request, asked, takeAsPiece(asked))
  if (arrived.length === 0) {
    return answer(handling, asked, [{ name: '', outcome: 'nothing-chosen', remarks: [] }])
  }
  for (const one of arrived) {
    if ('kept' in one && one.remarks.includes('mail')) await nameAsMail(asked, one.kept)
  }
  const results = await withNumbers(asked, arrived)
  const only = arrived.length === 1 ? arrived[0] : undefined
  if (!wantsJson(request) && fields.has('command') && only !== undefined && 'kept' in only) {
    const places = { ...asked.places, exhibit: only.kept }
    if (only.remarks.includes('mail')) {
      return reply.redirect(deskHref(lang, 'exhibitMail', places), 303)
    }
  }
  return answer(handling, asked, results)
}

async function answer(
  { request, reply, lang }: Handling,
  asked: Asked,
  results: readonly UploadResult[],
): Promise<FastifyReply> {
  const areKept = results.length > 0 && results.every(({ outcome }) => outcome === 'kept')
  if (wantsJson(request)) {
    // The script asks file by file: each outcome is in the answer.
    return reply.send({ files: results.map((one) => told(asked, one)) })
  }
  const isPlain = areKept && results.every(({ remarks }) => remarks.length === 0)
  if (isPlain) {
    const last = results.at(-1)?.piece?.id ?? ''
    return reply.redirect(`${deskHref(lang, 'exhibits', asked.places)}?${DONE}=1#${last}`, 303)
  }
  const shown = await showResults(asked, results)
  if (!('html' in shown)) return stop({ lang, reply, request, parts: asked.parts }, 'not-found')
  return reply
    .code(areKept ? 200 : 422)
    .type(HTML)
    .send(shown.html)
}

/** Another file for a piece that is there. */
async function replace(handling: Handling): Promise<FastifyReply> {
  const { reply, request, lang } = handling
  const asked = await admitted(handling, 'exhibit')
  if (asked === undefined) return reply
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_PIECE + FORM) {
    return answer(handling, asked, [{ name: '', outcome: 'too-large', remarks: [] }])
  }
  const { parts, actor, places } = asked
  const { case: caseId = '', exhibit = '' } = places
  let isTaken = false
  const take = async (upload: TakenFile): Promise<Uploaded> => {
    if (isTaken) return { refused: 'too-large' }
    isTaken = true
    return parts.pieces.replaceFile(actor, { ...upload, caseId, exhibit })
  }
  const { arrived } = await receiveFiles(request, asked, take)
  const results = await withNumbers(asked, arrived)
  if (results.length > 0 && results.every(({ outcome }) => outcome === 'kept')) {
    return reply.redirect(`${deskHref(lang, 'exhibit', places)}?${DONE}=1`, 303)
  }
  return answer(handling, asked, results)
}

/** What stands around a file in a form. Bytes. */
const FORM = 1024 * 1024

const HTML = 'text/html; charset=utf-8'

async function withNumbers(
  asked: Asked,
  arrived: readonly Arrived[],
): Promise<readonly UploadResult[]> {
  const { parts, actor, lang, places } = asked
  const seen = await parts.desk.caseOf(actor, places['case'] ?? '', { lang })
  const numbered = 'seen' in seen ? numberedExhibits(seen.seen.state) : []
  return resultsOf(arrived, (id) => {
    const found = numbered.find(({ exhibit }) => exhibit.id === id)
    return found && { id, number: found.number, title: found.exhibit.title }
  })
}

/** What the script shows of one file. */
function told({ lang, places }: Asked, result: UploadResult) {
  const { name, outcome, piece, remarks } = result
  const at = (page: DeskPageId) => deskHref(lang, page, { ...places, exhibit: piece?.id ?? '' })
  return {
    name,
    outcome,
    said: sayUpload(lang, result),
    ...(piece !== undefined && { href: at('exhibit') }),
    ...(remarks.includes('mail') && { mail: at('exhibitMail') }),
  }
}

const wantsJson = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.startsWith('application/json') === true

/** Who sends, where they may; nothing when the reason why not was sent already. */
async function admitted(handling: Handling, page: DeskPageId): Promise<Asked | undefined> {
  const { parts, lang, request } = handling
  if (isFromAnotherSite(request)) {
    stop(handling, 'forbidden')
    return undefined
  }
  const asked = await askedBy({ parts, lang, request, route: { page } })
  if (asked === undefined) stop(handling, 'signed-out')
  return asked
}
