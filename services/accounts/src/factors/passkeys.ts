import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { findAccount } from '../accounts.ts'
import { countAttempt } from '../attempts.ts'
import type { Context } from '../context.ts'
import { asHouse } from '../house.ts'
import { instantOf } from '../instants.ts'
import { begin, finish } from '../pending.ts'
import { newToken } from '../secrets/secrets.ts'
import { openSession, passSecondFactor, type Session } from '../sessions.ts'
import type { SignedIn, Visitor } from '../sign-in/with-password.ts'
import { hasFactors } from './factors.ts'

/** A passkey as its owner sees it in the list. */
export type Passkey = {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly usedAt?: string
}

/** What the browser is asked to make. The challenge is kept here, and works once. */
export async function beginPasskey(
  context: Context,
  session: Session,
): Promise<PublicKeyCredentialCreationOptionsJSON | { readonly refused: 'second-factor-first' }> {
  const { account } = session
  const token = newToken()
  const known = await asHouse(context, async (rows) => {
    const { authenticator, passkey } = await hasFactors(rows, account)
    if ((authenticator || passkey) && session.secondFactorAt === null) return undefined
    await begin(context, rows, { kind: 'register-passkey', account, token })
    return {
      owner: await findAccount(rows, { id: account }),
      ids: await rows
        .selectFrom('accounts.passkey')
        .select('id')
        .where('account_id', '=', account)
        .execute(),
    }
  })
  if (!known?.owner) return { refused: 'second-factor-first' }
  return generateRegistrationOptions({
    rpName: 'Sejour',
    rpID: new URL(context.baseUrl).hostname,
    userName: known.owner.mail,
    userDisplayName: known.owner.name,
    userID: new TextEncoder().encode(account),
    challenge: bytesOf(token),
    attestationType: 'none',
    excludeCredentials: known.ids,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** Keeps what the browser made. It proves the person as well as the device: a second factor. */
export async function addPasskey(
  context: Context,
  session: Session,
  { response, name }: { readonly response: RegistrationResponseJSON; readonly name: string },
): Promise<'added' | { readonly refused: 'not-verified' }> {
  const token = challengeOf(response.response.clientDataJSON)
  const pending = await asHouse(context, (rows) =>
    finish(context, rows, { kind: 'register-passkey', token }),
  )
  if (pending?.account !== session.account) return { refused: 'not-verified' }
  const made = await verifyRegistrationResponse({
    response,
    expectedChallenge: token,
    ...expectedBy(context),
    requireUserVerification: true,
  }).catch(() => undefined)
  if (made?.verified !== true) return { refused: 'not-verified' }
  const { credential } = made.registrationInfo
  return asHouse(context, async (rows) => {
    const added = await rows
      .insertInto('accounts.passkey')
      .values({
        id: credential.id,
        account_id: session.account,
        name: name.trim().slice(0, 80),
        public_key: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: (credential.transports ?? []).join(' '),
        created_at: context.now(),
        used_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows !== 1n) return { refused: 'not-verified' }
    await passSecondFactor(context, rows, session.id)
    return 'added'
  })
}

/** What any browser is asked to sign. No account is named, so nothing is told of who has one. */
export async function beginPasskeySignIn(
  context: Context,
  address: string,
): Promise<PublicKeyCredentialRequestOptionsJSON | { readonly refused: 'too-many' }> {
  const token = await asHouse(context, async (rows) => {
    const counted = await countAttempt(context, rows, [{ what: 'begin-address', who: address }])
    return 'retryAt' in counted ? undefined : begin(context, rows, { kind: 'sign-in-passkey' })
  })
  if (token === undefined) return { refused: 'too-many' }
  return generateAuthenticationOptions({
    rpID: new URL(context.baseUrl).hostname,
    challenge: bytesOf(token),
    userVerification: 'required',
  })
}

/** Signs in by passkey: the device and the person are both proven, so no second factor is asked. */
export async function signInWithPasskey(
  context: Context,
  response: AuthenticationResponseJSON,
  { address, client }: Visitor,
): Promise<SignedIn> {
  const token = challengeOf(response.response.clientDataJSON)
  const { counted, pending, kept } = await asHouse(context, async (rows) => ({
    counted: await countAttempt(context, rows, [{ what: 'password-address', who: address }]),
    pending: await finish(context, rows, { kind: 'sign-in-passkey', token }),
    kept: await rows
      .selectFrom('accounts.passkey')
      .selectAll()
      .where('id', '=', response.id)
      .executeTakeFirst(),
  }))
  if ('retryAt' in counted) return { refused: 'too-many', ...counted }
  if (!pending || !kept) return { refused: 'wrong' }
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: token,
    ...expectedBy(context),
    requireUserVerification: true,
    credential: {
      id: kept.id,
      publicKey: new Uint8Array(kept.public_key),
      counter: Number(kept.counter),
      transports: transportsOf(kept.transports),
    },
  }).catch(() => undefined)
  if (checked?.verified !== true) return { refused: 'wrong' }
  return asHouse(context, async (rows) => {
    await rows
      .updateTable('accounts.passkey')
      .set({ counter: checked.authenticationInfo.newCounter, used_at: context.now() })
      .where('id', '=', kept.id)
      .execute()
    const opened = { account: kept.account_id, way: 'passkey', client } as const
    return { token: await openSession(context, rows, { ...opened, passedSecondFactor: true }) }
  })
}

/** The passkeys of an account. */
export async function listPasskeys(context: Context, account: string): Promise<readonly Passkey[]> {
  const rows = await asHouse(context, (rows) =>
    rows
      .selectFrom('accounts.passkey')
      .select(['id', 'name', 'created_at', 'used_at'])
      .where('account_id', '=', account)
      .orderBy('created_at')
      .execute(),
  )
  return rows.map(({ id, name, created_at, used_at }) => ({
    id,
    name,
    createdAt: instantOf(created_at),
    ...(used_at && { usedAt: instantOf(used_at) }),
  }))
}

export async function removePasskey(context: Context, account: string, id: string): Promise<void> {
  await asHouse(context, (rows) =>
    rows
      .deleteFrom('accounts.passkey')
      .where('account_id', '=', account)
      .where('id', '=', id)
      .execute(),
  )
}

function expectedBy({ baseUrl }: Context) {
  const { origin, hostname } = new URL(baseUrl)
  return { expectedOrigin: origin, expectedRPID: hostname }
}

/** The challenge that a browser says it answers; nothing sensible is an unknown one. */
function challengeOf(clientDataJSON: string): string {
  try {
    const said: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString())
    const challenge = said instanceof Object && 'challenge' in said ? said.challenge : ''
    return typeof challenge === 'string' ? challenge : ''
  } catch {
    return ''
  }
}

const bytesOf = (token: string) => new Uint8Array(Buffer.from(token, 'base64url'))

const TRANSPORTS = ['ble', 'hybrid', 'internal', 'nfc', 'usb'] as const

function transportsOf(kept: string): AuthenticatorTransport[] {
  return TRANSPORTS.filter((transport) => kept.split(' ').includes(transport))
}
