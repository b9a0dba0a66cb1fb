import { accountMigrations, openAccounts, type Accounts } from '@sejour/accounts'
import { accountId, DEMO_ACCOUNTS, DEMO_FACTOR, DEMO_PASSWORD, officeId } from '@sejour/demo'
import { house } from '@sejour/store'
import { onBothStores } from '@sejour/store/testing'
import type { FastifyInstance } from 'fastify'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../app.fixtures.ts'
import { demonstrationOf } from './demo-sign-in.ts'

const INVENTED = DEMO_ACCOUNTS.find(({ office }) => office === 'commune')?.email ?? ''
const SHOWN = 'data-demo-code'
const LISTED = 'brigitte@office.example'

onBothStores('signing in to the demonstration', (openStore) => {
  let accounts: Accounts
  let demonstration: FastifyInstance
  let elsewhere: FastifyInstance
  let instant = '2026-11-23T09:00:00.000Z'

  beforeAll(async () => {
    accounts = openAccounts({
      database: await openStore([house, ...accountMigrations]),
      now: () => instant,
      baseUrl: 'http://localhost',
      secret: new Uint8Array(32).fill(5),
      sendMail: async () => undefined,
    })
    const parts = {
      accounts,
      script: () => '/assets/x.js',
      home: () => '/fr/bureau',
      openPersonPage: () => ({ seeOther: '/fr/mon-dossier/lire', cookie: 'x=1' }),
    }
    elsewhere = (await testApp({ accounts: parts })).app
    const withDemo = { ...parts, demonstration: demonstrationOf({ accounts }) }
    demonstration = (await testApp({ accounts: withDemo })).app
  })

  const post = (app: FastifyInstance, url: string, form: object, cookie = '') =>
    app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
      payload: new URLSearchParams(Object.entries(form)).toString(),
    })
  async function secondFactorOf(app: FastifyInstance, mail: string) {
    const signed = await post(app, '/fr/connexion', { mail, password: DEMO_PASSWORD })
    const cookie = String(signed.headers['set-cookie']).split(';')[0] ?? ''
    const { body } = await app.inject({ url: '/fr/second-facteur', headers: { cookie } })
    return { cookie, body }
  }
  const member = async (id: string, mail: string, organisation: string) => {
    await accounts.create({ id, mail, name: 'N. Exemple', lang: 'fr', password: DEMO_PASSWORD })
    await accounts.organisations.create({ id: organisation, kind: 'commune', name: 'X', first: id })
    await accounts.authenticator.give(id, DEMO_FACTOR)
  }

  test('where nobody invented is kept, the demonstration lists nobody', async () => {
    expect((await demonstration.inject('/fr/connexion')).body).not.toContain(LISTED)
  })

  test('an invented account passes with what the page shows, and nowhere else is it shown', async () => {
    await member(accountId(INVENTED), INVENTED, officeId('commune'))
    const { body, cookie } = await secondFactorOf(demonstration, INVENTED)
    const code = /data-demo-code[^>]*>(\d{6})</.exec(body)?.[1] ?? ''
    const passed = await post(demonstration, '/fr/second-facteur', { code }, cookie)
    expect(passed.statusCode).toBe(303)
    expect((await secondFactorOf(elsewhere, INVENTED)).body).not.toContain(SHOWN)
  })

  test('every figure of the moment used: the page says to wait, and a minute later it shows one', async () => {
    const { body, cookie } = await secondFactorOf(demonstration, INVENTED)
    const code = /data-demo-code[^>]*>(\d{6})</.exec(body)?.[1] ?? ''
    await post(demonstration, '/fr/second-facteur', { code }, cookie)
    expect((await secondFactorOf(demonstration, INVENTED)).body).toContain('a déjà servi')
    instant = '2026-11-23T09:01:00.000Z'
    expect((await secondFactorOf(demonstration, INVENTED)).body).toContain(SHOWN)
  })

  test('an ordinary account never sees a code, even with the secret of the demonstration', async () => {
    const [id, organisation] = [crypto.randomUUID(), crypto.randomUUID()]
    await member(id, 'vraie@exemple.test', organisation)
    const { body } = await secondFactorOf(demonstration, 'vraie@exemple.test')
    expect(body).toContain('Second facteur')
    expect(body).not.toContain(SHOWN)
  })

  test('nor does an invented account that took an authenticator of its own', async () => {
    const [, second] = DEMO_ACCOUNTS.filter(({ office }) => office === 'commune')
    const mail = second?.email ?? ''
    await accounts.create({
      id: accountId(mail),
      mail,
      name: 'N.',
      lang: 'fr',
      password: DEMO_PASSWORD,
    })
    await accounts.authenticator.give(accountId(mail), new Uint8Array(20).fill(9))
    expect((await secondFactorOf(demonstration, mail)).body).not.toContain(SHOWN)
  })

  test('the list is on the page of the demonstration alone', async () => {
    const { email: mail } = DEMO_ACCOUNTS[0]
    await accounts.create({ id: accountId(mail), mail, name: 'N.', lang: 'fr' })
    const shown = await demonstration.inject('/nl/aanmelden')
    expect(shown.body).toContain(LISTED)
    expect((await elsewhere.inject('/nl/aanmelden')).body).not.toContain(LISTED)
  })
})
