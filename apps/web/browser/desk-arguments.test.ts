import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '@sejour/calendar'
import { argumentsRoute } from '../../server/src/desk/arguments.ts'
import { controle } from '../../server/src/desk/controle.ts'
import { deskRoutes } from '../../server/src/desk/desk-routes.ts'
import { FAMILY, oneCase } from '../../server/src/desk/one-case.fixtures.ts'
import { buildApp } from '../../server/src/index.ts'
import { assets, pages } from '../src/index.ts'
import {
  beyond,
  hasBrowser,
  PATIENT,
  type Site,
  siteOf,
  unfold,
  violations,
  visit,
} from './site.ts'

const PAGES = [
  { lang: 'fr', address: '/fr/bureau/dossiers/c1/arguments' },
  { lang: 'nl', address: '/nl/balie/dossiers/c1/argumenten' },
  { lang: 'fr', address: '/fr/bureau/dossiers/c1/controle' },
  { lang: 'nl', address: '/nl/balie/dossiers/c1/controle' },
] as const

/** The real server with one invented case behind its desk. */
async function openDesk(): Promise<Site> {
  const day = localDate('2025-03-03')
  const app = await buildApp({
    store: { isWritable: async () => true },
    today: () => day,
    log: () => undefined,
    pages: { handle: pages.handle, assets },
  })
  const { parts } = oneCase(FAMILY)
  await app.register(deskRoutes, { parts, routes: [argumentsRoute, controle] })
  return siteOf(app)
}

describe.runIf(hasBrowser)('the map of arguments and the check before filing', PATIENT, () => {
  let site: Site

  beforeAll(async () => {
    site = await openDesk()
  }, 120_000)

  afterAll(async () => {
    await site?.close()
  })

  test.each(PAGES.map((page) => ({ ...page, width: page.lang === 'fr' ? 1440 : 390 })))(
    '$address: nothing for a checker to say at $width px, nothing wider than any screen',
    async ({ address, width }) => {
      await visit(site, address, { script: false }, async (page) => {
        for (const each of [1440, 390]) {
          await page.setViewportSize({ width: each, height: 900 })
          expect([each, await beyond(page)]).toEqual([each, 0])
        }
      })
      await visit(site, address, { width, bypassCSP: true }, async (page) => {
        await unfold(page)
        expect(await violations(page)).toEqual([])
      })
    },
  )

  test('on a wide screen the sides stand beside each other; on a phone, one under the other', async () => {
    const [wide, narrow] = await Promise.all(
      [1440, 390].map((width) =>
        visit(site, PAGES[0].address, { width }, (page) =>
          page.evaluate(() =>
            ['circumstances', 'merits'].map(
              (id) => document.getElementById(id)?.getBoundingClientRect().left ?? -1,
            ),
          ),
        ),
      ),
    )
    expect(wide?.[0]).toBeLessThan(wide?.[1] ?? 0)
    expect(narrow?.[0]).toBe(narrow?.[1])
  })

  test('without script: an argument is added with its piece, then an unknown becomes a task', async () => {
    await visit(site, PAGES[0].address, { script: false }, async (page) => {
      await page.click('section[aria-labelledby="merits"] > details > summary')
      await page.selectOption('#add-merits-kind', 'travail')
      await page.fill('#add-merits-text', 'Une boulangerie promet un emploi.')
      await page.check('#add-merits-piece-e2')
      await page.click('#add-merits-form button[type="submit"]')
      expect(await page.textContent('main')).toContain('Une boulangerie promet un emploi.')
      expect(await page.textContent('main')).toContain('2. Témoignage d’une voisine')
    })
    await visit(site, PAGES[2].address, { script: false }, async (page) => {
      await page.click('[id="inadmissible.4"] button')
      expect(await page.textContent('[id="inadmissible.4"]')).toContain('Déjà dans les tâches')
    })
  })
})
