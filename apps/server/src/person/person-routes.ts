import type { Accounts, LinkedFile } from '@sejour/accounts'
import { LANGS, type Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { PersonDesk } from '@sejour/desk'
import { addressOf, PERSON_PATH, renderLinkedPage, renderPersonPage } from '@sejour/web/person'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptForms } from '../http/body.ts'
import { NO_STORE } from '../http/headers.ts'
import { personCookie, type PersonSession, readPersonSession } from './person-session.ts'

/** What the page of a person is made of. */
export type PersonParts = {
  readonly person: PersonDesk
  readonly paperCodes: Pick<Accounts['paperCodes'], 'list'>
  /** Signs the cookie. */
  readonly secret: Uint8Array
  readonly now: () => string
  readonly today: () => LocalDate
  /** Whether the site stands behind HTTPS. */
  readonly isSecure: boolean
  readonly script: (lang: Lang, island: string) => string
}

/** The page that a code on paper opens, in every language, and the button that closes it. */
export async function personRoutes(app: FastifyInstance, parts: PersonParts): Promise<void> {
  acceptForms(app)
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', NO_STORE)
  })
  for (const lang of LANGS) {
    const address = addressOf(lang, PERSON_PATH)
    app.get(address, (request, reply) => show(parts, { lang, request, reply }))
    app.post(address, (_, reply) => close(parts, { lang, reply }))
  }
}

/** Where a browser goes when a code was right, and the cookie that it takes along. */
export function openedBy(
  parts: Pick<PersonParts, 'secret' | 'now' | 'isSecure'>,
  session: PersonSession,
  lang: Lang,
): { readonly seeOther: string; readonly cookie: string } {
  const cookie = personCookie(session, { ...parts, now: parts.now() })
  return { seeOther: addressOf(lang, PERSON_PATH), cookie }
}

/** The page of a file that an account linked, noted as a reading by its code. */
export async function linkedPage(
  { person, script }: Pick<PersonParts, 'person' | 'script'>,
  { id, organisation, caseId, person: who }: LinkedFile,
  lang: Lang,
): Promise<string | undefined> {
  const view = await person.open({ organisation, caseId, person: who }, lang)
  return view && renderLinkedPage({ view, script }, id)
}

type Handling = {
  readonly lang: Lang
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

async function show(parts: PersonParts, { lang, request, reply }: Handling) {
  const session = readPersonSession(request, { ...parts, now: parts.now() })
  const mayRead = session && (await stillOpens(parts, session))
  const view = mayRead ? await parts.person.open(session, lang) : undefined
  if (!view) return close(parts, { lang, reply })
  return reply
    .type('text/html; charset=utf-8')
    .send(renderPersonPage({ view, script: parts.script }))
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
    .redirect(addressOf(lang, '/mon-dossier'), 303)
}
