import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { onBothStores } from '@sejour/store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn, somebody, tryAccounts, type Tried } from '../accounts.fixtures.ts'
import { readIdToken } from './id-token.ts'
import {
  CLIENT,
  follow,
  localProvider,
  type Known,
  type LocalProvider,
} from './local-provider.fixtures.ts'
import type { OidcProvider } from './provider.ts'

const HOME = { returnTo: '/', from: '' }
const BASE = 'http://localhost:3100'

onBothStores('another provider of identities', (openStore) => {
  let tried: Tried
  let local: LocalProvider
  let provider: OidcProvider
  beforeAll(async () => {
    // A real provider reads the real clock.
    tried = await tryAccounts(openStore, { now: () => new Date().toISOString() })
    local = await localProvider(BASE)
    provider = { id: 'maison', name: 'Maison', issuer: local.issuer, ...CLIENT }
  })
  afterAll(() => local.close())

  /** Goes there and back as a browser does. */
  async function goAndComeBack(
    who: Known,
    changes: { cookieState?: string; issuer?: string } = {},
  ) {
    local.letIn(who)
    const { beginOidc, finishOidc } = tried.accounts.signIn
    const out = await beginOidc(provider, { returnTo: '/fr/dossiers', from: '' })
    if ('refused' in out) throw new Error(out.refused)
    const { address, state } = out
    const back = await follow(address, local.issuer)
    expect(back.origin + back.pathname).toBe(`${BASE}/oidc/maison`)
    const came = {
      code: back.searchParams.get('code') ?? '',
      state: back.searchParams.get('state') ?? '',
      cookieState: state,
      issuer: back.searchParams.get('iss') ?? undefined,
      client: '',
      lang: 'fr',
      ...changes,
    } as const
    return { came, result: await finishOidc(provider, came) }
  }
  const person = (sub: string, email: string, email_verified = true): Known => ({
    sub,
    email,
    email_verified,
    name: 'N. Ailleurs',
  })

  test('somebody known signs in, and is known by their identity from then on', async () => {
    const { mail, account } = await somebody(tried, 'N. Itsme', 'counsel')
    const { result } = await goAndComeBack(person('sub-1', mail))
    expect(result).toMatchObject({ returnTo: '/fr/dossiers' })
    expect(await tried.accounts.presence('token' in result ? result.token : '')).toMatchObject({
      actor: { account, secondFactor: false },
    })
    const again = await goAndComeBack(person('sub-1', 'changed@exemple.test'))
    expect(again.result).toHaveProperty('token')
  })

  test('somebody invited gets an account; a stranger gets none', async () => {
    const host = await somebody(tried, 'N. Invite', 'counsel')
    const presence = await tried.accounts.presence(await signIn(tried, host.mail))
    if (!presence || !('actor' in presence)) throw new Error('does not act')
    const invited = { mail: 'invitee@exemple.test', role: 'assistant', lang: 'fr' } as const
    await tried.accounts.invitations.invite(presence.actor, invited)
    const { result } = await goAndComeBack(person('sub-2', 'Invitee@exemple.test'))
    expect(await tried.accounts.presence('token' in result ? result.token : '')).toMatchObject({
      actor: { role: 'assistant', organisation: host.organisation },
    })
    const stranger = await goAndComeBack(person('sub-3', 'nobody@exemple.test'))
    expect(stranger.result).toEqual({ refused: 'stranger' })
  })

  test('a mail that the provider did not verify opens nothing', async () => {
    const { mail } = await somebody(tried, 'N. Prudence', 'counsel')
    const { result } = await goAndComeBack(person('sub-4', mail, false))
    expect(result).toEqual({ refused: 'mail-not-verified' })
  })

  test('nobody else finishes what a browser began, and nobody twice', async () => {
    const { mail } = await somebody(tried, 'N. Navigateur', 'counsel')
    const notOurs = { refused: 'not-ours' }
    const other = await goAndComeBack(person('sub-5', mail), { cookieState: 'of another browser' })
    expect(other.result).toEqual(notOurs)
    const mixed = await goAndComeBack(person('sub-5', mail), { issuer: 'https://evil.test' })
    expect(mixed.result).toEqual(notOurs)
    const { came, result } = await goAndComeBack(person('sub-5', mail))
    expect(result).toHaveProperty('token')
    expect(await tried.accounts.signIn.finishOidc(provider, came)).toEqual(notOurs)
  })

  test('a provider that is not there, or is not what it says, is named', async () => {
    const gone = { ...provider, issuer: 'http://localhost:9' }
    await expect(tried.accounts.signIn.beginOidc(gone, HOME)).rejects.toThrow(
      'maison failed at discovery',
    )
    const plain = { ...provider, issuer: 'http://exemple.test' }
    await expect(tried.accounts.signIn.beginOidc(plain, HOME)).rejects.toThrow('discovery')
  })
})

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'one' }]
const expected = { issuer: 'https://i.test', audience: 'sejour', nonce: 'n', now: 1000 }
const right = { iss: 'https://i.test', aud: 'sejour', nonce: 'n', sub: 's', exp: 1300, iat: 1000 }
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

function token(
  claims: object,
  header: object = { alg: 'RS256', kid: 'one' },
  key: KeyObject = privateKey,
): string {
  const signed = `${part(header)}.${part(claims)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}
const strangersKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

test.each([
  { made: token(right), read: true, because: 'everything is as expected' },
  { made: token({ ...right, aud: ['sejour'] }), read: true, because: 'one audience in a list' },
  { made: token(right, undefined, strangersKey), read: false, because: 'signed by a stranger' },
  { made: token(right, { alg: 'none' }), read: false, because: 'it claims to need no signature' },
  {
    made: token(right, { alg: 'HS256', kid: 'one' }),
    read: false,
    because: 'a public key is no secret',
  },
  {
    made: token(right, { alg: 'RS256', kid: 'two' }),
    read: false,
    because: 'a key that is not there',
  },
  { made: token({ ...right, iss: 'https://evil.test' }), read: false, because: 'another provider' },
  { made: token({ ...right, aud: 'other' }), read: false, because: 'meant for somebody else' },
  { made: token({ ...right, aud: ['sejour', 'x'] }), read: false, because: 'meant for several' },
  { made: token({ ...right, azp: 'other' }), read: false, because: 'given to another party' },
  { made: token({ ...right, nonce: 'm' }), read: false, because: 'of another sign-in' },
  { made: token({ ...right, exp: 800 }), read: false, because: 'too old' },
  { made: token({ ...right, iat: 2000 }), read: false, because: 'from the future' },
  { made: token({ ...right, sub: '' }), read: false, because: 'about nobody' },
  { made: 'not a token', read: false, because: 'no token at all' },
])('an identity token: $because', ({ made, read }) => {
  expect(readIdToken(made, keys, expected) !== undefined).toBe(read)
})
