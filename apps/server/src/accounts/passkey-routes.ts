import type { Presence } from '@sejour/accounts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { acceptJson } from '../http/body.ts'
import { NO_STORE } from '../http/headers.ts'
import { Problem } from '../http/problem.ts'
import { details } from '../texts/details.ts'
import { clientOf } from './client-of.ts'
import type { AccountParts } from './parts.ts'
import { sessionCookie } from './session-cookie.ts'
import type { WhoIs } from './who-is.ts'

type Accounts = AccountParts['accounts']

/** What the script of a page asks about passkeys. Everything else works without it. */
export async function passkeyRoutes(
  app: FastifyInstance,
  { accounts, who }: { readonly accounts: Accounts; readonly who: WhoIs },
): Promise<void> {
  acceptJson(app)
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', NO_STORE)
  })
  const isSecure = accounts.baseUrl.startsWith('https:')

  app.post('/passkeys/sign-in/begin', async ({ ip }, reply) => {
    const begun = await accounts.signIn.beginPasskey(ip)
    return 'refused' in begun ? reply.code(429).send({ begun: false }) : begun
  })

  app.post('/passkeys/sign-in', async (request, reply) => {
    const { ip, headers, body, lang } = request
    const visitor = { address: ip, client: clientOf(headers['user-agent']) }
    const response = readResponse<SignInResponse>(body)
    const signed = response
      ? await accounts.signIn.withPasskey(response, visitor)
      : ({ refused: 'wrong' } as const)
    if ('refused' in signed) {
      throw new Problem('not-signed-in', details[lang].passkeyRefused)
    }
    return reply
      .header('set-cookie', sessionCookie(signed.token, isSecure))
      .send({ signedIn: true })
  })

  app.post('/passkeys/begin', async (request, reply) => {
    const begun = await accounts.passkeys.begin((await needed(request)).session)
    return 'refused' in begun ? refuse(reply) : begun
  })

  app.post('/passkeys', async (request, reply) => {
    const { session } = await needed(request)
    const { name, response } = readNamed(request.body)
    if (!response) return refuse(reply)
    const added = await accounts.passkeys.add(session, { name, response })
    return added === 'added' ? { added: true } : refuse(reply)
  })

  async function needed(request: Parameters<WhoIs['presence']>[0]): Promise<Presence> {
    const presence = await who.presence(request)
    if (!presence) throw new Problem('not-signed-in', details[request.lang].signInFirst)
    return presence
  }
}

type SignInResponse = Parameters<Accounts['signIn']['withPasskey']>[0]
type NewPasskey = Parameters<Accounts['passkeys']['add']>[1]

const refuse = (reply: FastifyReply) => reply.code(422).send({ added: false })

/** Its innards are checked where its signature is; here only that they are there. */
function readResponse<Response extends { id: string }>(body: unknown): Response | undefined {
  const isWhole =
    body instanceof Object &&
    'id' in body &&
    typeof body.id === 'string' &&
    'response' in body &&
    body.response instanceof Object &&
    'clientDataJSON' in body.response &&
    typeof body.response.clientDataJSON === 'string'
  return isWhole ? (body as unknown as Response) : undefined
}

function readNamed(body: unknown): {
  readonly name: string
  readonly response: NewPasskey['response'] | undefined
} {
  if (!(body instanceof Object)) return { name: '', response: undefined }
  const name = 'name' in body && typeof body.name === 'string' ? body.name : ''
  return { name, response: 'response' in body ? readResponse(body.response) : undefined }
}
