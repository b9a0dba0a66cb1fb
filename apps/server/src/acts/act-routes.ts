import { randomUUID } from 'node:crypto'
import multipart from '@fastify/multipart'
import { ACT_LANGS, findAct, writeAct, type Act, type ActLang } from '@sejour/acts'
import { LANGS, type Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import { actesTexts, addressOf, FAILURE, readSentAct, SIGNS } from '@sejour/web/actes'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptForms } from '../http/body.ts'
import { NO_STORE } from '../http/headers.ts'
import { placesOf } from '../http/log.ts'
import { Problem } from '../http/problem.ts'
import type { Pages } from '../pages.ts'
import { actDetails } from '../texts/act-details.ts'
import { FILE_TYPES, nameOfFile, RETRY_AFTER, type ActPress } from './act-press.ts'
import { receiveForm } from './receive-form.ts'

type Options = {
  readonly pages: Pages
  readonly today: () => LocalDate
  readonly press: ActPress
}

type Named = { Params: { readonly act: string; readonly file?: string } }

/**
 * Acts without an account: the pages make everything but the files that are typeset, which are made
 * here. What a form holds is read, answered and forgotten.
 */
export async function actRoutes(
  app: FastifyInstance,
  { pages, today, press }: Options,
): Promise<void> {
  acceptForms(app)
  await app.register(multipart, { throwFileSizeLimit: false })

  type Asked = { readonly lang: Lang; readonly path: string; readonly form?: URLSearchParams }
  const answer = async (reply: FastifyReply, { lang, path, form }: Asked) => {
    const page = await pages.handle({
      method: form ? 'POST' : 'GET',
      path: addressOf(lang, path),
      query: new URLSearchParams(),
      form,
      acceptLanguage: '',
      today: today(),
    })
    if (page === undefined) return reply.callNotFound()
    const { status, headers, body } = page
    if (status === 503) reply.header('retry-after', String(RETRY_AFTER))
    return reply.code(status).header('cache-control', NO_STORE).headers(headers).send(body)
  }

  const send = async (request: FastifyRequest<Named>, reply: FastifyReply, lang: Lang) => {
    const path = `/actes/${request.params.act}`
    const form = await receiveForm(request)
    const act = findAct(request.params.act)
    // Nobody who types meets this: a page that is asked for so often is not even drawn.
    const what = form.get('step') === 'live' ? 'part' : 'page'
    if (!press.mayShow(request.ip, what)) throw busy(request.lang)
    const made =
      act && !form.has(FAILURE)
        ? await fileOf(act, { form, lang, request, press }).catch((error: unknown) => {
            // Told on the page, so that what was typed is not lost; and noted as any fault of ours.
            reply.fault = { id: `urn:uuid:${randomUUID()}`, ...placesOf(error) }
            return { refused: 'our-fault' } as const
          })
        : undefined
    if (made && 'refused' in made) {
      form.set(FAILURE, made.refused)
      if ('signs' in made) form.set(SIGNS, made.signs.join(', '))
    }
    if (!made || 'refused' in made) return answer(reply, { lang, path, form })
    return reply
      .header('cache-control', NO_STORE)
      .header('content-type', made.type)
      .header('content-disposition', `attachment; filename="${made.name}"`)
      .send(Buffer.from(made.bytes))
  }

  const specimen = specimens(press)
  for (const lang of LANGS) {
    const address = `${addressOf(lang, '/actes')}/:act`
    app.get<Named>(address, ({ params }, reply) =>
      answer(reply, { lang, path: `/actes/${params.act}` }),
    )
    app.post<Named>(address, {
      handler: (request, reply) => send(request, reply, lang),
      // Too much is told on the page too: what was typed is still in the browser behind it.
      errorHandler: (error, request, reply) => {
        if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error
        const form = new URLSearchParams({ [FAILURE]: 'too-large' })
        const { act } = request.params
        return answer(reply, { lang, path: `/actes/${act}`, form })
      },
    })
    app.get<Named>(`${address}/:file`, async (request, reply) => {
      const { act: id, file = '' } = request.params
      const actLang = ACT_LANGS.find((one) => file === `specimen-${one}.pdf`)
      const act = findAct(id)
      if (!act || !actLang) return answer(reply, { lang, path: `/actes/${id}/${file}` })
      const bytes = await specimen(act, actLang, request)
      return reply
        .header('cache-control', 'public, max-age=3600')
        .header('content-type', FILE_TYPES.pdf)
        .header('content-disposition', `inline; filename="${id}-specimen-${actLang}.pdf"`)
        .send(Buffer.from(bytes))
    })
  }
}

type Making = {
  readonly form: URLSearchParams
  readonly lang: Lang
  readonly request: FastifyRequest
  readonly press: ActPress
}

/** The file that a form asks for; nothing where the page answers it. */
async function fileOf(act: Act, { form, lang, request, press }: Making) {
  const own = ACT_LANGS.find((one) => one === lang) ?? 'fr'
  const { step, data, lang: actLang, failure } = readSentAct(act, form, own)
  if ((step !== 'pdf' && step !== 'docx') || failure !== undefined) return undefined
  const written = writeAct(act, data, { lang: actLang })
  if (!written.ok) return undefined
  const pressed = await press.press(written, { format: step, address: request.ip })
  if ('refused' in pressed) return pressed
  return { ...pressed, type: FILE_TYPES[step], name: nameOfFile(written, step) }
}

/** Acts with invented people, under a watermark: each is typeset once. */
function specimens(press: ActPress) {
  const kept = new Map<string, Uint8Array>()
  return async (act: Act, lang: ActLang, request: FastifyRequest): Promise<Uint8Array> => {
    const key = `${act.id} ${lang}`
    const known = kept.get(key)
    if (known) return known
    const written = writeAct(act, act.example, { lang, watermark: actesTexts(lang).mark })
    if (!written.ok) throw new TypeError(`the example of ${act.id} is refused`)
    const pressed = await press.press(written, { format: 'pdf', address: request.ip })
    if ('refused' in pressed) throw busy(request.lang)
    kept.set(key, pressed.bytes)
    return pressed.bytes
  }
}

const busy = (lang: Lang): Problem =>
  new Problem('busy', actDetails[lang].busy, { headers: { 'retry-after': String(RETRY_AFTER) } })
