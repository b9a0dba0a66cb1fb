import type { Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { Recognizer } from '@sejour/recognize'
import Fastify, { type FastifyInstance, type FastifyRequest, type RouteOptions } from 'fastify'
import { type ActPress, openActPress } from './acts/act-press.ts'
import { actRoutes } from './acts/act-routes.ts'
import { accountRoutes } from './accounts/account-routes.ts'
import type { AccountParts } from './accounts/parts.ts'
import type { CaseParts } from './api/cases/case-endpoint.ts'
import { caseRoutes } from './api/cases/case-routes.ts'
import { feedRoute, type FeedParts } from './agenda/feed-route.ts'
import { actApiRoute } from './api/acts.ts'
import { descriptionRoutes } from './api/description-routes.ts'
import { machinePictures } from './api/machines.ts'
import { apiRoutes } from './api/routes.ts'
import { deskRoutes } from './desk/desk-routes.ts'
import { exportFiles } from './desk/exports-files.ts'
import type { DeskExchange } from './desk/exports-parts.ts'
import { exchangePages } from './desk/exports.ts'
import { importUploads } from './desk/imports-upload.ts'
import type { DeskParts } from './desk/parts.ts'
import { actDownloads } from './desk/act-download.ts'
import { bundleDownloads } from './desk/bundle-download.ts'
import { sheetDownloads } from './desk/sheet-download.ts'
import { textPackFiles } from './desk/text-packs-files.ts'
import { pieceUploads } from './desk/pieces-upload.ts'
import { routes as deskPages } from './desk/routes.ts'
import { healthRoute, type Kept } from './health-route.ts'
import { BODY_LIMIT } from './http/body.ts'
import { tellErrors } from './http/errors.ts'
import { refuseCrossSite } from './http/cross-site.ts'
import { SECURITY_HEADERS } from './http/headers.ts'
import { findLang, preferredLang } from './http/language.ts'
import type { Log } from './http/log.ts'
import { answerMalformedAddress } from './http/malformed-address.ts'
import { noteMethods, refuseOtherMethods } from './http/other-methods.ts'
import { Problem } from './http/problem.ts'
import { pageRoutes } from './page-routes.ts'
import { photoRoutes } from './papers/photo-route.ts'
import { type PersonParts, personRoutes } from './person/person-routes.ts'
import type { Pages } from './pages.ts'
import { details } from './texts/details.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The language of the answer. */
    lang: Lang
  }
}

/** What the server is made of. */
export type Parts = {
  readonly store: Kept
  readonly log: Log
  /** Told of each address and its methods as they are added: for whoever walks them all. */
  readonly onRoute?: ((route: RouteOptions) => void) | undefined
  /** Addresses of proxies that say where a request comes from. */
  readonly trustedProxies?: readonly string[] | undefined
  /** The day it is in Belgium. */
  readonly today: () => LocalDate
  /** Absent: only the API is served. */
  readonly pages?: Pages | undefined
  /** What reads pictures, closed by whoever opened it. Absent: the pages open their own. */
  readonly recognizer?: Recognizer | undefined
  /** Absent: nobody signs in. */
  readonly accounts?: AccountParts | undefined
  /** Absent: the API of cases answers that nobody signed in. */
  readonly cases?: CaseParts | undefined
  /** What makes the files of acts without an account; absent: one is opened, and closed with the server. */
  readonly actPress?: ActPress | undefined
  /** Absent: no desk is served. */
  readonly desk?: DeskParts | undefined
  /** Absent: nothing comes in or goes out of the desk as a file. */
  readonly exchange?: DeskExchange | undefined
  /** Absent: no code on paper opens anything. */
  readonly person?: PersonParts | undefined
  /** Absent: no agenda is given by a secret address. */
  readonly feed?: FeedParts | undefined
}

// The scripts of the pages are bundled at the start: a small machine that is busy takes its time.
const LONGEST_START = 120_000

/** The server, ready to listen. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const { store, log, today, pages, accounts, cases, desk, feed, exchange } = parts
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: parts.trustedProxies ? [...parts.trustedProxies] : false,
    pluginTimeout: LONGEST_START,
    frameworkErrors: (_, request, reply) =>
      void answerMalformedAddress(request, reply, { pages, today }),
  })
  const methods = noteMethods(app)
  if (parts.onRoute) app.addHook('onRoute', parts.onRoute)
  app.decorateRequest('lang', 'fr')
  app.decorateRequest('actor', null)
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS)
    request.lang = preferredLang(request.headers['accept-language'])
  })
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    log({
      method,
      route: routeOptions.url ?? '(none)',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...(reply.fault && { fault: reply.fault }),
    })
  })
  const press = parts.actPress ?? openActPress()
  app.addHook('onClose', () => press.close())
  tellErrors(app)
  refuseCrossSite(app)
  await app.register(async (api) => {
    api.addHook('onRequest', chooseLanguage)
    apiRoutes(api)
    machinePictures(api)
    actApiRoute(api, { press })
    descriptionRoutes(api)
    await api.register(caseRoutes, { parts: cases })
  })
  if (accounts) await app.register(accountRoutes, accounts)
  const routes = exchange ? [...deskPages, ...exchangePages(exchange)] : deskPages
  if (desk) await app.register(deskRoutes, { parts: desk, routes })
  if (desk) await app.register(pieceUploads, { parts: desk })
  if (desk) await app.register(actDownloads, { parts: desk })
  if (desk) await app.register(bundleDownloads, { parts: desk })
  if (desk) await app.register(sheetDownloads, { parts: desk })
  if (desk) await app.register(textPackFiles, { parts: desk })
  if (desk && exchange) {
    await app.register(exportFiles, { parts: desk, exchange })
    await app.register(importUploads, { parts: desk, exchange })
  }
  if (parts.person) await app.register(personRoutes, parts.person)
  if (feed) feedRoute(app, feed)
  if (pages) await app.register(photoRoutes, { pages, today, recognizer: parts.recognizer })
  if (pages) await app.register(actRoutes, { pages, today, press })
  healthRoute(app, store)
  refuseOtherMethods(app, methods)
  if (pages) await app.register(pageRoutes, { pages, today })
  return app
}

/** A language named in the address wins over the preferences of the reader. */
async function chooseLanguage(request: FastifyRequest): Promise<void> {
  const { lang } = request.query as { readonly lang?: unknown }
  if (lang === undefined) return
  const found = findLang(lang)
  if (!found) throw new Problem('unknown-language', details[request.lang].unknownLanguage)
  request.lang = found
}
