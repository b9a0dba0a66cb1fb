import { onBothStores } from '@sejour/store/testing'
import * as OTPAuth from 'otpauth'
import { beforeAll, expect, test } from 'vitest'
import { HERE, PASSWORD, signIn, somebody, tryAccounts, type Tried } from '../accounts.fixtures.ts'
import { MINUTE, millisecondsOf } from '../instants.ts'
import type { Presence } from '../presence.ts'
import { softwareAuthenticator } from './software-authenticator.fixtures.ts'

const ORIGIN = 'http://localhost:3100'

onBothStores('second factors', (openStore) => {
  let tried: Tried
  beforeAll(async () => {
    tried = await tryAccounts(openStore)
  })

  async function present(token: string): Promise<Presence> {
    const presence = await tried.accounts.presence(token)
    if (!presence) throw new Error('no session')
    return presence
  }
  async function standing(token: string): Promise<string> {
    const presence = await present(token)
    return 'needs' in presence ? presence.needs : 'acts'
  }
  async function challengeFor(address = HERE.address): Promise<string> {
    const begun = await tried.accounts.signIn.beginPasskey(address)
    return 'challenge' in begun ? begun.challenge : begun.refused
  }
  const figures = (secret: string) =>
    new OTPAuth.TOTP({ secret }).generate({ timestamp: millisecondsOf(tried.now()) })

  /** Enrols an authenticator; gives its secret and its recovery codes. */
  async function enrol(
    token: string,
  ): Promise<{ secret: string; recoveryCodes: readonly string[] }> {
    const { session } = await present(token)
    const begun = await tried.accounts.authenticator.begin(session)
    if ('refused' in begun) throw new Error(begun.refused)
    const done = await tried.accounts.authenticator.confirm(session, figures(begun.secret))
    if ('refused' in done) throw new Error(done.refused)
    return { secret: begun.secret, ...done }
  }

  test.each([
    { kind: 'counsel', stands: 'acts', because: 'offered to counsel' },
    { kind: 'commune', stands: 'enrolment', because: 'compulsory for a commune' },
    { kind: 'office', stands: 'enrolment', because: 'compulsory for the Office' },
  ] as const)('with a password alone: $because', async ({ kind, stands }) => {
    const { mail } = await somebody(tried, `N. Facteur ${kind}`, kind)
    expect(await standing(await signIn(tried, mail))).toBe(stands)
  })

  test('an authenticator: enrolled once, then asked at each sign-in, each code once', async () => {
    const { mail } = await somebody(tried, 'N. Authentique', 'commune')
    const token = await signIn(tried, mail)
    const { secret, recoveryCodes } = await enrol(token)
    expect(await standing(token)).toBe('acts')
    expect(recoveryCodes).toHaveLength(10)

    const next = await signIn(tried, mail)
    expect(await standing(next)).toBe('second-factor')
    const { session } = await present(next)
    const { authenticator } = tried.accounts
    expect(await authenticator.begin(session)).toEqual({ refused: 'already' })
    expect(await authenticator.check(session, figures(secret))).toEqual({ refused: 'wrong' })
    tried.wait(MINUTE)
    expect(await authenticator.check(session, figures(secret))).toBe(true)
    expect(await standing(next)).toBe('acts')
  })

  test('a wrong code lets nobody in, and too many are refused for a while', async () => {
    const { mail } = await somebody(tried, 'N. Devine', 'counsel')
    await enrol(await signIn(tried, mail))
    const { session } = await present(await signIn(tried, mail))
    const tries = Array.from({ length: 9 }, () =>
      tried.accounts.authenticator.check(session, '000000'),
    )
    const answers = await Promise.all(tries)
    expect(answers.filter((one) => one !== true && one.refused === 'too-many')).toHaveLength(1)
  })

  test('a recovery code works once, and new ones end the old', async () => {
    const { mail, account } = await somebody(tried, 'N. Perdu', 'counsel')
    const {
      recoveryCodes: [code = '', second = ''],
    } = await enrol(await signIn(tried, mail))
    const token = await signIn(tried, mail)
    const { session } = await present(token)
    const { recoveryCodes } = tried.accounts
    expect(await recoveryCodes.use(session, 'AAAA-AAAA-AAAA')).toEqual({ refused: 'wrong' })
    expect(await recoveryCodes.use(session, code.toLowerCase())).toBe(true)
    expect(await standing(token)).toBe('acts')
    expect(await recoveryCodes.use(session, code)).toEqual({ refused: 'wrong' })
    expect(await recoveryCodes.count(account)).toBe(9)
    await recoveryCodes.renew(account)
    expect(await recoveryCodes.use(session, second)).toEqual({ refused: 'wrong' })
  })

  test('a passkey signs in alone, and is a second factor by itself', async () => {
    const { mail, account } = await somebody(tried, 'N. Empreinte', 'office')
    const device = softwareAuthenticator(ORIGIN)
    const token = await signIn(tried, mail)
    const { session } = await present(token)
    const { passkeys, signIn: entry } = tried.accounts
    const asked = await passkeys.begin(session)
    if ('refused' in asked) throw new Error(asked.refused)
    const response = device.create(asked.challenge)
    expect(
      await passkeys.add(session, {
        response: { ...response, response: { ...response.response, transports: ['internal'] } },
        name: 'Clé',
      }),
    ).toBe('added')
    expect(await standing(token)).toBe('acts')

    const challenge = await challengeFor()
    const signed = await entry.withPasskey(device.get(challenge), HERE)
    expect(await standing('token' in signed ? signed.token : '')).toBe('acts')
    expect(await passkeys.list(account)).toMatchObject([{ name: 'Clé', usedAt: tried.now() }])

    // With the password alone, nobody may put an authenticator of theirs beside the passkey.
    const bare = await signIn(tried, mail)
    expect(await standing(bare)).toBe('second-factor')
    const { session: unproven } = await present(bare)
    expect(await tried.accounts.authenticator.begin(unproven)).toEqual({ refused: 'passkey-first' })
    expect(await passkeys.begin(unproven)).toEqual({ refused: 'second-factor-first' })
    const [kept] = await passkeys.list(account)
    await passkeys.remove(account, kept?.id ?? '')
    expect(await entry.withPasskey(device.get(await challengeFor()), HERE)).toEqual({
      refused: 'wrong',
    })
  })

  test('a passkey is refused from another site, unverified, twice, or by a stranger', async () => {
    const { mail } = await somebody(tried, 'N. Clef', 'counsel')
    const { passkeys, signIn: entry } = tried.accounts
    const { session } = await present(await signIn(tried, mail))
    const device = softwareAuthenticator(ORIGIN)
    const add = async (behaviour: Parameters<typeof device.create>[1]) => {
      const asked = await passkeys.begin(session)
      if ('refused' in asked) throw new Error(asked.refused)
      const { response, ...made } = device.create(asked.challenge, behaviour)
      return passkeys.add(session, {
        response: { ...made, response: { ...response, transports: ['internal'] } },
        name: '',
      })
    }
    const notVerified = { refused: 'not-verified' }
    expect(await add({ origin: 'http://evil.test' })).toEqual(notVerified)
    expect(await add({ userVerified: false })).toEqual(notVerified)
    expect(await add({})).toBe('added')

    const wrong = { refused: 'wrong' }
    const challenge = challengeFor
    const evil = device.get(await challenge(), { origin: 'http://evil.test' })
    expect(await entry.withPasskey(evil, HERE)).toEqual(wrong)
    const unverified = device.get(await challenge(), { userVerified: false })
    expect(await entry.withPasskey(unverified, HERE)).toEqual(wrong)
    const invented = device.get(Buffer.alloc(32).toString('base64url'))
    expect(await entry.withPasskey(invented, HERE)).toEqual(wrong)
    const once = device.get(await challenge())
    expect(await entry.withPasskey(once, HERE)).toHaveProperty('token')
    expect(await entry.withPasskey(once, HERE)).toEqual(wrong)
    const stranger = softwareAuthenticator(ORIGIN).get(await challenge())
    expect(await entry.withPasskey(stranger, HERE)).toEqual(wrong)
  })

  test('nobody fills the house with challenges', async () => {
    for (let at = 0; at < 120; at += 1) expect(await challengeFor('192.0.2.1')).toHaveLength(43)
    expect(await challengeFor('192.0.2.1')).toBe('too-many')
    expect(await challengeFor('192.0.2.2')).toHaveLength(43)
  })

  test('what is sensitive asks the password again', async () => {
    const { account } = await somebody(tried, 'N. Encore', 'counsel')
    expect(await tried.accounts.password.isKnown(account, 'un autre mot')).toEqual({
      refused: 'wrong',
    })
    expect(await tried.accounts.password.isKnown(account, PASSWORD)).toBe(true)
  })
})
