import { ProviderFailed } from '@sejour/accounts'
import { addressOf } from '@sejour/web/compte'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findLang } from '../http/language.ts'
import { NO_STORE } from '../http/headers.ts'
import { Problem } from '../http/problem.ts'
import { details } from '../texts/details.ts'
import { clientOf } from './client-of.ts'
import type { AccountParts } from './parts.ts'
import { findReturnAddress } from './return-address.ts'
import { oidcCookie, readOidc, sessionCookie } from './session-cookie.ts'

type ToProvider = FastifyRequest<{ Params: { provider: string } }>

/** Out to another provider of identities, and back. Links, because a form may not lead elsewhere. */
export async function oidcRoutes(
  app: FastifyInstance,
  { accounts }: Pick<AccountParts, 'accounts'>,
): Promise<void> {
  const { signIn } = accounts
  const isSecure = accounts.baseUrl.startsWith('https:')
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', NO_STORE)
  })

  app.get('/oidc/:provider/go', async (request: ToProvider, reply) => {
    const query = queryOf(request)
    const lang = findLang(query.get('lang')) ?? request.lang
    const to = findReturnAddress(query.get('vers')) ?? ''
    return failing(request, reply, async () => {
      const asked = { returnTo: `${lang} ${to}`, from: request.ip }
      const begun = await signIn.beginOidc(providerOf(request), asked)
      if ('refused' in begun) return refuse(request, reply, 'provider-failed')
      const { address, state } = begun
      return reply.header('set-cookie', oidcCookie(state, isSecure)).redirect(address, 303)
    })
  })

  app.get('/oidc/:provider', async (request: ToProvider, reply) => {
    const query = queryOf(request)
    return failing(request, reply, async () => {
      const result = await signIn.finishOidc(providerOf(request), {
        code: query.get('code') ?? '',
        state: query.get('state') ?? '',
        cookieState: readOidc(request, isSecure) ?? '',
        issuer: query.get('iss') ?? undefined,
        client: clientOf(request.headers['user-agent']),
        lang: request.lang,
      })
      reply.header('set-cookie', oidcCookie(null, isSecure))
      if ('refused' in result) return refuse(request, reply, result.refused)
      const [lang = '', to = ''] = result.returnTo.split(' ')
      const page = addressOf(findLang(lang) ?? request.lang, '/connexion')
      return reply
        .header('set-cookie', sessionCookie(result.token, isSecure))
        .redirect(to === '' ? page : `${page}?${new URLSearchParams({ vers: to })}`, 303)
    })
  })

  function providerOf({ params, lang }: ToProvider) {
    const provider = signIn.findProvider(params.provider)
    if (!provider) throw new Problem('not-found', details[lang].notFound)
    return provider
  }
}

async function failing(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ProviderFailed)) throw error
    return refuse(request, reply, 'provider-failed')
  }
}

function refuse({ lang }: FastifyRequest, reply: FastifyReply, why: string): FastifyReply {
  return reply.redirect(`${addressOf(lang, '/connexion')}?refus=${why}`, 303)
}

const queryOf = ({ url }: FastifyRequest) => new URL(url, 'http://localhost').searchParams
