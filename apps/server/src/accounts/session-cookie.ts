import type { FastifyRequest } from 'fastify'

/** The name says that only this site over HTTPS may have set it; over plain HTTP it cannot. */
const nameOf = (isSecure: boolean) => (isSecure ? '__Host-sejour' : 'sejour')

/** A cookie that no script reads and no other site sends. Null takes it away. */
export function sessionCookie(token: string | null, isSecure: boolean): string {
  return cookie(nameOf(isSecure), token, isSecure)
}

/** What a browser carries to an identity provider and back. */
export function oidcCookie(state: string | null, isSecure: boolean): string {
  return cookie(`${nameOf(isSecure)}-oidc`, state, isSecure)
}

/** The token of a session, from the cookie or, for programs, from `Authorization: Bearer`. */
export function readSession({ headers }: FastifyRequest, isSecure: boolean): string | undefined {
  const bearer = /^Bearer ([\w-]{20,})$/.exec(headers.authorization ?? '')?.[1]
  return bearer ?? readCookie(headers.cookie, nameOf(isSecure))
}

export function readOidc({ headers }: FastifyRequest, isSecure: boolean): string | undefined {
  return readCookie(headers.cookie, `${nameOf(isSecure)}-oidc`)
}

function cookie(name: string, value: string | null, isSecure: boolean): string {
  return [
    `${name}=${value ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
    ...(value === null ? ['Max-Age=0'] : []),
  ].join('; ')
}

function readCookie(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1] || undefined
}
