import * as OTPAuth from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, PATIENT, visit } from '../site.ts'
import { checkPage } from './check-page.fixtures.ts'
import { signIn } from './people.fixtures.ts'
import { linkIn } from './post-office.fixtures.ts'
import { openWhole, PASSWORD, type Whole } from './whole.fixtures.ts'

describe.skipIf(!hasBrowser)('a first start, on the whole server', PATIENT, () => {
  let whole: Whole
  beforeAll(async () => {
    whole = await openWhole('2025-08-18')
  }, 120_000)
  afterAll(() => whole?.close())

  const figures = (secret: string) =>
    new OTPAuth.TOTP({ secret }).generate({ timestamp: Date.parse(whole.now()) })

  test('the first administrator invites a colleague by letter, who adds a second factor', async () => {
    const { origin } = whole
    const token = await whole.house.accounts.firstAccount.ask()
    expect(token).toBeTypeOf('string')
    const first = `/fr/premier-compte?code=${token}`
    const colleague = 'tweede@kantoor.voorbeeld'
    await visit(whole, first, { bypassCSP: true }, async (page) => {
      await checkPage(page)
      await page.getByLabel('Nom de votre organisation').fill('Cabinet Exemple')
      await page.getByLabel('Votre nom').fill('A. Exemple')
      await page.getByLabel('Adresse e-mail').fill('premiere@cabinet.exemple')
      await page.getByLabel('Mot de passe').fill(PASSWORD)
      await page.getByRole('button', { name: 'Créer le compte' }).click()
      await page.waitForURL(`${origin}/fr/bureau`)
      await checkPage(page)

      await page.goto(`${origin}/fr/mon-organisation`)
      await checkPage(page)
      const invite = page.locator('form', {
        has: page.getByRole('button', { name: 'Envoyer l’invitation' }),
      })
      await invite.getByLabel('Adresse e-mail').fill(colleague)
      await invite.getByRole('combobox').selectOption('counsel')
      await invite.getByRole('button').click()
      await page.locator('.compte-said').waitFor()
      await page.getByText(colleague).first().waitFor()
    })
    // The link of the terminal serves once.
    await visit(whole, first, {}, async (page) => {
      await page.getByRole('heading', { name: 'Ce lien ne fonctionne plus' }).waitFor()
    })

    const link = linkIn(await whole.post.last(colleague))
    expect(link).toContain(origin)
    const secret = await visit(
      whole,
      link.slice(origin.length),
      { script: false, width: 390 },
      async (page) => {
        await page.getByLabel('Votre nom').fill('T. Voorbeeld')
        await page.getByLabel('Mot de passe').fill(PASSWORD)
        await page.getByRole('button', { name: 'Accepter l’invitation' }).click()
        await page.waitForURL(`${origin}/fr/bureau`)
        await page.goto(`${origin}/nl/authenticator`)
        const secret = (await page.locator('.compte-secret').innerText()).replaceAll(/\s/g, '')
        await page.getByLabel(/zes cijfers/).fill(figures(secret))
        await page.getByRole('button', { name: 'Bevestigen' }).click()
        expect(await page.locator('.compte-codes code').count()).toBe(10)
        return secret
      },
    )

    whole.becomes('2025-08-19')
    await visit(whole, '/nl/aanmelden', { bypassCSP: true }, async (page) => {
      await signIn(page, colleague)
      await page.waitForURL('**/nl/tweede-factor*')
      await checkPage(page)
      await page.getByLabel(/zes cijfers/).fill(figures(secret))
      await page.getByRole('button', { name: /^(Doorgaan|Verdergaan)$/ }).click()
      await page.waitForURL(`${origin}/nl/balie`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await checkPage(page)
    })
    expect(whole.post.letters.filter(({ to }) => to.includes(colleague))).toHaveLength(1)
    expect(whole.faults).toEqual([])
  })
})
