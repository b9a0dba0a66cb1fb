import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTS, openActs } from './desk-acts.fixtures.ts'
import { beyond, hasBrowser, PATIENT, type Site, unfold, violations, visit } from './site.ts'

const WORDS = {
  fr: { start: 'Commencer', save: 'Enregistrer et relire', write: 'Produire le PDF et le Word' },
  nl: {
    start: 'Beginnen',
    save: 'Opslaan en nalezen',
    write: 'De pdf en het Word-bestand opmaken',
  },
} as const

const inTheWay = (page: Page) => page.locator('.draft-problem').count()

/** Begins a list of pieces: the case knows its people, and two pieces. */
async function begin(page: Page, lang: 'fr' | 'nl'): Promise<void> {
  await page.selectOption('select[name="template"]', 'inventaire')
  await page.getByRole('button', { name: WORDS[lang].start, exact: true }).click()
  await page.waitForSelector('.draft-paper')
}

describe.runIf(hasBrowser)('the acts of a case', PATIENT, () => {
  let site: Site
  beforeAll(async () => {
    site = await openActs()
  }, 120_000)
  afterAll(async () => {
    await site?.close()
  })

  test.each([
    { lang: 'fr', width: 1440 },
    { lang: 'nl', width: 390 },
  ] as const)(
    'an act in hand in $lang at $width px: nothing for a checker to say, nothing too wide',
    async ({ lang, width }) => {
      await visit(site, ACTS[lang], { width, bypassCSP: true }, async (page) => {
        expect(await violations(page)).toEqual([])
        await begin(page, lang)
        await unfold(page)
        expect(await beyond(page)).toBe(0)
        expect(await violations(page)).toEqual([])
      })
    },
  )

  test('without script: begun, filled in, contradictory, mended, written, opened', async () => {
    await visit(site, ACTS.fr, { script: false }, async (page) => {
      await begin(page, 'fr')
      await page.fill('#act-on', '3/3/2025')
      // Two people without a nationality, and one without a birth place that nobody asks for.
      for (const line of [0, 1]) await page.fill(`#act-persons-${line}-nationality`, 'Utopie')
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true
      })
      await page.fill('#act-pieces-1-number', '1')
      await page.getByRole('button', { name: WORDS.fr.write }).click()
      await page.waitForSelector('.draft-problem-contradiction')
      expect(page.url()).toContain('#act-preview')
      expect(await page.locator('.draft-problem-contradiction').innerText()).toContain(
        'Deux pièces portent le même numéro',
      )
      expect(await page.locator('.draft-files').count()).toBe(0)
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true
      })
      await page.fill('#act-pieces-1-number', '2')
      await page.getByRole('button', { name: WORDS.fr.write }).click()
      await page.waitForSelector('.draft-files')
      expect(await page.locator('.draft-files').innerText()).toContain('Prêt, pas envoyé')
      const [pdf] = await page
        .locator('.draft-files li a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      const opened = await page.request.get(`${site.origin}${pdf}`)
      expect((await opened.body()).subarray(0, 5).toString()).toBe('%PDF-')
    })
  })

  test('with script: what is typed is saved by itself, and shows at once what is missing', async () => {
    await visit(site, ACTS.fr, {}, async (page) => {
      await begin(page, 'fr')
      const before = await inTheWay(page)
      await page.fill('#act-on', '3/3/2025')
      await page.waitForFunction(
        (count) => document.querySelectorAll('.draft-problem').length < count,
        before,
      )
      await page.reload()
      expect(await page.inputValue('#act-on')).toBe('03/03/2025')
    })
  })

  test('with script and without a connection, nothing is lost and the page says so', async () => {
    await visit(site, ACTS.fr, { fresh: true }, async (page) => {
      await begin(page, 'fr')
      await page.context().setOffline(true)
      await page.fill('#act-procedure', 'Autre procédure')
      await page.waitForSelector('[data-act-state][data-state="offline"]')
      await page.context().setOffline(false)
      await page.waitForSelector('[data-act-state][data-state="saved"]')
    })
  })

  test('a line that is added is where the page goes back to', async () => {
    await visit(site, ACTS.nl, { script: false, width: 390 }, async (page) => {
      await begin(page, 'nl')
      await page.locator('#act-pieces > summary').click()
      await page.locator('button[value="add pieces"]').click()
      await page.waitForSelector('#act-pieces-2[open]')
      expect(page.url()).toContain('#act-pieces-2')
    })
  })
})
