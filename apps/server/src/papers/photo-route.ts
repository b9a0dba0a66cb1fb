import multipart from '@fastify/multipart'
import { headingLines } from '@sejour/answers/papers'
import { LANGS, type Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import {
  NotAPicture,
  NotRecognized,
  openRecognizer,
  readHeading,
  type Recognizer,
  TookTooLong,
} from '@sejour/recognize'
import { addressOf } from '@sejour/web/compte'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NO_STORE } from '../http/headers.ts'
import type { Pages } from '../pages.ts'
import { readerFiles } from './reader-files.ts'
import { openTurnstile } from './turnstile.ts'

type Options = {
  readonly pages: Pages
  readonly today: () => LocalDate
  /** Absent: one of its own, that closes with the server. */
  readonly recognizer?: Recognizer | undefined
}

/** Of one picture, waiting excluded. */
const LIMITS = { timeLimitMs: 20_000 }

/** Bytes of one picture. */
const LARGEST_PICTURE = 10 * 1024 * 1024

// Somebody who tries a few pictures of one paper never meets these.
const BOUNDS = { atOnce: 6, perAddress: 20, withinMs: 10 * 60_000, clock: () => performance.now() }

/**
 * The heading of a photographed paper, for a browser without script: the picture is read in memory
 * and forgotten. With script it does not come here; what reads it there is served from here.
 */
export async function photoRoutes(
  app: FastifyInstance,
  { pages, today, recognizer: given }: Options,
): Promise<void> {
  app.removeAllContentTypeParsers()
  await app.register(multipart, { throwFileSizeLimit: false })
  const recognizer = given ?? openRecognizer({ workers: 1 })
  const turnstile = openTurnstile(BOUNDS)
  if (!given) app.addHook('onClose', () => recognizer.close())
  readerFiles(app)

  const answer = async (reply: FastifyReply, lang: Lang, form?: URLSearchParams) => {
    const page = await pages.handle({
      method: form ? 'POST' : 'GET',
      path: addressOf(lang, '/papiers/photo'),
      query: new URLSearchParams(),
      form,
      acceptLanguage: '',
      today: today(),
    })
    if (page === undefined) return reply.callNotFound()
    const { status, headers, body } = page
    return reply.code(status).header('cache-control', NO_STORE).headers(headers).send(body)
  }

  const read = async (request: FastifyRequest): Promise<URLSearchParams> => {
    const picture = await receive(request)
    if (typeof picture === 'string') return problem(picture)
    const leave = turnstile.enter(request.ip)
    if (leave === undefined) return problem('busy')
    try {
      const { words } = await readHeading(recognizer, picture, LIMITS)
      return new URLSearchParams(headingLines(words).map((line) => ['line', line]))
    } catch (error) {
      if (error instanceof NotAPicture) return problem('not-a-picture')
      if (error instanceof TookTooLong) return problem('took-too-long')
      if (error instanceof NotRecognized) return problem('nothing-read')
      throw error
    } finally {
      leave()
    }
  }

  for (const lang of LANGS) {
    const address = addressOf(lang, '/papiers/photo')
    app.get(address, (_, reply) => answer(reply, lang))
    app.post(address, async (request, reply) => answer(reply, lang, await read(request)))
  }
}

const problem = (code: string) => new URLSearchParams({ problem: code })

/** The bytes of the picture, in memory; or why there are none. */
async function receive(request: FastifyRequest): Promise<Uint8Array | 'no-picture' | 'too-large'> {
  let picture: Uint8Array | undefined
  const limits = { fileSize: LARGEST_PICTURE, files: 1, fields: 5, fieldSize: 1000 }
  for await (const part of request.parts({ limits })) {
    if (part.type !== 'file') continue
    const chunks: Uint8Array[] = []
    for await (const chunk of part.file) chunks.push(chunk)
    if (part.file.truncated) return 'too-large'
    picture = Buffer.concat(chunks)
  }
  return picture === undefined || picture.length === 0 ? 'no-picture' : picture
}
