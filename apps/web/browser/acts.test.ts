import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findAct } from '@sejour/acts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressOf } from '../src/app/slugs.ts'
import {
  beyond,
  hasBrowser,
  openSite,
  PATIENT,
  type Site,
  unfold,
  violations,
  visit,
} from './site.ts'

const ACT = '/actes/annexe-20'
const REFERENCE = '[name="reference"]'
const SHOWN = '[data-act-shown]'

const says = {
  fr: { sent: 'est envoyé à ce serveur', month: 'Qui dispose d’un mois supplémentaire' },
  nl: { sent: 'wordt naar deze server gestuurd', month: 'Wie een bijkomende maand krijgt' },
}

describe.skipIf(!hasBrowser)('an act is filled in without an account', PATIENT, () => {
  let site: Site
  let folder: string
  const file = () => path.join(folder, 'annexe-20.json')
  beforeAll(async () => {
    ;[site, folder] = await Promise.all([openSite(), mkdtemp(path.join(tmpdir(), 'sejour-act-'))])
    await writeFile(file(), JSON.stringify(findAct('annexe-20')?.example))
  })
  afterAll(async () => {
    await site.close()
    await rm(folder, { recursive: true })
  })

  /** Takes up the file of somebody who filled everything in before. */
  const takeUp = async (page: Page) => {
    await page.setInputFiles('#load-file', file())
    await page.click('button[value="load"]')
    await page.waitForSelector('.draft-ready')
  }

  /** Whoever has an extra month gets no order. */
  const contradict = async (page: Page) => {
    // A part in which nothing is left to do is folded.
    await page.click('#act-order > summary')
    await page.check('[name="order.given"][value="yes"]')
    await page.click('button[value="pdf"]')
    await page.waitForSelector('.error-summary')
  }

  test.each([
    { lang: 'fr', width: 1440 },
    { lang: 'nl', width: 390 },
  ] as const)(
    'without script: taken up, contradicted, mended, carried away ($lang)',
    async (way) => {
      const { lang } = way
      await visit(site, addressOf(lang, ACT), { ...way, script: false }, async (page) => {
        expect(await page.innerText('.acts-wide')).toContain(says[lang].sent)
        await takeUp(page)
        await contradict(page)
        const problem = page.locator('.error-summary a', { hasText: says[lang].month })
        expect(await problem.getAttribute('href')).toMatch(/^#act-/)
        expect(await page.inputValue(REFERENCE)).toBe('VE/ETR/2025/020')
        await page.check('[name="order.given"][value="no"]')
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.click('button[value="pdf"]'),
        ])
        expect(download.suggestedFilename()).toMatch(/^annexe-20-[\d-]+-(?:fr|nl)\.pdf$/)
        const bytes = await readFile(await download.path())
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
        expect(page.url()).toBe(site.origin + addressOf(lang, ACT))
      })
    },
  )

  test.each([
    { lang: 'fr', width: 390 },
    { lang: 'nl', width: 1440 },
  ] as const)('with script the act follows, and nothing goes elsewhere ($lang)', async (way) => {
    const address = addressOf(way.lang, ACT)
    await visit(site, address, way, async (page) => {
      await takeUp(page)
      const asked: { readonly line: string; readonly body: string }[] = []
      page.on('request', (one) => {
        // The browser asks for the mark of a site when it likes.
        if (one.url().endsWith('/assets/icon.svg')) return
        asked.push({ line: `${one.method()} ${one.url()}`, body: one.postData() ?? '' })
      })
      await page.fill(REFERENCE, 'AUTRE-7')
      await page.waitForSelector(`${SHOWN} >> text=AUTRE-7`)
      expect(new Set(asked.map(({ line }) => line))).toEqual(
        new Set([`POST ${site.origin}${address}`]),
      )
      expect(asked.at(-1)?.body).toContain('step=live')
      // What nobody typed yet is asked for beside the act, and the link leads to its field.
      await page.fill(REFERENCE, '')
      await page.click(`${SHOWN} a[href="#act-reference"]`)
      expect(await page.evaluate(() => document.activeElement?.id ?? '')).toBe('act-reference')
      const kept = await page.evaluate(() => localStorage.length + sessionStorage.length)
      expect([kept, (await page.context().cookies()).length]).toEqual([0, 0])
    })
  })

  test.each([
    { lang: 'fr', width: 1440, dark: false, path: ACT },
    { lang: 'nl', width: 390, dark: true, path: ACT },
    { lang: 'de', width: 390, dark: true, path: '/actes?q=anlage' },
    { lang: 'en', width: 1440, dark: true, path: '/actes/inventaire' },
  ] as const)('passes the checker, $width wide, in $lang: $path', async (way) => {
    const { lang, width, dark } = way
    await visit(site, addressOf(lang, way.path), { width, bypassCSP: true }, async (page) => {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
      if (way.path !== ACT) {
        await unfold(page)
      } else {
        await takeUp(page)
        await contradict(page)
        await unfold(page)
      }
      expect(await violations(page)).toEqual([])
      expect(await beyond(page)).toBe(0)
    })
  })

  test('its script is small, and holds no act', async () => {
    await visit(site, addressOf('fr', ACT), {}, async (page) => {
      const loaded = await page.evaluate(async () => {
        const of = performance.getEntriesByType('resource').map(({ name }) => name)
        const scripts = of.filter((name) => name.endsWith('.js'))
        return Promise.all(scripts.map(async (name) => (await fetch(name)).text()))
      })
      expect(loaded.length).toBeGreaterThan(0)
      expect(loaded.join('').length).toBeLessThan(20_000)
    })
  })
})
