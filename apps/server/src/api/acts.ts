import {
  ACT_FORMATS,
  ACT_LANGS,
  acts,
  findAct,
  writeAct,
  type Act,
  type Problem as InAct,
} from '@sejour/acts'
import type { Lang } from '@sejour/answers/say'
import { toHtml, toText } from '@sejour/documents'
import { LARGEST_DATA } from '@sejour/web/actes'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  FILE_TYPES,
  nameOfFile,
  RETRY_AFTER,
  type ActPress,
  type Pressed,
} from '../acts/act-press.ts'
import { unreadable } from '../http/body.ts'
import { NO_STORE } from '../http/headers.ts'
import { Problem } from '../http/problem.ts'
import { actDetails } from '../texts/act-details.ts'
import { details } from '../texts/details.ts'

/** As what an act is given: a file, or `json`, which holds its document, remarks and what it opens. */
export const API_FORMATS = [...ACT_FORMATS, 'json'] as const

type Asking = {
  Params: { readonly act: string }
  Querystring: { readonly lang?: unknown; readonly format?: unknown }
}

type Asked = FastifyRequest<Asking>

const LIMITED = {
  bodyLimit: LARGEST_DATA,
  errorHandler: (error: FastifyError, { lang }: FastifyRequest) => {
    if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error
    throw new Problem('too-large', actDetails[lang].tooLarge)
  },
}

/** Writes an act for a program: the data come as JSON, and go. */
export function actApiRoute(app: FastifyInstance, { press }: { readonly press: ActPress }): void {
  app.post<Asking>('/api/v1/acts/:act', LIMITED, async (request, reply) => {
    const { act, lang, format } = askedIn(request)
    const written = writeAct(act, request.body, { lang })
    if (!written.ok) throw refusal(written.problems, request)
    reply.header('cache-control', NO_STORE).header('content-language', lang)
    if (format === 'json') {
      const { ok: _, ...told } = written
      return told
    }
    reply
      .header('content-type', FILE_TYPES[format])
      .header('content-disposition', `attachment; filename="${nameOfFile(written, format)}"`)
    if (format === 'html') return toHtml(written.document)
    if (format === 'txt') return toText(written.document)
    const pressed = await press.press(written, { format, address: request.ip })
    return sendPressed(pressed, request, reply)
  })
}

/** @throws Problem when there is no act of this id; `lang`: in which that is said */
export function actOf(id: string, lang: Lang): Act {
  const act = findAct(id)
  if (act) return act
  throw new Problem('not-found', actDetails[lang].unknownAct(acts.map((one) => one.id)))
}

function askedIn(request: Asked) {
  const { params, query, body, lang: read } = request
  const act = actOf(params.act, read)
  // An act in a language that nobody named would be another act.
  const lang = ACT_LANGS.find((one) => one === query.lang)
  if (!lang) throw new Problem('unknown-language', actDetails[read].actLanguage)
  const format = API_FORMATS.find((one) => one === (query.format ?? 'pdf'))
  if (!format) {
    const message = actDetails[read].format(API_FORMATS)
    const errors = [{ code: 'not-an-option', path: 'format', message }]
    throw new Problem('invalid-content', message, { errors })
  }
  if (body === undefined) throw unreadable('empty', request)
  return { act, lang, format }
}

// A list of a thousand reasons helps nobody.
const MOST_TOLD = 200

function refusal(problems: readonly InAct[], { lang }: Asked): Problem {
  const errors = problems
    .slice(0, MOST_TOLD)
    .map(({ code, path, message }) => ({ code, path, message }))
  const [first] = errors
  const detail =
    first && problems.length === 1 ? first.message : details[lang].severalProblems(problems.length)
  return new Problem('invalid-content', detail, { errors })
}

function sendPressed(pressed: Pressed, { lang }: Asked, reply: FastifyReply): FastifyReply {
  if ('bytes' in pressed) return reply.send(Buffer.from(pressed.bytes))
  const texts = actDetails[lang]
  reply.removeHeader('content-disposition')
  if (pressed.refused === 'busy') {
    throw new Problem('busy', texts.busy, { headers: { 'retry-after': String(RETRY_AFTER) } })
  }
  const message = 'signs' in pressed ? texts.unprintable(pressed.signs.join(', ')) : texts.unset
  const errors = [{ code: pressed.refused, path: '', message }]
  throw new Problem('invalid-content', message, { errors })
}
