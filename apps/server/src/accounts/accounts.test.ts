import { house } from '@sejour/store'
import { onBothStores } from '@sejour/store/testing'
import { accountMigrations, openAccounts, type Accounts, type Mail } from '@sejour/accounts'
import { localDate } from '@sejour/calendar'
import type { FastifyInstance } from 'fastify'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../app.fixtures.ts'
import { clientOf } from './client-of.ts'
import { findReturnAddress } from './return-address.ts'
import { whoIs } from './who-is.ts'

const PASSWORD = 'quatre arbres bleus en hiver'
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

onBothStores('the pages of an account', (openStore) => {
  let app: FastifyInstance
  let accounts: Accounts
  let isFilling = false
  const letters: Mail[] = []
  beforeAll(async () => {
    accounts = openAccounts({
      database: await openStore([house, ...accountMigrations]),
      now: () => '2026-03-05T09:00:00.000Z',
      baseUrl: 'http://localhost',
      secret: new Uint8Array(32).fill(3),
      sendMail: async (mail) => {
        letters.push(mail)
      },
    })
    const parts = {
      accounts,
      script: () => '/assets/x.js',
      home: () => '/fr/bureau',
      openPersonPage: () => ({ seeOther: '/fr/mon-dossier/lire', cookie: 'x=1' }),
      isFilling: () => isFilling,
    }
    app = (await testApp({ accounts: parts })).app
  })

  async function somebody(kind: 'counsel' | 'commune' = 'counsel') {
    const mail = `${randomUUID()}@exemple.test`
    const made = await accounts.create({ mail, name: 'N. Exemple', lang: 'fr', password: PASSWORD })
    if ('refused' in made) throw new Error(made.refused)
    const { id } = await accounts.organisations.create({ kind, name: 'Maison', first: made.id })
    return { mail, account: made.id, organisation: id }
  }
  const post = (url: string, form: object, headers: object = {}) =>
    app.inject({
      method: 'POST',
      url,
      headers: { ...FORM, ...headers },
      payload: new URLSearchParams(Object.entries(form)).toString(),
    })
  async function cookieOf(mail: string): Promise<string> {
    const { headers } = await post('/fr/connexion', { mail, password: PASSWORD })
    return String(headers['set-cookie']).split(';')[0] ?? ''
  }

  test('signing in sets a cookie that no script reads, and leads where one wanted to go', async () => {
    const { mail } = await somebody()
    const form = { mail, password: PASSWORD, vers: '/fr/bureau/dossiers?tri=1' }
    const { statusCode, headers } = await post('/fr/connexion', form)
    expect(statusCode).toBe(303)
    expect(headers.location).toBe('/fr/bureau/dossiers?tri=1')
    expect(headers['set-cookie']).toMatch(/^sejour=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(headers['cache-control']).toBe('no-store')
  })

  test('a wrong password keeps the mail, says it at the top and at the field, and no password', async () => {
    const { mail } = await somebody()
    const { statusCode, body } = await post('/nl/aanmelden', {
      mail,
      password: 'helemaal iets anders',
    })
    expect(statusCode).toBe(422)
    expect(body).toContain(`value="${mail}"`)
    expect(body.match(/horen niet bij elkaar/g)).toHaveLength(2)
    expect(body).not.toContain('helemaal iets anders')
  })

  test.each([
    { address: '/fr/connexion', says: 'La démonstration se remplit encore' },
    { address: '/nl/aanmelden', says: 'De demonstratie wordt nog gevuld' },
    { address: '/de/anmelden', says: 'wird noch gefüllt' },
    { address: '/en/sign-in', says: 'The demonstration is still being filled' },
  ])('while the demonstration is filled, and only then, $address says so', async (asked) => {
    const { address, says } = asked
    const form = { mail: 'alba@exemple.example', password: 'helemaal iets anders' }
    isFilling = true
    const shown = await app.inject(`${address}?vers=%2Ffr%2Fbureau`)
    const sent = await post(address, form)
    isFilling = false
    expect(shown.body).toContain(says)
    expect(shown.body).toContain(`href="${address}?vers=%2Ffr%2Fbureau"`)
    expect(sent.body).toContain(says)
    expect((await app.inject(address)).body).not.toContain(says)
  })

  test('a form of another site is refused, and sets nothing', async () => {
    const { mail } = await somebody()
    const form = { mail, password: PASSWORD }
    const refused = await post('/fr/connexion', form, { 'sec-fetch-site': 'cross-site' })
    expect(refused.statusCode).toBe(403)
    expect(refused.headers['set-cookie']).toBeUndefined()
  })

  test('without a session every page within leads to signing in, and back', async () => {
    for (const path of [
      '/fr/compte',
      '/nl/mijn-organisatie',
      '/de/authenticator',
      '/en/second-factor',
    ]) {
      const { statusCode, headers } = await app.inject({ url: path })
      expect(statusCode).toBe(303)
      expect(headers.location).toContain(`vers=${encodeURIComponent(path)}`)
    }
  })

  test('a commune enrols a second factor before anything opens', async () => {
    const { mail } = await somebody('commune')
    const signed = await post('/fr/connexion', { mail, password: PASSWORD, vers: '/fr/bureau' })
    expect(signed.headers.location).toBe('/fr/authentificateur?vers=%2Ffr%2Fbureau')
    const cookie = String(signed.headers['set-cookie']).split(';')[0] ?? ''
    const page = await app.inject({ url: '/fr/authentificateur', headers: { cookie } })
    expect(page.body).toMatch(/<svg class="compte-qr"/)
    const wrong = await post('/fr/authentificateur', { code: '000000' }, { cookie })
    expect(wrong.statusCode).toBe(422)
  })

  test('the guard fills the actor, from the cookie or for a program from its header', async () => {
    const { mail, account } = await somebody()
    const guarded = (await testApp()).app
    const { needsActor } = whoIs({ accounts })
    guarded.get('/api/v1/guarded', { onRequest: needsActor }, ({ actor }) => ({ actor }))
    guarded.get('/fr/guarded', { onRequest: needsActor }, ({ actor }) => ({ actor }))
    const cookie = await cookieOf(mail)
    const asBrowser = await guarded.inject({ url: '/fr/guarded', headers: { cookie } })
    expect(asBrowser.json()).toMatchObject({ actor: { account, role: 'administrator' } })
    const authorization = `Bearer ${cookie.split('=')[1]}`
    const asProgram = await guarded.inject({ url: '/api/v1/guarded', headers: { authorization } })
    expect(asProgram.json()).toMatchObject({ actor: { account } })

    const nobody = await guarded.inject({ url: '/api/v1/guarded' })
    expect(nobody.statusCode).toBe(401)
    expect(nobody.headers['www-authenticate']).toBe('Bearer')
    const visitor = await guarded.inject({ url: '/fr/guarded' })
    expect(visitor.headers.location).toBe('/fr/connexion?vers=%2Ffr%2Fguarded')
  })

  test('signing out ends the session itself', async () => {
    const { mail } = await somebody()
    const cookie = await cookieOf(mail)
    const { headers } = await post('/fr/deconnexion', {}, { cookie })
    expect(headers['set-cookie']).toMatch(/^sejour=; .*Max-Age=0/)
    expect((await app.inject({ url: '/fr/compte', headers: { cookie } })).statusCode).toBe(303)
  })

  test('only administrators see the organisation, and its forms check what they bring', async () => {
    const host = await somebody()
    const cookie = await cookieOf(host.mail)
    const send = (form: object) => post('/fr/mon-organisation', form, { cookie })
    expect(
      (await app.inject({ url: '/fr/mon-organisation', headers: { cookie } })).statusCode,
    ).toBe(200)
    const last = await send({ do: 'remove', account: host.account })
    expect(last.statusCode).toBe(422)
    expect(last.body).toContain('dernier administrateur')
    expect((await send({ do: 'invite', mail: 'nope', role: 'reader' })).statusCode).toBe(422)
    const invited = await send({ do: 'invite', mail: 'new@exemple.test', role: 'reader' })
    expect(invited.statusCode).toBe(303)
    const code = /code=([\w-]+)/.exec(letters.at(-1)?.text ?? '')?.[1] ?? ''
    expect((await app.inject({ url: `/fr/invitation?code=${code}` })).body).toContain(
      'new@exemple.test',
    )
    const dutch = await app.inject({ url: `/nl/invitation?code=${code}` })
    expect(dutch.headers.location).toBe(`/nl/uitnodiging?code=${code}`)
    const made = await post('/fr/invitation', { code, name: 'N. Neuf', password: PASSWORD })
    const reader = String(made.headers['set-cookie']).split(';')[0] ?? ''
    const kept = await app.inject({ url: '/fr/mon-organisation', headers: { cookie: reader } })
    expect(kept.headers.location).toBe('/fr/compte')
    const german = await app.inject({ url: '/de/mon-organisation', headers: { cookie } })
    expect(german.headers.location).toBe('/fr/mon-organisation')
  })

  test('what is sensitive asks the password again', async () => {
    const { mail } = await somebody()
    const cookie = await cookieOf(mail)
    const form = {
      do: 'password',
      current: 'pas le bon du tout',
      password: 'six chats dans un bois',
    }
    const refused = await post('/fr/compte', form, { cookie })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Ce n’est pas votre mot de passe actuel')
    const changed = await post('/fr/compte', { ...form, current: PASSWORD }, { cookie })
    expect(changed.headers.location).toBe('/fr/compte?dit=saved')
  })

  test('a link that ended says so', async () => {
    for (const path of ['nouveau-mot-de-passe', 'invitation', 'premier-compte']) {
      expect((await app.inject({ url: `/fr/${path}?code=nothing` })).statusCode).toBe(410)
    }
  })

  test('a code on paper: the day must exist, both must fit, and then it opens', async () => {
    const scope = await somebody()
    const birthDate = localDate('1990-02-28')
    const what = {
      caseId: randomUUID(),
      person: randomUUID(),
      birthDate,
      until: localDate('2026-12-31'),
    }
    const code = await accounts.paperCodes.give(scope, what)
    const send = (day: string) =>
      post('/fr/mon-dossier', { code, 'birth-day': day, 'birth-month': '2', 'birth-year': '1990' })
    const impossible = await send('31')
    expect(impossible.statusCode).toBe(422)
    expect(impossible.body).not.toContain(code)
    expect((await send('27')).body).toContain('ne vont pas ensemble')
    expect((await send('28')).headers.location).toBe('/fr/mon-dossier/lire')
  })

  test.each([
    { url: '/passkeys', body: {} },
    { url: '/passkeys/begin', body: {} },
    { url: '/passkeys/sign-in', body: { id: 'x', response: {} } },
    { url: '/passkeys/sign-in', body: { id: 'x', response: { clientDataJSON: 'e30' } } },
  ])('$url gives nothing to nobody', async ({ url, body }) => {
    const { statusCode } = await app.inject({ method: 'POST', url, payload: body })
    expect(statusCode).toBe(401)
  })

  test('an identity provider that is not configured is not there', async () => {
    expect((await app.inject({ url: '/oidc/itsme/go' })).statusCode).toBe(404)
  })
})

describe('addresses to come back to', () => {
  test.each([
    { typed: '/fr/bureau?tri=1', is: '/fr/bureau?tri=1', because: 'of this site' },
    { typed: null, is: undefined, because: 'nothing asked' },
    { typed: 'https://evil.test/', is: undefined, because: 'another site' },
    { typed: '//evil.test/', is: undefined, because: 'another site without its scheme' },
    { typed: '/\\evil.test/', is: undefined, because: 'a stroke that browsers turn' },
    { typed: '/\t/evil.test/', is: undefined, because: 'a sign that browsers drop' },
    { typed: '/fr/x\r\nSet-Cookie: a', is: undefined, because: 'a second header' },
  ])('$because', ({ typed, is }) => {
    expect(findReturnAddress(typed)).toBe(is)
  })
})

test.each([
  {
    agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    client: 'Firefox, Linux',
  },
  {
    agent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1',
    client: 'Safari, iOS',
  },
  { agent: undefined, client: '' },
])('a device is recognised: $client', ({ agent, client }) => {
  expect(clientOf(agent)).toBe(client)
})
