import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { PersonPlace } from '@sejour/desk'
import type { FastifyRequest } from 'fastify'

/** What a browser carries after a code on paper was typed: whose page, by which code, until when. */
export type PersonSession = PersonPlace & {
  /** The id of the code: once it is revoked, the session opens nothing. */
  readonly id: string
}

/** Long enough to read, short enough to be forgotten on a shared computer. */
const SESSION_SECONDS = 30 * 60

const nameOf = (isSecure: boolean) => (isSecure ? '__Host-sejour-dossier' : 'sejour-dossier')

/** The cookie of a session that begins now; it is signed, and holds no name and no code. */
export function personCookie(
  session: PersonSession | null,
  { secret, now, isSecure }: { secret: Uint8Array; now: string; isSecure: boolean },
): string {
  const parts = [
    `${nameOf(isSecure)}=${session === null ? '' : seal(session, secret, now)}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    `Max-Age=${session === null ? 0 : SESSION_SECONDS}`,
    ...(isSecure ? ['Secure'] : []),
  ]
  return parts.join('; ')
}

function seal(
  { organisation, caseId, person, id }: PersonSession,
  secret: Uint8Array,
  now: string,
) {
  const until = Date.parse(now) + SESSION_SECONDS * 1000
  const body = [organisation, caseId, person, id, until].join('.')
  return `${body}.${sign(body, secret)}`
}

/** The session that a request brings; nothing when there is none, it is over, or we did not sign it. */
export function readPersonSession(
  { headers }: Pick<FastifyRequest, 'headers'>,
  { secret, now, isSecure }: { secret: Uint8Array; now: string; isSecure: boolean },
): PersonSession | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  const value = pairs.find(([name]) => name === nameOf(isSecure))?.[1] ?? ''
  const at = value.lastIndexOf('.')
  const body = value.slice(0, Math.max(0, at))
  if (!isEqual(value.slice(at + 1), sign(body, secret))) return undefined
  const [organisation, caseId, person, id, until] = body.split('.')
  if (!organisation || !caseId || !person || !id) return undefined
  return Date.parse(now) < Number(until) ? { organisation, caseId, person, id } : undefined
}

function sign(body: string, secret: Uint8Array): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'sejour page of a person', 32))
  return createHmac('sha256', key).update(body).digest('base64url')
}

function isEqual(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
