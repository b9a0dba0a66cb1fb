import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { addressOf } from '../src/app/slugs.ts'
import {
  type Answering,
  COVERED,
  toConclusion,
  walkThrough,
  withoutDocument,
  withPassport,
} from './article-9bis.fixtures.ts'
import {
  hasBrowser,
  openSite,
  PATIENT,
  requestsOf,
  type Site,
  violations,
  visit,
  ways,
} from './site.ts'

const FR = addressOf('fr', '/article-9bis')

const said = {
  fr: {
    appreciation: 'laissé à l’appréciation (Office des étrangers)',
    over: 'non rempli',
    open: 'inconnu',
    lastKnown: 'Selon le dernier texte connu',
  },
  nl: {
    appreciation: 'overgelaten aan de beoordeling (Dienst Vreemdelingenzaken)',
    over: 'niet vervuld',
    open: 'onbekend',
    lastKnown: 'Volgens de laatst bekende tekst',
  },
}

/** What a page is made of: the same for two questions of which only the words differ. */
const kindOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('main, main *')]
    const parts = all.map(
      (one) => `${one.tagName}.${one.className}:${one.getAttribute('type') ?? ''}`,
    )
    return [...new Set(parts)].toSorted().join(' ')
  })

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe.skipIf(!hasBrowser)('the screening', PATIENT, () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite('2025-03-03')
  })
  afterAll(() => site.close())

  type Way = (typeof ways)[number]

  /** Answers everything and looks at the conclusion. With script nothing may leave the page. */
  async function conclude(answering: Answering, { lang, ...way }: Way) {
    const address = addressOf(lang, '/article-9bis')
    return visit(site, address, { ...way, bypassCSP: true }, async (page) => {
      const sent = requestsOf(page, site)
      const asked = await walkThrough(page, answering)
      const text = await toConclusion(page)
      expect(page.url()).toBe(site.origin + address)
      if (way.script) expect(sent).toEqual([])
      // What follows for whoever has a passport is checked below, with all that leads there.
      if (way.script && answering !== withPassport) expect(await violations(page)).toEqual([])
      expect(await isTooWide(page)).toBe(false)
      return { asked, text }
    })
  }

  test.each(ways)(
    'a passport and two arguments, one excluded: left to appreciation ($lang, $width px, script: $script)',
    async (way) => {
      const { asked, text } = await conclude(withPassport, way)
      expect(asked).toContain('circonstances[1].invoquee-asile')
      expect(text).toContain(said[way.lang].appreciation)
      expect(text).toContain('368')
    },
  )

  // Half of the ways each: the first journey took them all.
  test.each([ways[0], ways[3]])(
    'no document and no reason for it: inadmissible, and the merits are not asked ($lang, script: $script)',
    async (way) => {
      const { asked, text } = await conclude(withoutDocument, way)
      expect(text).toContain(said[way.lang].over)
      expect(asked).not.toContain('motifs')
    },
  )

  test.each([ways[1], ways[2]])(
    'nothing known: no conclusion, and what to gather ($lang, script: $script)',
    async (way) => {
      const { asked, text } = await conclude({}, way)
      expect(asked.length).toBeLessThan(25)
      expect(text).toContain(said[way.lang].open)
      expect(text).not.toContain(said[way.lang].over)
      expect(text).toMatch(/passeport|paspoort/)
    },
  )

  test.each([
    { lang: 'fr', width: 320 },
    { lang: 'nl', width: 1440 },
    { lang: 'de', width: 320 },
  ] as const)(
    'every kind of page stands before the checker of accessibility ($lang, $width px)',
    async ({ lang, width }) => {
      const address = addressOf(lang, '/article-9bis')
      await visit(site, address, { width, bypassCSP: true }, async (page) => {
        const found: string[] = []
        const kinds = new Set<string>()
        const look = async () => {
          if (await isTooWide(page)) found.push(`wider than the screen: ${await page.title()}`)
          // Every page in French; in another language, one of those that are made of the same.
          const kind = await kindOf(page)
          if (lang === 'fr' || !kinds.has(kind)) found.push(...(await violations(page)))
          kinds.add(kind)
        }
        await walkThrough(page, withPassport, look)
        await toConclusion(page)
        await look()
        await page.locator('button[value="to:check"]').first().click()
        await page.locator('button[value="to:question:redevance.montant-paye"]').click()
        await page.fill('#answer', 'beaucoup')
        await page.locator('.button-primary').click()
        await page.locator('.error-summary').waitFor()
        await look()
        expect(found).toEqual([])
      })
    },
  )

  test('the way back keeps answers, and the history holds none', async () => {
    await visit(site, FR, { width: 390 }, async (page) => {
      await page.locator('.button-primary').click()
      await page.locator('input[value="bourgmestre"]').check(COVERED)
      await page.locator('.button-primary').click()
      await page.goBack()
      expect(await page.locator('input[value="bourgmestre"]').isChecked()).toBe(true)
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
      expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('{"page":1}')
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
      await page.reload()
      expect(await page.locator('form[data-step]').getAttribute('data-step')).toBe('start')
    })
  })

  test('answers are kept on the device only when asked, and deleted when asked', async () => {
    await visit(site, FR, { width: 390 }, async (page) => {
      await walkThrough(page, withPassport)
      await page.locator('button[value="keep"]').click()
      expect(await page.evaluate(() => localStorage.length)).toBe(1)
      await page.reload()
      await page.locator('button[value="resume"]').click()
      expect(await page.locator('main').innerText()).toContain('368')
      await page.locator('button[value="forget"]').click()
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
    })
  })

  test.each([true, false])(
    'an answer that cannot be read keeps what was typed and says what to do (script: %s)',
    async (script) => {
      await visit(site, FR, { width: 390, script }, async (page) => {
        await page.locator('.button-primary').click()
        await page.locator('form:not([data-step="start"]) .button-primary').click()
        expect(await page.locator('.error-summary').innerText()).toContain('Choisissez une réponse')
        expect(await page.title()).toContain('Erreur')
      })
    },
  )
})

test.skipIf(!hasBrowser)(
  'a text that changed since it was read closes no door',
  PATIENT,
  async () => {
    const later = await openSite('2026-09-01')
    try {
      const address = addressOf('nl', '/article-9bis')
      await visit(later, address, { width: 390, bypassCSP: true }, async (page) => {
        await walkThrough(page, withoutDocument)
        const text = await toConclusion(page)
        expect(text).toContain('Te bevestigen door een advocaat')
        expect(text).toContain(said.nl.lastKnown)
        expect(await violations(page)).toEqual([])
      })
    } finally {
      await later.close()
    }
  },
)
