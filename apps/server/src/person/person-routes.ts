import type { Accounts, LinkedFile } from '@sejour/accounts'
import type { Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import { PERSON_LANGS, type PersonLang } from '@sejour/chain'
import type { PersonDesk } from '@sejour/desk'
import {
  CODE_PATH,
  linkedPlace,
  OPENED,
  OTHER_LANGS,
  personAddress,
  PERSON_PATH,
  renderLinkedPage,
  renderPersonPage,
  sheetAsked,
  type SheetWay,
} from '@sejour/web/person'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptForms } from '../http/body.ts'
import { NO_STORE } from '../http/headers.ts'
import { personCookie, type PersonSession, readPersonSession } from './person-session.ts'
import { codeRoutes } from './code-routes.ts'
import { type PersonAnswer, personSheet, savedAs, type SheetParts } from './person-sheet.ts'

/** What the page of a person is made of. */
export type PersonParts = {
  readonly person: PersonDesk
  readonly paperCodes: Pick<Accounts['paperCodes'], 'list' | 'open'>
  /** Signs the cookie. */
  readonly secret: Uint8Array
  readonly now: () => string
  readonly today: () => LocalDate
  /** Whether the site stands behind HTTPS. */
  readonly isSecure: boolean
  readonly script: (lang: Lang, island: string) => string
} & Pick<SheetParts, 'sheetPdf'>

/** The page that a code on paper opens, in every language, and the button that closes it. */
export async function personRoutes(app: FastifyInstance, parts: PersonParts): Promise<void> {
  acceptForms(app)
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', NO_STORE)
  })
  for (const lang of PERSON_LANGS) {
    const address = personAddress(lang, PERSON_PATH)
    app.get(address, (request, reply) => show(parts, { lang, request, reply }))
    app.post(address, (_, reply) => close(parts, { lang, reply }))
  }
  // In the languages of the site, the code is typed on a page of the accounts.
  for (const lang of OTHER_LANGS) {
    const { paperCodes, script } = parts
    const opened = (session: PersonSession) => openedBy(parts, session, lang)
    codeRoutes(app, { lang, paperCodes, script, opened })
  }
}

/** Where a browser goes when a code was right, and the cookie that it takes along. */
export function openedBy(
  parts: Pick<PersonParts, 'secret' | 'now' | 'isSecure'>,
  session: PersonSession,
  lang: PersonLang,
): { readonly seeOther: string; readonly cookie: string } {
  const cookie = personCookie(session, { ...parts, now: parts.now() })
  return { seeOther: personAddress(lang, PERSON_PATH), cookie }
}

/** The page of a file that an account linked, or a sheet of it, noted as a reading by its code. */
export async function linkedPage(
  parts: Pick<PersonParts, 'person' | 'script' | 'sheetPdf'>,
  { id, organisation, caseId, person: who }: LinkedFile,
  { lang, query }: { readonly lang: Lang; readonly query: URLSearchParams },
): Promise<PersonAnswer | undefined> {
  const place = { organisation, caseId, person: who }
  // The space of an account stands in four languages; the file in it is read in ten.
  const wanted = PERSON_LANGS.find((one) => one === query.get('langue')) ?? lang
  const way = sheetAsked(query)
  if (way) return personSheet(parts, { place, lang: wanted, way, at: linkedPlace(id) })
  const view = await parts.person.open(place, wanted)
  return view && { html: renderLinkedPage({ view, script: parts.script }, id) }
}

type Handling = {
  readonly lang: PersonLang
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

async function show(parts: PersonParts, { lang, request, reply }: Handling) {
  const session = readPersonSession(request, { ...parts, now: parts.now() })
  const mayRead = session && (await stillOpens(parts, session))
  if (!mayRead) return close(parts, { lang, reply })
  const way = sheetAsked(new URL(request.url, 'http://localhost').searchParams)
  if (way) return showSheet(parts, { lang, reply, session, way })
  const view = await parts.person.open(session, lang)
  if (!view) return close(parts, { lang, reply })
  return reply
    .type('text/html; charset=utf-8')
    .send(renderPersonPage({ view, script: parts.script }))
}

type ShowingSheet = Pick<Handling, 'lang' | 'reply'> & {
  readonly session: PersonSession
  readonly way: SheetWay
}

async function showSheet(parts: PersonParts, { lang, reply, session, way }: ShowingSheet) {
  const answer = await personSheet(parts, { place: session, lang, way, at: OPENED })
  // An entry that is gone, or explained by nothing, leads back to the file.
  if (!answer) return reply.redirect(personAddress(lang, PERSON_PATH), 303)
  if ('pdf' in answer) return reply.headers(savedAs(answer.name)).send(Buffer.from(answer.pdf))
  return reply.type('text/html; charset=utf-8').send(answer.html)
}

/** A code that was revoked or came to its end closes the page at the next look. */
async function stillOpens(
  { paperCodes, today }: PersonParts,
  { organisation, caseId, person, id }: PersonSession,
): Promise<boolean> {
  const codes = await paperCodes.list({ organisation, account: person }, caseId)
  return codes.some(
    (code) => code.id === id && code.revokedAt === undefined && code.until >= today(),
  )
}

/** Back to where the code is typed; this browser keeps nothing. */
function close(parts: PersonParts, { lang, reply }: Pick<Handling, 'lang' | 'reply'>) {
  return reply
    .header('set-cookie', personCookie(null, { ...parts, now: parts.now() }))
    .redirect(personAddress(lang, CODE_PATH), 303)
}
