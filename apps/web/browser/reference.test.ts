import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressOf } from '../src/app/slugs.ts'
import { hasBrowser, openSite, PATIENT, requestsOf, type Site, visit, ways } from './site.ts'

const found = {
  fr: {
    query: 'annexe 35',
    title: 'Document spécial de séjour',
    allows: 'Ce que ce papier permet',
  },
  nl: {
    query: 'bijlage 35',
    title: 'Bijzonder verblijfsdocument',
    allows: 'Wat dit papier toelaat',
  },
}

describe.skipIf(!hasBrowser)('the pages that are read', PATIENT, () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site.close())

  test.each(ways)(
    'from the first page, what is printed leads to its sheet ($lang, $width px, script: $script)',
    async ({ lang, ...way }) => {
      await visit(site, `/${lang}/`, way, async (page) => {
        const { query, title, allows } = found[lang]
        await page.fill('#paper-q', query)
        await page.keyboard.press('Enter')
        await page.waitForURL(`**${addressOf(lang, '/papiers/annexe-35')}`)
        expect(await page.textContent('h1')).toContain(title)
        expect(await page.locator('h2', { hasText: allows }).isVisible()).toBe(true)
        expect(await page.locator('.allows').innerText()).not.toBe('')
      })
    },
  )

  test.each([
    { lang: 'fr', query: '', because: 'nothing was typed' },
    { lang: 'nl', query: 'x'.repeat(10_000), because: 'nobody prints so much' },
  ] as const)('a search that cannot be made says so: $because', async ({ lang, query }) => {
    const address = `${addressOf(lang, '/papiers')}?q=${query}`
    await visit(site, address, { width: 390 }, async (page) => {
      expect(await page.getAttribute('.error-summary a', 'href')).toBe('#paper-q')
      expect(await page.inputValue('#paper-q')).toBe(query)
      expect(await page.getAttribute('#paper-q', 'aria-invalid')).toBe('true')
    })
  })

  test.each(['fr', 'nl'] as const)(
    'a word of a page opens its entry in the lexicon (%s)',
    async (lang) => {
      await visit(site, addressOf(lang, '/papiers/annexe-35'), {}, async (page) => {
        const term = page.locator('main a.term').first()
        const [, id] = (await term.getAttribute('href'))?.split('#') ?? []
        await term.click()
        await page.waitForURL(`**${addressOf(lang, '/lexique')}#*`)
        const entry = page.locator('.entry:target')
        expect(await entry.getAttribute('id')).toBe(id)
        expect(await entry.locator('h3').innerText()).not.toBe('')
        expect(await entry.boundingBox().then((box) => box && box.y >= 0 && box.y < 900)).toBe(true)
      })
    },
  )

  test('the lexicon comes into a tool once it works, and takes nothing that was typed', async () => {
    await visit(site, addressOf('fr', '/citoyens-union'), { width: 390 }, async (page) => {
      const sent = requestsOf(page, site)
      await page.fill('#filedOn-day', '12')
      await page.waitForLoadState('networkidle')
      expect(await page.inputValue('#filedOn-day')).toBe('12')
      await page.click('.tool-form .button-primary')
      await page.waitForSelector('.error-summary')
      expect(await page.inputValue('#filedOn-day')).toBe('12')
      expect(await page.locator('.hint a.term').count()).toBeGreaterThan(0)
      expect(sent).toEqual([])
    })
  })

  test.each([
    { address: '/nl/papieren/zzz', home: '/nl/' },
    { address: '/fr/voies/zzz/examen', home: '/fr/' },
    { address: '/nl/bronnen/zzz', home: '/nl/' },
    { address: '/fr/confirmation/zzz', home: '/fr/' },
    { address: '/nl/overheden/zzz', home: '/nl/' },
  ])('$address does not exist, and shows the way back', async ({ address, home }) => {
    await visit(site, address, { width: 390 }, async (page) => {
      expect(await page.locator(`main a[href="${home}"]`).count()).toBe(1)
    })
  })

  test.each(['fr', 'nl'] as const)(
    'every place that a page points to is in it (%s)',
    async (lang) => {
      for (const path of ['/autorites', '/contradictions', '/lexique', '/registres']) {
        await visit(site, addressOf(lang, path), {}, async (page) => {
          const lost = await page.evaluate(() =>
            [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
              .map((link) => link.hash.slice(1))
              .filter((id) => document.getElementById(decodeURIComponent(id)) === null),
          )
          expect(lost).toEqual([])
        })
      }
    },
  )
})
