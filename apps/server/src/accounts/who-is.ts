import type { Actor, Presence } from '@sejour/accounts'
import type { Lang } from '@sejour/answers/say'
import { addressOf } from '@sejour/web/compte'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { findLang } from '../http/language.ts'
import { Problem } from '../http/problem.ts'
import { details } from '../texts/details.ts'
import type { AccountParts } from './parts.ts'
import { readSession } from './session-cookie.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent the request, on a route that `needsActor` guards; null elsewhere. */
    actor: Actor | null
  }
}

/** Who is behind requests. Nothing is looked up for a request that brings no session. */
export type WhoIs = {
  readonly presence: (request: FastifyRequest) => Promise<Presence | undefined>
  /** Somebody who may act, with the name of their organisation. */
  readonly present: (
    request: FastifyRequest,
  ) => Promise<{ readonly actor: Actor; readonly organisationName: string } | undefined>
  /** A hook (`onRequest`) for what only people who signed in may open. It fills `request.actor`. */
  readonly needsActor: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
}

export function whoIs({ accounts }: Pick<AccountParts, 'accounts'>): WhoIs {
  const isSecure = accounts.baseUrl.startsWith('https:')

  async function presence(request: FastifyRequest): Promise<Presence | undefined> {
    const token = readSession(request, isSecure)
    return token === undefined ? undefined : accounts.presence(token)
  }

  return {
    presence,
    present: async (request) => {
      const found = await presence(request)
      if (!found || !('actor' in found)) return undefined
      const { actor, memberships } = found
      const organisationName =
        memberships.find(({ organisation }) => organisation === actor.organisation)?.name ?? ''
      return { actor, organisationName }
    },
    needsActor: async (request, reply) => {
      const found = await presence(request)
      if (found && 'actor' in found) {
        request.actor = found.actor
        return
      }
      if (request.url.startsWith('/api/')) {
        const { lang } = request
        const detail = found ? details[lang].signInUnfinished : details[lang].signInFirst
        throw new Problem('not-signed-in', detail, { headers: { 'www-authenticate': 'Bearer' } })
      }
      return reply.redirect(signInAddress(request), 303)
    },
  }
}

/** The page that signs in and leads back. What was sent by a form is not sent again. */
function signInAddress(request: FastifyRequest): string {
  const lang = langOf(request)
  const back = request.method === 'GET' ? request.url : ''
  const query = back === '' ? '' : `?${new URLSearchParams({ vers: back })}`
  return addressOf(lang, '/connexion') + query
}

/** The language that the address names. */
export function langOf({ url, lang }: FastifyRequest): Lang {
  return findLang(/^\/(\w\w)(?:[/?]|$)/.exec(url)?.[1]) ?? lang
}
