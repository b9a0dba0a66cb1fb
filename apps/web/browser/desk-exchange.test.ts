import { readFile } from 'node:fs/promises'
import type { Actor } from '@sejour/desk'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExchangeBench, exchangeBench } from '../../server/src/desk/exports.fixtures.ts'
import { buildApp } from '../../server/src/index.ts'
import { assets, pages, scripts } from '../src/index.ts'
import { beyond, hasBrowser, PATIENT, type Site, siteOf, violations, visit, ways } from './site.ts'

const PLACES = {
  fr: {
    exports: '/fr/bureau/exporter',
    imports: '/fr/bureau/reprendre',
    cases: '/fr/bureau/dossiers',
  },
  nl: {
    exports: '/nl/balie/exporteren',
    imports: '/nl/balie/overnemen',
    cases: '/nl/balie/dossiers',
  },
} as const

const LIST = [
  'Nom;Prénom;Né le;Nationalité;Délai;Remarques',
  'Voorbeeld;T.;05/03/1990;Maroc;07/04/2026;préfère le néerlandais',
  'Exemple;N.;31.02.1990;marocaine;mars ?;',
].join('\n')

describe.runIf(hasBrowser)('what goes out and comes in', PATIENT, () => {
  let site: Site
  let bench: ExchangeBench
  let actor: Actor

  beforeAll(async () => {
    bench = await exchangeBench({ script: await scripts() })
    actor = bench.actor('administrator')
    const app = await buildApp({
      store: { isWritable: async () => true },
      today: bench.exchange.means.today,
      log: () => undefined,
      pages: { handle: pages.handle, assets },
    })
    await bench.serve(app, () => actor)
    site = await siteOf(app, { close: bench.close })
  }, 120_000)
  afterAll(async () => {
    await site?.close()
  })

  async function downloaded(page: Page, button: string): Promise<Buffer> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)])
    return readFile(await download.path())
  }

  const sendFile = async (page: Page, what: 'archive' | 'list', buffer: Buffer, name: string) => {
    await page.setInputFiles(`#${what}-file`, {
      name,
      mimeType: 'application/octet-stream',
      buffer,
    })
    await page.click(`section[aria-labelledby="${what}-title"] button`)
  }

  test('a case is exported and taken in by another organisation, without script', async () => {
    const archive = await visit(
      site,
      `${PLACES.fr.cases}/${bench.caseId}/export`,
      { script: false },
      (page) => downloaded(page, 'form[action$="/export/archive"] button'),
    )
    const before = actor
    actor = bench.actor('counsel', 'other')
    await visit(site, PLACES.fr.imports, { script: false }, async (page) => {
      await sendFile(page, 'archive', archive, 'dossier.zip')
      expect(await page.textContent('.exchange-state')).toContain('pas encore ici')
      await page.click('#take-form button')
      expect(page.url()).toContain(`/dossiers/${bench.caseId}`)
      expect(await page.textContent('.case-title')).toContain('N. Exemple')
      await page.goto(`${site.origin}${PLACES.fr.cases}/${bench.caseId}/pieces`)
      expect(await page.textContent('#pieces')).toContain('Bail')
    })
    actor = before
  })

  test('everything is prepared while somebody looks on, and downloaded', async () => {
    await visit(site, PLACES.nl.exports, {}, async (page) => {
      await page.click('#start-form button[type=submit]')
      await page.waitForSelector('form[action$="/alles"]')
      const archive = await downloaded(page, 'form[action$="/alles"] button')
      expect(archive.subarray(0, 2).toString()).toBe('PK')
    })
  })

  test('a list becomes cases: what the page doubts is not ticked', async () => {
    await visit(site, PLACES.fr.imports, {}, async (page) => {
      await sendFile(page, 'list', Buffer.from(LIST), 'liste.csv')
      expect(await page.isChecked('#r2')).toBe(true)
      expect(await page.isChecked('#r3')).toBe(false)
      await page.selectOption('#c3', '')
      await page.click('form[method=get] .button-secondary')
      expect(await page.textContent('tbody')).not.toContain('marocaine')
      await page.click('#make-form button[type=submit]')
      await page.waitForSelector('text=1 dossier créé')
      await page.click('a:has-text("T. Voorbeeld")')
      await page.goto(`${page.url()}/taches`)
      expect(await page.textContent('main')).toContain('Vérifier ce délai (repris de la liste)')
    })
  })

  // The first two: every language and every width, with the script that a checker is.
  test.each(ways.slice(0, 2))(
    '$lang at $width px: nothing for a checker, nothing too wide',
    async (way) => {
      const { exports, imports, cases } = PLACES[way.lang]
      const check = async (page: Page, step: string) => {
        expect([step, await violations(page)]).toEqual([step, []])
        for (const width of [way.width === 390 ? 1440 : 390, way.width]) {
          await page.setViewportSize({ width, height: 900 })
          expect([step, width, await beyond(page)]).toEqual([step, width, 0])
        }
        const shots = process.env['SHOTS']
        if (shots) {
          const path = `${shots}/${step}-${way.lang}-${way.width}.png`
          await page.screenshot({ path, fullPage: true })
        }
      }
      const look = { width: way.width, bypassCSP: true }
      const archive = await visit(
        site,
        `${cases}/${bench.caseId}/export`,
        { script: false },
        (page) => downloaded(page, 'form[action*="/export/"] button'),
      )
      await visit(site, exports, look, (page) => check(page, 'exports'))
      await visit(site, `${cases}/${bench.caseId}/export`, look, (page) => check(page, 'case'))
      await visit(site, cases, look, (page) => check(page, 'cases'))
      await visit(site, imports, look, async (page) => {
        await check(page, 'imports')
        await sendFile(page, 'archive', archive, 'dossier.zip')
        await check(page, 'archive')
        await page.goto(site.origin + imports)
        await sendFile(page, 'list', Buffer.from(`${LIST}\n;;;;;x`), 'liste.csv')
        await check(page, 'list')
      })
      await visit(site, imports, { width: way.width, script: false }, async (page) => {
        await sendFile(page, 'archive', Buffer.from('no'), 'x.zip')
        expect(await page.locator('.error-summary').count()).toBe(1)
      }).catch((error: unknown) => {
        // A page that is refused says so with its status, which the console notes.
        if (!String(error).includes('422')) throw error
      })
    },
  )
})
