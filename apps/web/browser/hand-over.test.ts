import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '@sejour/calendar'
import type { Actor } from '@sejour/desk'
import {
  cookieOf,
  openTwoHouses,
  type TwoHouses,
} from '../../server/src/person/two-houses.fixtures.ts'
import { assets, pages, scripts } from '../src/index.ts'
import { beyond, hasBrowser, PATIENT, type Site, siteOf, violations, visit } from './site.ts'

const shots = process.env['SHOTS']

describe.runIf(hasBrowser)('a case changes counsel, in a browser', PATIENT, () => {
  let two: TwoHouses
  let site: Site

  beforeAll(async () => {
    two = await openTwoHouses({ handle: pages.handle, assets }, await scripts())
    site = await siteOf(two.app, { close: two.close })
  }, 120_000)
  afterAll(async () => {
    await site?.close()
  })

  const shoot = async (page: Page, name: string) => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
  }
  const as = <Value>(
    actor: Actor,
    address: string,
    how: Parameters<typeof visit>[2],
    act: (page: Page) => Promise<Value>,
  ) =>
    visit(site, '/fr/lexique', how, async (page, context) => {
      const [name = '', value = ''] = cookieOf(actor).split('=')
      await context.addCookies([{ name, value, url: site.origin }])
      await page.goto(site.origin + address)
      return act(page)
    })
  const checked = async (page: Page, name: string) => {
    expect(await violations(page)).toEqual([])
    expect(await beyond(page)).toBe(0)
    await shoot(page, name)
  }
  /** Fills the offer; `ticks`: whether every limit is said to be told. */
  async function fill(page: Page, ticks: boolean) {
    await page.click('#hand-over details > summary')
    if (ticks) {
      for (const tick of await page.locator('[name^="told:"]').all()) await tick.check()
    }
    await page.fill('#offer-statement', 'Le recours est prêt, il reste à le signer.')
    await page.selectOption('#offer-agreedHow', 'written')
  }

  test.each([
    { lang: 'fr', width: 1440, script: false },
    { lang: 'nl', width: 390, script: true },
  ] as const)('$lang at $width px, script $script: offered, read, taken over', async (way) => {
    const { lang, width, script } = way
    const caseId = await another()
    const share = {
      fr: `/fr/bureau/dossiers/${caseId}/partage`,
      nl: `/nl/balie/dossiers/${caseId}/delen`,
    }[lang]
    const takeOver = { fr: '/fr/bureau/dossiers/reprendre', nl: '/nl/balie/dossiers/overnemen' }[
      lang
    ]

    const code = await as(two.leaver, share, { width, script }, async (page) => {
      await fill(page, true)
      await page.click('#offer-form button[type="submit"]')
      await page.waitForSelector('.sharing-code')
      await shoot(page, `offer-made-${lang}-${width}`)
      return (await page.locator('.sharing-code .paper-code span').allTextContents()).join('')
    })

    await as(two.comer, takeOver, { width, script }, async (page) => {
      await page.fill('#look-code', 'AAAA AAAA AAAA AAAA AAAA')
      await page.click('#look-form button[type="submit"]')
      expect(await page.locator('#errors').count()).toBe(1)
      await page.fill('#look-code', code)
      await page.click('#look-form button[type="submit"]')
      expect(await page.textContent('main')).toContain('Le recours est prêt')
      expect(await page.textContent('main')).not.toContain('Attestation scolaire')
      expect(page.url()).not.toContain(code.trim().slice(0, 4))
      await shoot(page, `offer-seen-${lang}-${width}`)
      await page.click('#accept-form button[type="submit"]')
      await page.waitForURL((url) => url.pathname === share)
      const words = (await page.textContent('main')) ?? ''
      expect(words).toContain('A. Conseil')
      expect(words).toContain('Cabinet Exemple')
      await shoot(page, `taken-${lang}-${width}`)
    })

    await as(two.leaver, share, { width, script }, async (page) => {
      const words = (await page.textContent('#hand-over')) ?? ''
      expect(words).toContain('Kantoor Voorbeeld')
      expect(words).toMatch(/[0-9a-f]{64}/)
      expect(await page.locator('#offer-form').count()).toBe(0)
    })
  })

  test.each([
    { lang: 'fr', width: 390 },
    { lang: 'nl', width: 1440 },
  ] as const)(
    '$lang at $width px: a checker finds nothing at any step',
    async ({ lang, width }) => {
      const caseId = await another()
      const share = {
        fr: `/fr/bureau/dossiers/${caseId}/partage`,
        nl: `/nl/balie/dossiers/${caseId}/delen`,
      }[lang]
      const how = { width, bypassCSP: true }
      const code = await as(two.leaver, share, how, async (page) => {
        await fill(page, true)
        await checked(page, `offer-form-${lang}-${width}`)
        await page.click('#offer-form button[type="submit"]')
        await page.waitForSelector('.sharing-code')
        await checked(page, `offer-code-${lang}-${width}`)
        return (await page.locator('.sharing-code .paper-code span').allTextContents()).join('')
      })
      const takeOver = { fr: '/fr/bureau/dossiers/reprendre', nl: '/nl/balie/dossiers/overnemen' }[
        lang
      ]
      await as(two.comer, takeOver, how, async (page) => {
        await page.fill('#look-code', code)
        await page.click('#look-form button[type="submit"]')
        await page.waitForSelector('#accept-form')
        await checked(page, `summary-${lang}-${width}`)
        await page.click('#accept-form button[type="submit"]')
        await page.waitForURL((url) => url.pathname === share)
        await checked(page, `arrived-${lang}-${width}`)
      })
      await as(two.leaver, share, how, (page) => checked(page, `left-${lang}-${width}`))
    },
  )

  test('a limit that is not ticked holds the offer back, and what was typed is kept', async () => {
    const caseId = await another()
    await as(
      two.leaver,
      `/fr/bureau/dossiers/${caseId}/partage`,
      { script: false },
      async (page) => {
        await fill(page, false)
        await page.click('#offer-form button[type="submit"]')
        expect(await page.locator('#errors').textContent()).toContain('Un délai en cours')
        expect(await page.inputValue('#offer-statement')).toContain('Le recours est prêt')
        expect(await page.locator('.sharing-code').count()).toBe(0)
      },
    )
  })

  test('what changed while it was read is shown again before anything is taken', async () => {
    const caseId = await another()
    const share = `/fr/bureau/dossiers/${caseId}/partage`
    const code = await as(two.leaver, share, { script: false }, async (page) => {
      await fill(page, true)
      await page.click('#offer-form button[type="submit"]')
      return (await page.locator('.sharing-code .paper-code span').allTextContents()).join('')
    })
    await visit(site, '/fr/lexique', { script: false }, async (page, context) => {
      const [name = '', value = ''] = cookieOf(two.comer).split('=')
      await context.addCookies([{ name, value, url: site.origin }])
      await page.goto(`${site.origin}/fr/bureau/dossiers/reprendre`)
      await page.fill('#look-code', code)
      await page.click('#look-form button[type="submit"]')
      await two.house.deskParts.desk.perform(two.leaver, {
        caseId,
        commandId: crypto.randomUUID(),
        command: { type: 'title-case', title: 'Famille Changée' },
      })
      const answered = page.waitForResponse((answer) => answer.request().method() === 'POST')
      await page.click('#accept-form button[type="submit"]').catch(() => undefined)
      expect((await answered).status()).toBe(409)
      expect(await page.textContent('h1')).toBe('Famille Changée')
      await page.click('#accept-form button[type="submit"]')
      await page.waitForURL((url) => url.pathname === share)
    }).catch((error: Error) => {
      // A browser says of every 409 that it is one: that alone is no fault of the page.
      if (!error.message.includes('409')) throw error
    })
    const held = await two.house.deskParts.desk.caseOf(two.comer, caseId, { lang: 'fr' })
    expect(held).toHaveProperty('seen')
  })

  /** Another case like the first one, of the one who leaves. */
  async function another(): Promise<string> {
    const { desk } = two.house.deskParts
    const caseId = crypto.randomUUID()
    const procedure = crypto.randomUUID()
    const on = localDate('2026-03-02')
    await desk.openNew(two.leaver, {
      caseId,
      commandId: crypto.randomUUID(),
      title: 'Famille Exemple',
      language: 'fr',
      people: [{ id: crypto.randomUUID(), relation: 'applicant', givenName: 'N.' }],
      procedure: { id: procedure, kind: 'article-9bis' },
    })
    await desk.performAll(two.leaver, {
      caseId,
      commandId: crypto.randomUUID(),
      commands: [
        {
          type: 'give-mandate',
          mandate: {
            id: crypto.randomUUID(),
            kind: 'lawyer',
            holder: 'A. Conseil',
            from: localDate('2025-06-02'),
            electedDomicile: true,
          },
          domicile: {
            id: crypto.randomUUID(),
            kind: 'elected',
            street: 'Place Inventée 3',
            postcode: '1000',
            commune: 'Bruxelles',
            careOf: 'A. Conseil',
            from: localDate('2025-06-02'),
          },
        },
        {
          type: 'add-exhibit',
          exhibit: { id: crypto.randomUUID(), title: 'Attestation scolaire' },
        },
        {
          type: 'record-entry',
          entry: {
            id: crypto.randomUUID(),
            procedure,
            kind: 'decision-notified',
            decision: 'article-9bis.irrecevable',
            notification: { by: 'hand', on },
          },
        },
      ],
    })
    return caseId
  }
})
