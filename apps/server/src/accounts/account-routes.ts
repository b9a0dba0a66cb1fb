import { addressOf, renderCompte } from '@sejour/web/compte'
import type { Lang } from '@sejour/answers/say'
import { LANGS } from '@sejour/answers/say'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptForms } from '../http/body.ts'
import { isStoreAway } from '../http/errors.ts'
import { NO_STORE } from '../http/headers.ts'
import { savedAs } from '../person/person-sheet.ts'
import { clientOf } from './client-of.ts'
import { oidcRoutes } from './oidc-routes.ts'
import { accountRoute } from './pages/account.ts'
import {
  firstRoute,
  forgottenRoute,
  invitationRoute,
  newPasswordRoute,
  verifyRoute,
} from './pages/letters.ts'
import { organisationRoute } from './pages/organisation.ts'
import { paperRoute } from './pages/paper.ts'
import { spaceFileRoute, spaceRoute } from './pages/space.ts'
import {
  chooseRoute,
  enrolRoute,
  secondFactorRoute,
  signInRoute,
  signOutRoute,
} from './pages/signing-in.ts'
import type { AccountParts } from './parts.ts'
import { passkeyRoutes } from './passkey-routes.ts'
import { findReturnAddress } from './return-address.ts'
import type { AccountRoute, Answer, Asked } from './route.ts'
import { sessionCookie } from './session-cookie.ts'
import { langOf, whoIs, type WhoIs } from './who-is.ts'

const ROUTES: readonly AccountRoute[] = [
  signInRoute,
  signOutRoute,
  secondFactorRoute,
  enrolRoute,
  chooseRoute,
  forgottenRoute,
  newPasswordRoute,
  verifyRoute,
  invitationRoute,
  firstRoute,
  accountRoute,
  organisationRoute,
  paperRoute,
  spaceRoute,
  spaceFileRoute,
]

/** The pages of signing in and of an account, in every language, and what their script asks. */
export async function accountRoutes(app: FastifyInstance, parts: AccountParts): Promise<void> {
  const who = whoIs(parts)
  await app.register(async (inner) => passkeyRoutes(inner, { accounts: parts.accounts, who }))
  await app.register(async (inner) => oidcRoutes(inner, parts))
  acceptForms(app)
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', NO_STORE)
  })
  tellStoreAway(app, parts)
  for (const route of ROUTES) {
    for (const lang of LANGS) register(app, { parts, who, route, lang })
  }
}

/** A page says that what is kept does not answer; every other error is told as elsewhere. */
function tellStoreAway(app: FastifyInstance, { script }: AccountParts): void {
  const told = app.errorHandler
  app.setErrorHandler(async (error, request, reply) => {
    if (!isStoreAway(error)) return told.call(app, error as never, request, reply)
    const frame = { lang: langOf(request), path: '/connexion', script, isSignedIn: false }
    return reply
      .code(503)
      .type('text/html; charset=utf-8')
      .send(renderCompte({ page: 'unavailable' }, frame))
  })
}

type Serving = {
  readonly parts: AccountParts
  readonly who: WhoIs
  readonly route: AccountRoute
  readonly lang: Lang
}

function register(app: FastifyInstance, serving: Serving): void {
  const { route, lang } = serving
  const address = addressOf(lang, route.path)
  const french = `/${lang}${route.path}`
  const leadsToFrench = route.isOfDesk === true && lang !== 'fr' && lang !== 'nl'
  const elsewhere = leadsToFrench ? addressOf('fr', route.path) : address
  if (route.show) {
    // Letters name a page by its French address: one link whatever the language.
    for (const other of new Set([french, address])) {
      app.get(other, (request, reply) =>
        other === elsewhere
          ? answer(serving, request, reply)
          : reply.redirect(elsewhere + queryOf(request)),
      )
    }
  }
  if (route.send && !leadsToFrench) {
    app.post(address, (request, reply) => answer(serving, request, reply))
  }
}

async function answer(
  serving: Serving,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { parts, who, route, lang } = serving
  const form = request.body instanceof URLSearchParams ? request.body : undefined
  const query = new URLSearchParams(queryOf(request))
  const asked: Asked = {
    parts,
    lang,
    query,
    visitor: { address: request.ip, client: clientOf(request.headers['user-agent']) },
    presence: await who.presence(request),
    to: findReturnAddress(form?.get('vers') ?? query.get('vers')) ?? '',
    address: (path) => addressOf(lang, path),
  }
  if (route.needsSession && !asked.presence) {
    const back = request.method === 'GET' ? `?${new URLSearchParams({ vers: request.url })}` : ''
    return reply.redirect(asked.address('/connexion') + back, 303)
  }
  const answered =
    request.method === 'POST'
      ? await route.send?.({ ...asked, form: form ?? new URLSearchParams() })
      : await route.show?.(asked)
  return send({ serving, request, reply, asked }, answered ?? { view: { page: 'ended' } })
}

function send(
  {
    serving,
    request,
    reply,
    asked,
  }: {
    readonly serving: Serving
    readonly request: FastifyRequest
    readonly reply: FastifyReply
    readonly asked: Asked
  },
  answered: Answer,
): FastifyReply {
  const { parts, route, lang } = serving
  const isSecure = parts.accounts.baseUrl.startsWith('https:')
  if (answered.session !== undefined) {
    reply.header('set-cookie', sessionCookie(answered.session, isSecure))
  }
  if ('cookie' in answered && answered.cookie !== undefined) {
    reply.header('set-cookie', answered.cookie)
  }
  if ('seeOther' in answered) return reply.redirect(answered.seeOther, 303)
  if ('pdf' in answered) {
    return reply.headers(savedAs(answered.name)).send(Buffer.from(answered.pdf))
  }
  reply.type('text/html; charset=utf-8')
  if ('html' in answered) return reply.send(answered.html)
  const html = renderCompte(answered.view, {
    lang,
    path: route.path + (request.method === 'GET' ? queryOf(request) : ''),
    script: parts.script,
    isSignedIn: asked.presence !== undefined,
  })
  return reply.code(answered.status ?? 200).send(html)
}

/** The query as it was sent, with its question mark. */
function queryOf({ url }: FastifyRequest): string {
  const at = url.indexOf('?')
  return at === -1 ? '' : url.slice(at)
}
