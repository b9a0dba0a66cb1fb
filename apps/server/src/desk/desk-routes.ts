import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addressOf } from '@sejour/web/compte'
import { deskLangs, deskRoute, renderDesk, StoppedPage } from '@sejour/web/desk'
import type { DeskLang, Places, Sent, Stopped } from '@sejour/web/desk'
import { acceptForms } from '../http/body.ts'
import { NO_STORE } from '../http/headers.ts'
import { isFromAnotherSite } from '../http/cross-site.ts'
import { readForm } from './form-reader.ts'
import { frameOf } from './frame.ts'
import type { DeskParts } from './parts.ts'
import type { Answer, Asked, DeskRoute, Sending, Wrong } from './route.ts'

const HTML = 'text/html; charset=utf-8'

/** Every page of the desk, in both languages; the two other languages lead to French. */
export async function deskRoutes(
  app: FastifyInstance,
  { parts, routes }: { readonly parts: DeskParts; readonly routes: readonly DeskRoute[] },
): Promise<void> {
  acceptForms(app)
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', NO_STORE)
  })
  tellFailures(app, parts)
  for (const route of routes) {
    for (const lang of deskLangs) {
      app.get(deskRoute(lang, route.page), (request, reply) =>
        show({ parts, route, lang, request, reply }),
      )
      if (route.send !== undefined) {
        app.post(deskRoute(lang, route.page), (request, reply) =>
          send({ parts, route, lang, request, reply }),
        )
      }
    }
  }
  for (const lang of ['de', 'en']) {
    for (const root of ['bureau', 'bureau/*']) {
      app.get(`/${lang}/${root}`, (request, reply) =>
        reply.redirect(`/fr${request.url.slice(lang.length + 1)}`, 302),
      )
    }
  }
}

type HandlingOfPage = Pick<Handling, 'parts' | 'lang' | 'request'> & {
  readonly route: Pick<DeskRoute, 'page'>
}

type Handling = {
  readonly parts: DeskParts
  readonly route: DeskRoute
  readonly lang: DeskLang
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

async function show(handling: Handling): Promise<FastifyReply> {
  const asked = await askedBy(handling)
  if (asked === undefined) return stop(handling, 'signed-out')
  if (isPerson(asked)) return leadHome(handling)
  return answer(handling, await handling.route.show(asked))
}

async function send(handling: Handling): Promise<FastifyReply> {
  const { request, route } = handling
  if (isFromAnotherSite(request)) return stop(handling, 'forbidden')
  const asked = await askedBy(handling)
  if (asked === undefined) return stop(handling, 'signed-out')
  if (isPerson(asked)) return leadHome(handling)
  const body = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
  const sending = sendingOf(asked, body)
  const answered = await route.send?.[sending.verb]?.(sending)
  if (answered === undefined) return stop(handling, 'not-found')
  return 'wrong' in answered
    ? showWrong(handling, asked, sending, answered)
    : answer(handling, answered, sending)
}

const isPerson = ({ actor }: Asked): boolean => actor.kind === 'person'

/** A desk is made for those who keep the files of others: a person has a space of their own. */
function leadHome({ reply, lang }: Handling): FastifyReply {
  return reply.redirect(addressOf(lang, '/mon-espace'), 303)
}

/** The page again, with everything that was typed and what is wrong with it. */
async function showWrong(
  handling: Handling,
  asked: Asked,
  { form, verb, about }: Sending,
  { wrong, status }: Wrong,
): Promise<FastifyReply> {
  const { reply, request, route } = handling
  if (wantsJson(request)) return reply.code(status).send({ saved: false })
  const sent: Sent = { verb, ...(about !== undefined && { about }), values: form.values, ...wrong }
  const shown = await route.show(asked, sent)
  return 'html' in shown ? reply.code(status).type(HTML).send(shown.html) : answer(handling, shown)
}

function answer(handling: Handling, answered: Answer, sending?: Sending): FastifyReply {
  const { reply, request, parts } = handling
  if ('notFound' in answered) return stop(handling, 'not-found')
  if ('forbidden' in answered) return stop(handling, 'forbidden')
  if ('html' in answered)
    return reply
      .code(answered.status ?? 200)
      .type(HTML)
      .send(answered.html)
  if (sending !== undefined && wantsJson(request)) {
    return reply.send({ saved: true, version: answered.version, command: parts.newId() })
  }
  return reply.redirect(answered.seeOther, 303)
}

/** Who asks for what; nothing when nobody signed in. */
export async function askedBy(handling: HandlingOfPage): Promise<Asked | undefined> {
  const { parts, route, lang, request } = handling
  const present = await parts.whoIs(request)
  if (present === undefined) return undefined
  const places = request.params as Places
  const query = new URL(request.url, 'http://localhost').searchParams
  const { page } = route
  const frame = frameOf(parts, present, { lang, page, places, query })
  const { actor } = present
  return { parts, actor, lang, page, places, query, today: parts.today(), frame }
}

function sendingOf(asked: Asked, body: URLSearchParams): Sending {
  const about = body.get('about')
  const version = Number(body.get('version') ?? Number.NaN)
  return {
    ...asked,
    verb: body.get('do') ?? '',
    ...(about !== null && about !== '' && { about }),
    commandId: body.get('command') || asked.parts.newId(),
    ...(Number.isInteger(version) && { expectedVersion: version }),
    form: readForm(body),
  }
}

const wantsJson = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.startsWith('application/json') === true

const STATUS = {
  'signed-out': 401,
  'not-found': 404,
  forbidden: 403,
  unavailable: 503,
  'our-fault': 500,
} as const satisfies { readonly [why in Stopped]: number }

/** Says why there is no page. What a form brought stays in it, to be sent again as it is. */
export function stop(
  { lang, request, reply, parts }: Omit<Handling, 'route'>,
  why: Stopped,
): FastifyReply {
  if (wantsJson(request)) return reply.code(STATUS[why]).send({ saved: false })
  if (why === 'signed-out' && request.method === 'GET') {
    const back = new URLSearchParams({ vers: request.url })
    return reply.redirect(`${addressOf(lang, '/connexion')}?${back}`, 303)
  }
  const typed = request.body instanceof URLSearchParams ? [...request.body] : undefined
  const html = renderDesk(StoppedPage, {
    lang,
    why,
    script: (island: string) => parts.script(lang, island),
    ...(request.method === 'POST' && typed !== undefined && { again: { to: request.url, typed } }),
  })
  return reply.code(STATUS[why]).type(HTML).send(html)
}

/** Says on a page of the desk that what is kept cannot be reached. */
export function tellFailures(app: FastifyInstance, parts: DeskParts): void {
  const told = app.errorHandler
  app.setErrorHandler(async (error, request, reply) => {
    const lang = request.url.startsWith('/nl/') ? 'nl' : 'fr'
    const isDown = error instanceof Error && error.name === 'StoreUnavailable'
    if (isDown) return stop({ parts, lang, request, reply }, 'unavailable')
    return told.call(app, error as never, request, reply)
  })
}
