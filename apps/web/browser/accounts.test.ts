import * as OTPAuth from 'otpauth'
import { accountMigrations, openAccounts, type Accounts, type Mail } from '@sejour/accounts'
import { localDate } from '@sejour/calendar'
import { house, openDatabase, type Database } from '@sejour/store'
import { emptyPlace } from '@sejour/store/testing'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../server/src/index.ts'
import { assets, pages, scripts } from '../src/index.ts'
import {
  beyond,
  freePort,
  hasBrowser,
  PATIENT,
  siteOf,
  typeDay,
  violations,
  visit,
  type Site,
} from './site.ts'

const PASSWORD = 'quatre arbres bleus en hiver'
const HERE = { address: '', client: 'Safari, iOS' }
const shots = process.env['SHOTS']

describe.skipIf(!hasBrowser)('accounts, in a browser', PATIENT, () => {
  const letters: Mail[] = []
  let database: Database
  let accounts: Accounts
  let site: Site

  beforeAll(async () => {
    const { dataFolder, remove } = await emptyPlace()
    database = await openDatabase({ dataFolder, migrations: [house, ...accountMigrations] })
    const port = await freePort()
    // A passkey is bound to a name, so this site has one.
    const origin = `http://localhost:${port}`
    accounts = openAccounts({
      database,
      now: () => new Date().toISOString(),
      baseUrl: origin,
      secret: new Uint8Array(32).fill(5),
      sendMail: async (mail) => {
        letters.push(mail)
      },
    })
    const app = await buildApp({
      store: { isWritable: async () => true },
      today: () => localDate('2026-03-20'),
      log: () => undefined,
      pages: { handle: pages.handle, assets },
      accounts: {
        accounts,
        script: await scripts(),
        home: (lang) => `/${lang}/a-propos`,
        openPersonPage: () => ({ seeOther: '/', cookie: '' }),
      },
    })
    const close = () => database.close().then(remove)
    site = await siteOf(app, { port, host: 'localhost', close })
  })
  afterAll(() => site.close())

  async function somebody(name: string, kind: 'counsel' | 'commune') {
    const mail = `${name}@exemple.test`
    const made = await accounts.create({
      mail,
      name: `N. ${name}`,
      lang: 'fr',
      password: PASSWORD,
      mailIsVerified: true,
    })
    if ('refused' in made) throw new Error(made.refused)
    await accounts.organisations.create({ kind, name: `Maison ${name}`, first: made.id })
    return { mail, account: made.id }
  }
  async function signIn(page: Page, mail: string, password = PASSWORD) {
    await page.fill('#mail', mail)
    await page.fill('#password', password)
    await page.click('.compte-form .button-primary')
  }
  const at = (page: Page) => new URL(page.url()).pathname
  const figures = (secret: string, steps = 0) =>
    new OTPAuth.TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })

  test.each([true, false])(
    'with script %s: enrols, keeps codes, signs in with figures',
    async (script) => {
      const { mail } = await somebody(`commune-${script}`, 'commune')
      await visit(site, '/fr/connexion?vers=/fr/compte', { script, width: 390 }, async (page) => {
        await signIn(page, mail)
        await page.waitForURL('**/fr/authentificateur*')
        const secret = (await page.locator('.compte-secret').innerText()).replaceAll(' ', '')
        await page.fill('#code', figures(secret))
        await page.click('.compte-form .button-primary')
        const codes = await page.locator('.compte-codes code').allInnerTexts()
        expect(codes).toHaveLength(10)
        await page.click('.button-primary')
        await page.waitForURL('**/fr/compte')
        await page.click('text=Se déconnecter')
        await page.waitForURL('**/fr/connexion*')

        await signIn(page, mail)
        await page.waitForURL('**/fr/second-facteur*')
        await page.fill('#code', figures(secret, 1))
        await page.click('.compte-form .button-primary')
        await page.waitForURL('**/fr/a-propos')

        await page.goto(`${site.origin}/fr/compte`)
        await page.click('text=Se déconnecter')
        await signIn(page, mail)
        await page.locator('summary').click()
        await page.fill('#recovery', codes[0]?.toLowerCase() ?? '')
        await page.click('text=Utiliser ce code')
        await page.waitForURL('**/fr/a-propos')
      })
    },
  )

  test('an invitation, from the letter to the first page', async () => {
    const { mail } = await somebody('hote', 'counsel')
    await visit(site, '/fr/connexion?vers=/fr/mon-organisation', {}, async (page) => {
      await signIn(page, mail)
      await page.fill('#mail', 'invitee@exemple.test')
      await page.selectOption('#role', 'assistant')
      await page.click('text=Envoyer l’invitation')
      await page.waitForSelector('.compte-said')
      expect(await page.locator('main').innerText()).toContain('invitee@exemple.test')
    })
    const link = /http\S+/.exec(letters.at(-1)?.text ?? '')?.[0] ?? ''
    await visit(site, link.slice(site.origin.length), { script: false }, async (page) => {
      await page.fill('#name', 'N. Invitée')
      await page.fill('#password', PASSWORD)
      await page.click('.compte-form .button-primary')
      await page.waitForURL('**/fr/a-propos')
    })
  })

  test('a passkey: added, then signs in alone', async () => {
    const { mail } = await somebody('cle', 'counsel')
    await visit(site, '/fr/connexion?vers=/fr/compte', { fresh: true }, async (page, context) => {
      await virtualAuthenticator(context, page)
      await signIn(page, mail)
      await page.waitForURL('**/fr/compte')
      await page.fill('#passkey-name', 'clé d’essai')
      await page.click('text=Ajouter une clé d’accès')
      await page.waitForSelector('text=clé d’essai')
      await page.click('text=Se déconnecter')
      await page.click('text=Se connecter avec une clé d’accès')
      await page.waitForURL('**/fr/a-propos')
    })
  })

  test.each([
    { address: '/fr/connexion', says: 'ne vont pas ensemble' },
    { address: '/nl/aanmelden', says: 'horen niet bij elkaar' },
  ])(
    '$address: a wrong password is said at the top, which takes the focus',
    async ({ address, says }) => {
      await visit(site, address, {}, async (page) => {
        page.removeAllListeners('console')
        await signIn(page, 'nobody@exemple.test', 'pas le bon du tout')
        await page.waitForSelector('.error-summary')
        expect(await page.locator('.error-summary').innerText()).toContain(says)
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('errors')
        expect(await page.inputValue('#mail')).toBe('nobody@exemple.test')
        expect(await page.inputValue('#password')).toBe('')
      })
    },
  )

  test('a code on paper says how many tries are left to nobody, and when to come back', async () => {
    await visit(site, '/nl/mijn-dossier', { width: 390 }, async (page) => {
      page.removeAllListeners('console')
      for (const _ of [1, 2, 3, 4, 5, 6]) {
        await page.fill('#code', 'AAAA AAAA AAAA AAAA')
        await typeDay(page, 'birth', '1990-02-28')
        await page.click('.compte-form .button-primary')
        await page.waitForSelector('.error-summary')
      }
      expect(await page.locator('.error-summary').innerText()).toMatch(
        /Te veel pogingen.*\d+\.\d\d/,
      )
    })
  })

  const open = ['/connexion', '/mot-de-passe-oublie', '/mon-dossier', '/invitation?code=x']
  const slugs: { readonly [path: string]: string } = {
    '/connexion': '/aanmelden',
    '/mot-de-passe-oublie': '/wachtwoord-vergeten',
    '/mon-dossier': '/mijn-dossier',
    '/invitation?code=x': '/uitnodiging?code=x',
    '/compte': '/account',
    '/mon-organisation': '/mijn-organisatie',
    '/authentificateur': '/authenticator',
  }
  const addresses = (paths: readonly string[]) =>
    paths.flatMap((one) => [`/fr${one}`, `/nl${slugs[one] ?? one}`])

  /** One page in two languages: the checker reads French wide and light, Dutch narrow and dark. */
  async function checked(page: Page, name: string) {
    const isDutch = at(page).startsWith('/nl/')
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      if (shots) await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true })
      expect(await beyond(page)).toBe(0)
      if (width === 1440 && !isDutch) expect(await violations(page)).toEqual([])
    }
    if (!isDutch) return
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
  }
  const nameOf = (address: string) => address.replaceAll(/[/?=]/g, '_')

  test.each(addresses(open))(
    '%s: read by all, at any size, also with what is wrong',
    async (address) => {
      await visit(site, '/fr/a-propos', { bypassCSP: true }, async (page) => {
        page.removeAllListeners('console')
        await page.goto(site.origin + address)
        await checked(page, nameOf(address))
        const go = page.locator('.compte-form .button-primary')
        if ((await go.count()) === 0) return
        await go.first().click()
        await page.waitForSelector('.error-summary')
        await checked(page, `${nameOf(address)}-wrong`)
      })
    },
  )

  test('where a letter leads: read by all, at any size, also with what is wrong', async () => {
    const { mail } = await somebody('lettre', 'counsel')
    const signed = await accounts.signIn.withPassword({ mail, password: PASSWORD }, HERE)
    const presence = 'token' in signed ? await accounts.presence(signed.token) : undefined
    if (!presence || !('actor' in presence)) throw new Error('does not act')
    const invited = { mail: 'nouvelle@exemple.test', role: 'reader', lang: 'nl' } as const
    await accounts.invitations.invite(presence.actor, invited)
    await accounts.password.askNew(mail, '')
    const links = letters.slice(-2).map(({ text }) => /http\S+/.exec(text)?.[0] ?? '')
    await visit(site, '/fr/a-propos', { bypassCSP: true }, async (page) => {
      page.removeAllListeners('console')
      for (const link of links) {
        await page.goto(link)
        await checked(page, `letter-${links.indexOf(link)}`)
        await page.click('.compte-form .button-primary')
        await page.waitForSelector('.error-summary')
        await checked(page, `letter-${links.indexOf(link)}-wrong`)
      }
    })
  })

  test('what is within: read by all, at any size', async () => {
    const { mail, account } = await somebody('lecture', 'counsel')
    const other = await accounts.create({
      mail: 'autre@exemple.test',
      name: 'T. Voorbeeld',
      lang: 'nl',
    })
    const presence = await accounts.signIn.withPassword({ mail, password: PASSWORD }, HERE)
    const present = 'token' in presence ? await accounts.presence(presence.token) : undefined
    if (present && 'actor' in present && 'id' in other) {
      const { actor } = present
      await accounts.organisations.addMember({ ...actor, account: other.id, role: 'counsel' })
      await accounts.invitations.invite(actor, {
        mail: 'attendue@exemple.test',
        role: 'reader',
        lang: 'fr',
      })
    }
    expect(account).not.toBe('')
    await visit(site, '/fr/connexion?vers=/fr/compte', { bypassCSP: true }, async (page) => {
      await signIn(page, mail)
      await page.waitForURL('**/fr/compte')
      for (const address of addresses(['/compte', '/mon-organisation', '/authentificateur'])) {
        await page.goto(site.origin + address)
        expect(at(page)).toBe(address)
        await checked(page, nameOf(address))
      }
    })
  })
})

/** A device that Chromium pretends to have: it checks the person by itself. */
async function virtualAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
