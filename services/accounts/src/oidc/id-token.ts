import { constants, createPublicKey, verify } from 'node:crypto'
import type { Key } from './provider.ts'

/** What must be true of a token besides its signature. */
export type Expected = {
  readonly issuer: string
  readonly audience: string
  readonly nonce: string
  /** Seconds since 1970. */
  readonly now: number
}

export type Claims = { readonly [name: string]: unknown }

/** Clocks of two machines differ by so many seconds. */
const LENIENCE = 120

/** How each algorithm is checked. Symmetric ones and “none” are not here, so they never pass. */
const ALGORITHMS: {
  readonly [name: string]: {
    readonly kty: string
    readonly hash: string | null
    readonly padding?: number
    readonly dsaEncoding?: 'ieee-p1363'
  }
} = {
  RS256: { kty: 'RSA', hash: 'sha256', padding: constants.RSA_PKCS1_PADDING },
  PS256: { kty: 'RSA', hash: 'sha256', padding: constants.RSA_PKCS1_PSS_PADDING },
  ES256: { kty: 'EC', hash: 'sha256', dsaEncoding: 'ieee-p1363' },
  EdDSA: { kty: 'OKP', hash: null },
}

/** What a token says, if it is signed by the provider, for us, for this sign-in, and in time. */
export function readIdToken(
  token: string,
  keys: readonly Key[],
  expected: Expected,
): Claims | undefined {
  const [head = '', body = '', signature = '', ...more] = token.split('.')
  const header = readPart(head)
  const claims = readPart(body)
  if (!header || !claims || more.length > 0) return undefined
  const algorithm = ALGORITHMS[String(header['alg'])]
  const key = keys.find(
    ({ kid, kty }) =>
      kty === algorithm?.kty && (header['kid'] === undefined || kid === header['kid']),
  )
  if (!algorithm || !key) return undefined
  const { hash, padding, dsaEncoding } = algorithm
  const isSigned = verify(
    hash,
    Buffer.from(`${head}.${body}`),
    {
      key: createPublicKey({ key, format: 'jwk' }),
      ...(padding !== undefined && { padding }),
      ...(dsaEncoding && { dsaEncoding }),
    },
    Buffer.from(signature, 'base64url'),
  )
  return isSigned && isMeant(claims, expected) ? claims : undefined
}

function isMeant(claims: Claims, { issuer, audience, nonce, now }: Expected): boolean {
  const audiences = [claims['aud']].flat()
  const party = claims['azp']
  return (
    claims['iss'] === issuer &&
    audiences.includes(audience) &&
    (party === undefined ? audiences.length === 1 : party === audience) &&
    claims['nonce'] === nonce &&
    typeof claims['sub'] === 'string' &&
    claims['sub'] !== '' &&
    Number(claims['exp']) > now - LENIENCE &&
    Number(claims['iat']) < now + LENIENCE
  )
}

function readPart(part: string): Claims | undefined {
  try {
    const said: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return said instanceof Object ? Object.fromEntries(Object.entries(said)) : undefined
  } catch {
    return undefined
  }
}
