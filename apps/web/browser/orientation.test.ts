import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressOf } from '../src/app/slugs.ts'
import { type Answering, COVERED, walkThrough } from './article-9bis.fixtures.ts'
import {
  answer,
  hasBrowser,
  openSite,
  PATIENT,
  requestsOf,
  type Site,
  violations,
  visit,
  ways,
} from './site.ts'

const FR = addressOf('fr', '/orientation')

/** An invented person who studies here and has married a Belgian. */
const married: Answering = {
  'situation.nationalite': 'tiers',
  'situation.lieu': 'belgique',
  'situation.duree': 'long',
  'situation.sejour': 'etudes',
  'famille.lien': 'conjoint',
  'famille.regroupant': 'belge',
  'projet.travail': 'aucun',
  'projet.etudes': 'aucune',
  'protection.crainte': 'no',
  'protection.maladie-grave': 'no',
}

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

async function toResult(page: Page): Promise<string> {
  await page.locator('button[value="to:result"]').first().click()
  await page.locator('form[data-step="result"]').waitFor()
  return page.locator('main').innerText()
}

describe.skipIf(!hasBrowser)('the orientation', PATIENT, () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite('2025-06-02')
  })
  afterAll(() => site.close())

  test.each(ways)(
    'the spouse of a Belgian sees the ways side by side ($lang, $width px, script: $script)',
    async ({ lang, ...way }) => {
      const address = addressOf(lang, '/orientation')
      await visit(site, address, { ...way, bypassCSP: true }, async (page) => {
        await page.locator('form[data-step="start"]').waitFor()
        await page.waitForLoadState('networkidle')
        const sent = requestsOf(page, site)
        await walkThrough(page, married)
        const text = await toResult(page)
        expect(text).toContain(lang === 'fr' ? 'Famille d’un Belge' : 'Familie van een Belg')
        expect(text).toMatch(/9bis/)
        expect(await page.locator('article.route').count()).toBeGreaterThan(1)
        expect(await page.locator('details.other-routes').count()).toBeGreaterThan(0)
        expect(page.url()).toBe(site.origin + address)
        if (way.script) {
          expect(sent).toEqual([])
          expect(await violations(page)).toEqual([])
        }
        expect(await isTooWide(page)).toBe(false)
      })
    },
  )

  test.each(ways.slice(0, 2))(
    'nothing known closes nothing, and can be seen at once ($lang, $width px)',
    async ({ lang, width }) => {
      await visit(
        site,
        addressOf(lang, '/orientation'),
        { width, bypassCSP: true },
        async (page) => {
          await page.locator('form[data-step="start"] .button-primary').click()
          await page.locator('form:not([data-step="start"])').waitFor()
          await toResult(page)
          expect(await page.locator('details.other-routes').count()).toBe(0)
          expect(await page.locator('.route .mark-unknown').count()).toBeGreaterThan(20)
          expect(await isTooWide(page)).toBe(false)
        },
      )
    },
  )

  test.each([
    { lang: 'fr', width: 320 },
    { lang: 'nl', width: 1440 },
  ] as const)('every kind of page is for everybody ($lang, $width px)', async ({ lang, width }) => {
    await visit(site, addressOf(lang, '/orientation'), { width, bypassCSP: true }, async (page) => {
      const found: string[] = []
      const look = async () => {
        found.push(...(await violations(page)))
        if (await isTooWide(page)) found.push(`wider than the screen: ${await page.title()}`)
      }
      await look()
      await page.locator('.button-primary').click()
      await page.locator('form:not([data-step="start"]) .button-primary').click()
      await page.locator('.error-summary').waitFor()
      await look()
      await toResult(page)
      await page.locator('.route-why summary').first().click()
      await look()
      await page.locator('button[value="to:check"]').click()
      await page.locator('form[data-step="check"]').waitFor()
      await look()
      expect(found).toEqual([])
    })
  })

  test('a link within the result leads to its column, and the way back to the answers', async () => {
    await visit(site, FR, { width: 390 }, async (page) => {
      await page.locator('.button-primary').click()
      await page.locator('form:not([data-step="start"])').waitFor()
      await toResult(page)
      await page.locator('.route-index a').last().click()
      expect(await page.locator('form').getAttribute('data-step')).toBe('result')
      await page.goBack()
      await page.goBack()
      expect(await page.locator('form').getAttribute('data-step')).toContain('question:')
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    })
  })

  test('answers are kept on the device only when asked, and deleted when asked', async () => {
    await visit(site, FR, { width: 390 }, async (page) => {
      await page.locator('.button-primary').click()
      await page.locator('input[value="apatride"]').check(COVERED)
      await page.locator('.button-primary').click()
      await toResult(page)
      await page.locator('button[value="to:check"]').click()
      await page.locator('button[value="keep"]').click()
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['sejour.orientation'])
      await page.reload()
      await page.locator('button[value="resume"]').click()
      expect(await page.locator('main').innerText()).toContain('apatride')
      await page.locator('button[value="forget"]').click()
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
    })
  })

  test.each(
    (['fr', 'nl'] as const).flatMap((lang) =>
      [
        '/voies',
        '/voies/article-9bis',
        '/voies/regroupement-article-10',
        '/voies/protection-internationale',
        '/voies/article-9ter/examen',
        '/voies/etudes/examen',
      ].map((path) => addressOf(lang, path)),
    ),
  )('%s is for everybody, at any size', async (address) => {
    await visit(site, address, { bypassCSP: true }, async (page) => {
      expect(await violations(page)).toEqual([])
      if (address.endsWith('/examen')) {
        const sent = requestsOf(page, site)
        await answer(page)
        await page.locator('[data-focus-result]').waitFor()
        expect(sent).toEqual([])
        expect(await violations(page)).toEqual([])
      }
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await isTooWide(page)).toBe(false)
    })
  })

  test('without script an examination is answered by the server', async () => {
    const address = addressOf('nl', '/voies/article-9ter/examen')
    await visit(site, address, { width: 390, script: false }, async (page) => {
      await answer(page)
      await page.locator('[data-focus-result]').waitFor()
      expect(await page.locator('.tree-line').count()).toBeGreaterThan(3)
    })
  })
})
