import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressOf } from '../src/app/slugs.ts'
import { journeys } from './journeys.ts'
import { answer, hasBrowser, openSite, PATIENT, violations, visit, type Site } from './site.ts'

/** A word of the lexicon where a link would be in the way, or would take what is pressed. */
const WITHIN = ['a', 'button', 'label', 'summary', 'legend', 'h1', 'h2', 'h3', '.choice']
  .map((outer) => `${outer} a.term`)
  .join(', ')

const nothing = async (_page: Page) => undefined

/** Pages that are read: as they open, with nothing found, and with something wrong. */
const read = [
  '/papiers',
  '/papiers?q=',
  '/papiers?q=xyzzy',
  '/papiers?q=carte+f',
  '/papiers/annexe-35',
  '/papiers/annexe-20',
  '/papiers/A',
  '/registres',
  '/autorites',
  '/parcours-du-dossier',
  '/parcours-du-dossier/article-9bis',
  '/lexique',
  '/sources',
  '/confirmation',
  '/contradictions',
]

const states = [
  ...(['fr', 'nl'] as const).flatMap((lang) =>
    read.map((path) => ({ name: 'as it opens', address: addressOf(lang, path), act: nothing })),
  ),
  ...['/fr/', '/nl/', '/fr/a-propos', '/nl/over', '/fr/composants', '/nl/componenten'].map(
    (address) => ({ name: 'as it opens', address, act: nothing }),
  ),
  ...['/fr/xx', '/nl/xx'].map((address) => ({ name: 'not found', address, act: nothing })),
  ...(['fr', 'nl'] as const).flatMap((lang) => [
    ...journeys.map(({ name, address, act }) => ({ name, address: address[lang], act })),
    // A form that was sent too early holds everything that a blank one holds.
    ...[...new Set(journeys.map(({ address }) => address[lang]))].map((address) => ({
      name: 'asked too early',
      address,
      act: answer,
    })),
  ]),
]

describe.skipIf(!hasBrowser)('every page in every state', PATIENT, () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site.close())

  test.each(states)('$address, $name: read by all, at any size', async ({ address, act }) => {
    await visit(site, address, { bypassCSP: true }, async (page) => {
      await act(page)
      expect(await page.locator(WITHIN).count()).toBe(0)
      // One page in two languages: the checker reads French wide and light, Dutch narrow and dark.
      if (address.startsWith('/fr/')) expect(await violations(page)).toEqual([])
      // 1280 px at 400 %.
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      if (address.startsWith('/fr/')) return
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page)).toEqual([])
    })
  })
})
