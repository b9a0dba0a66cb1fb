import { createHash } from 'node:crypto'
import { findAccount, insertAccount, isMail } from '../accounts.ts'
import { countAttempt } from '../attempts.ts'
import type { Context, Lang } from '../context.ts'
import { asHouse } from '../house.ts'
import { millisecondsOf } from '../instants.ts'
import { acceptOpenInvitations } from '../organisations/invitations.ts'
import { begin, finish } from '../pending.ts'
import type { Rows } from '../schema/tables.ts'
import { newToken } from '../secrets/secrets.ts'
import { openSession } from '../sessions.ts'
import { readIdToken, type Claims } from './id-token.ts'
import { ask, discover, keysOf, ProviderFailed, type OidcProvider } from './provider.ts'

/** Where the browser goes, and what it brings back in a cookie so that nobody else can finish. */
export type WayOut = { readonly address: string; readonly state: string }

/**
 * Sends the browser to a provider (code flow with PKCE). `from`: the address of the machine.
 *
 * @throws ProviderFailed
 */
export async function beginOidc(
  context: Context,
  provider: OidcProvider,
  { returnTo, from }: { readonly returnTo: string; readonly from: string },
): Promise<WayOut | { readonly refused: 'too-many' }> {
  const counted = await asHouse(context, (rows) =>
    countAttempt(context, rows, [{ what: 'begin-address', who: from }]),
  )
  if ('retryAt' in counted) return { refused: 'too-many' }
  const { authorization } = await discover(provider)
  const [verifier, nonce] = [newToken(), newToken()]
  const data = JSON.stringify({ provider: provider.id, verifier, nonce, returnTo })
  const state = await asHouse(context, (rows) => begin(context, rows, { kind: 'oidc', data }))
  const address = new URL(authorization)
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const asked = {
    response_type: 'code',
    client_id: provider.clientId,
    redirect_uri: callbackOf(context, provider),
    scope: ['openid', 'email', 'profile', ...(provider.scopes ?? [])].join(' '),
    state,
    nonce,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  }
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
  return { address: address.href, state }
}

/** What came back from a provider, with the state that the cookie of this browser holds. */
export type CameBack = {
  readonly code: string
  readonly state: string
  readonly cookieState: string
  /** The provider that answers, where it says so (RFC 9207). */
  readonly issuer: string | undefined
  readonly client: string
  readonly lang: Lang
}

/** `stranger`: the provider knows them, and nobody here invited them. No account is made. */
export type OidcResult =
  | { readonly token: string; readonly returnTo: string }
  | { readonly refused: 'not-ours' | 'stranger' | 'mail-not-verified' }

/** Finishes it. @throws ProviderFailed */
export async function finishOidc(
  context: Context,
  provider: OidcProvider,
  back: CameBack,
): Promise<OidcResult> {
  const { state, cookieState, issuer } = back
  if (state === '' || state !== cookieState) return { refused: 'not-ours' }
  if (issuer !== undefined && issuer !== provider.issuer) return { refused: 'not-ours' }
  const pending = await asHouse(context, (rows) =>
    finish(context, rows, { kind: 'oidc', token: state }),
  )
  const begun = pending && readBegun(pending.data)
  if (begun?.provider !== provider.id) return { refused: 'not-ours' }

  const claims = await claimsFor(context, provider, { ...begun, code: back.code })
  return asHouse(context, async (rows) => {
    const account = await accountFor(context, rows, { provider, claims, lang: back.lang })
    if (typeof account !== 'string') return account
    const token = await openSession(context, rows, {
      account,
      way: 'oidc',
      client: back.client,
      passedSecondFactor: provider.asksSecondFactor === true,
    })
    return { token, returnTo: begun.returnTo }
  })
}

/** Changes the code for what the provider says of the person. */
async function claimsFor(
  context: Context,
  provider: OidcProvider,
  { code, verifier, nonce }: { code: string; verifier: string; nonce: string },
): Promise<Claims> {
  const endpoints = await discover(provider)
  const { clientId, clientSecret } = provider
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: callbackOf(context, provider),
    code_verifier: verifier,
    ...(clientSecret === undefined && { client_id: clientId }),
  })
  const given = await ask(provider, 'token', endpoints.token, {
    method: 'POST',
    body: form,
    ...(clientSecret !== undefined && {
      headers: { authorization: `Basic ${basic(clientId, clientSecret)}` },
    }),
  })
  const claims = readIdToken(String(given['id_token']), await keysOf(provider, endpoints), {
    issuer: provider.issuer,
    audience: clientId,
    nonce,
    now: millisecondsOf(context.now()) / 1000,
  })
  if (!claims) throw new ProviderFailed(provider.id, 'id-token')
  if (claims['email'] !== undefined || endpoints.userinfo === undefined) return claims
  const more = await ask(provider, 'userinfo', endpoints.userinfo, {
    headers: { authorization: `Bearer ${String(given['access_token'])}` },
  })
  if (more['sub'] !== claims['sub']) throw new ProviderFailed(provider.id, 'userinfo')
  return { ...more, ...claims }
}

/** The account behind an identity: linked before, known by its mail, or invited. */
async function accountFor(
  context: Context,
  rows: Rows,
  { provider, claims, lang }: { provider: OidcProvider; claims: Claims; lang: Lang },
): Promise<string | Extract<OidcResult, { refused: string }>> {
  const subject = String(claims['sub'])
  const linked = await rows
    .selectFrom('accounts.identity')
    .select('account_id')
    .where('provider', '=', provider.id)
    .where('subject', '=', subject)
    .executeTakeFirst()
  if (linked) return linked.account_id

  const mail = typeof claims['email'] === 'string' ? claims['email'] : ''
  const isVerified = claims['email_verified'] === true || provider.verifiesMail === true
  if (!isMail(mail) || !isVerified) return { refused: 'mail-not-verified' }
  const known = await findAccount(rows, { mail })
  // An account whose owner never showed that the mail is theirs may be somebody else's trap.
  if (known && known.mailVerifiedAt === undefined) return { refused: 'stranger' }
  const account = known?.id ?? (await invited(context, rows, { mail, claims, lang }))
  if (account === undefined) return { refused: 'stranger' }
  await rows
    .insertInto('accounts.identity')
    .values({ provider: provider.id, subject, account_id: account, created_at: context.now() })
    .execute()
  return account
}

async function invited(
  context: Context,
  rows: Rows,
  { mail, claims, lang }: { mail: string; claims: Claims; lang: Lang },
): Promise<string | undefined> {
  const name = typeof claims['name'] === 'string' ? claims['name'] : mail
  const open = await acceptOpenInvitations(context, rows, mail, async () => {
    const made = await insertAccount(context, rows, {
      mail,
      name,
      lang,
      hash: null,
      mailIsVerified: true,
    })
    return 'id' in made ? made.id : undefined
  })
  return open
}

type Begun = { provider: string; verifier: string; nonce: string; returnTo: string }

/** What `beginOidc` wrote; nobody else can write there. */
const readBegun = (data: string): Begun => JSON.parse(data) as Begun

const callbackOf = ({ baseUrl }: Context, { id }: OidcProvider) => `${baseUrl}/oidc/${id}`

/** RFC 6749 asks for form encoding inside Basic. */
const basic = (id: string, secret: string) =>
  Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')
