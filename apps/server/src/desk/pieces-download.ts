import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { StoredFile } from '@sejour/cases'
import type { DeskLang } from '@sejour/web/desk'
import { NO_STORE } from '../http/headers.ts'
import { askedBy, stop } from './desk-routes.ts'
import type { DeskParts } from './parts.ts'

/** Shown in the browser; everything else is saved. Never a page, a drawing or a text. */
const SHOWN: readonly string[] = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
]

/** The file of a piece, or one that it had before, to whoever may read the case. */
export async function download(handling: {
  readonly parts: DeskParts
  readonly lang: DeskLang
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}): Promise<FastifyReply> {
  const asked = await askedBy({ ...handling, route: { page: 'exhibitFile' } })
  if (asked === undefined) return stop(handling, 'signed-out')
  const { parts, actor, places, query } = asked
  const sha256 = query.get('sha256')
  const opened = await parts.pieces.open(actor, {
    caseId: places['case'] ?? '',
    exhibit: places['exhibit'] ?? '',
    ...(sha256 !== null && { sha256 }),
  })
  if ('forbidden' in opened) return stop(handling, 'forbidden')
  if ('notFound' in opened) return stop(handling, 'not-found')
  const { file, bytes } = opened.seen
  return handling.reply.headers(headersOf(file)).send(Readable.from(bytes))
}

/** How a browser takes a file of a case: shown where that is safe, else saved. */
export function headersOf(file: StoredFile): { readonly [name: string]: string } {
  const isShown = SHOWN.includes(file.mediaType)
  const plain = file.name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(file.name).replaceAll(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return {
    'content-type': isShown ? file.mediaType : 'application/octet-stream',
    'content-length': String(file.size),
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${whole}`,
    // A browser draws a PDF with a part of its own, which a sandbox would stop.
    'content-security-policy':
      file.mediaType === 'application/pdf'
        ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
        : "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': NO_STORE,
  }
}
