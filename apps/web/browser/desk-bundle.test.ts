import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BundleBench, bundleBench } from '../../server/src/desk/bundle.fixtures.ts'
import { buildApp } from '../../server/src/index.ts'
import { localDate } from '@sejour/calendar'
import { assets, pages, scripts } from '../src/index.ts'
import { picture } from './desk-pieces.fixtures.ts'
import { beyond, hasBrowser, PATIENT, type Site, siteOf, violations, visit, ways } from './site.ts'

const PLACES = {
  fr: { pieces: '/fr/bureau/dossiers/CASE/pieces', bundle: 'liasse' },
  nl: { pieces: '/nl/balie/dossiers/CASE/stukken', bundle: 'bundel' },
} as const

describe.runIf(hasBrowser)('the pieces of a case as one file', PATIENT, () => {
  let site: Site
  let bench: BundleBench
  const at = (lang: 'fr' | 'nl') => PLACES[lang].pieces.replace('CASE', bench.caseId)

  beforeAll(async () => {
    bench = await bundleBench({ script: await scripts() })
    const app = await buildApp({
      store: { isWritable: async () => true },
      today: () => localDate('2026-03-05'),
      log: () => undefined,
      pages: { handle: pages.handle, assets },
    })
    await bench.serve(app, () => bench.actor())
    site = await siteOf(app, { close: bench.close })
    await bench.addPiece('Passeport', picture(), { kind: 'passeport' })
    await bench.addPiece('Contrat de bail', 'Bail du 1er mars 2024', { kind: 'bail' })
    await bench.addPiece('Attestation abîmée', '%PDF-1.7 rien')
    await bench.addPiece('Acte de naissance', undefined, { kind: 'acte-de-naissance' })
    await bench.addPiece('Note au confrère', 'Entre nous', { confidential: true })
  }, 120_000)
  afterAll(async () => {
    await site?.close()
  })

  async function downloaded(page: Page, link: string): Promise<Buffer> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(link)])
    return readFile(await download.path())
  }

  test('it is made, followed and taken without script', async () => {
    await visit(site, at('fr'), { script: false }, async (page) => {
      await page.click('.pieces-views a[href$="/liasse"]')
      await page.check('#start-which-3')
      for (const title of ['Passeport', 'Contrat de bail']) await page.getByLabel(title).check()
      await page.click('#start-form button[type=submit]')
      for (let tries = 0; (await page.locator('.bundle-volumes').count()) === 0; tries += 1) {
        if (tries > 200) throw new Error('it never came to an end')
        // Without script somebody looks again by the link, until there is none.
        const look = page.locator('#bundle a:has-text("Voir où elle en est")')
        if ((await look.count()) > 0) await look.click()
        else await page.reload()
        await page.waitForTimeout(50)
      }
      expect(await page.textContent('#bundle')).toMatch(/prête\s: 2 pièces/)
      const pdf = await downloaded(page, '.bundle-volumes a')
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    })
  })

  // The first two: every language and every width.
  test.each(ways.slice(0, 2))(
    '$lang at $width px: it shows how far it is by itself; nothing for a checker',
    async (way) => {
      const check = async (page: Page, step: string) => {
        expect([step, await violations(page)]).toEqual([step, []])
        for (const width of [way.width === 390 ? 1440 : 390, way.width]) {
          await page.setViewportSize({ width, height: 900 })
          expect([step, width, await beyond(page)]).toEqual([step, width, 0])
        }
        const shots = process.env['SHOTS']
        if (shots) {
          const path = `${shots}/bundle-${step}-${way.lang}-${way.width}.png`
          await page.screenshot({ path, fullPage: true })
        }
      }
      await bench.jobs.cancel(bench.actor(), bench.caseId)
      const look = { width: way.width, bypassCSP: true }
      await visit(site, `${at(way.lang)}/${PLACES[way.lang].bundle}`, look, async (page) => {
        await page.check('#start-which-3')
        await page.selectOption('#start-addressee', 'other')
        await check(page, 'choose')
        await page.check('#start-which-0')
        await page.selectOption('#start-addressee', 'commune')
        await page.click('#start-form button[type=submit]')
        await page.waitForSelector('.bundle-volumes')
        await check(page, 'ready')
        await page.click('#cancel-form button')
        await page.waitForSelector('#start-form')
        expect(await page.locator('.bundle-volumes').count()).toBe(0)
      })
    },
  )
})
