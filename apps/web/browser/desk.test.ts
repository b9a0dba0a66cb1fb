import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../server/src/app.ts'
import {
  counsel,
  deskInMemory,
  noActs,
  noPieces,
  TODAY,
} from '../../server/src/desk/desk.fixtures.ts'
import { agendaInMemory } from '../../server/src/desk/agenda.fixtures.ts'
import { deskHref, type DeskLang, deskLangs, type DeskPageId } from '../src/desk/index.ts'
import { assets, pages, scripts } from '../src/index.ts'
import { beyond, hasBrowser, PATIENT, type Site, siteOf, violations, visit } from './site.ts'

/** The real pages over the real desk, with its cases in memory and somebody signed in. */
async function openDeskSite(): Promise<Site> {
  const app = await buildApp({
    store: { isWritable: async () => true },
    today: () => TODAY,
    log: () => undefined,
    pages: { handle: pages.handle, assets },
    desk: {
      desk: deskInMemory(),
      agenda: agendaInMemory(),
      feedAddress: (token) => `https://sejour.example/agenda/${token}.ics`,
      pieces: noPieces,
      acts: noActs,
      whoIs: async () => ({ actor: counsel, organisationName: 'Cabinet Exemple' }),
      namesOf: async () => new Map([[counsel.account, counsel.name]]),
      today: () => TODAY,
      newId: randomUUID,
      script: await scripts(),
    },
  })
  return siteOf(app)
}

/** Takes a family in, on one screen; gives the id of its case. */
async function takeIn(page: Page, lang: DeskLang): Promise<string> {
  await page.fill('[name="p0-givenName"]', 'N.')
  await page.fill('[name="p0-familyName"]', 'Voorbeeld')
  await page.fill('[name="p0-birthDate"]', '5/3/1990')
  await page.click('button[name="more"]')
  expect(await page.inputValue('[name="p0-familyName"]')).toBe('Voorbeeld')
  await page.fill('[name="p1-givenName"]', 'T.')
  await page.fill('[name="street"]', 'Proefstraat 1')
  await page.fill('[name="postcode"]', '9000')
  await page.fill('[name="commune"]', 'Gent')
  await page.selectOption('[name="procedure"]', 'article-9bis')
  await page.click('.button-primary')
  await page.waitForSelector('.case-head')
  const root = deskHref(lang, 'cases')
  return new URL(page.url()).pathname.slice(root.length + 1)
}

const CASE_PAGES: readonly DeskPageId[] = [
  'case',
  'people',
  'facts',
  'notes',
  'tasks',
  'history',
  'readLog',
]

describe.skipIf(!hasBrowser)('the desk in a browser', PATIENT, () => {
  let site: Site
  beforeAll(async () => {
    site = await openDeskSite()
  })
  afterAll(() => site.close())

  test.each([
    { lang: 'fr', width: 1440, script: true },
    { lang: 'nl', width: 390, script: false },
  ] as const)(
    'from the intake to the facts, in $lang at $width px, script: $script',
    async ({ lang, width, script }) => {
      await visit(site, deskHref(lang, 'intake'), { width, script }, async (page) => {
        const id = await takeIn(page, lang)
        await page.goto(site.origin + deskHref(lang, 'facts', { case: id }))
        await page.locator('.desk-questions input[type="radio"]').first().check()
        await page.locator('.desk-questions .button').first().click()
        await page.waitForSelector('.desk-said')
        expect(await page.locator('.desk-fact').count()).toBeGreaterThan(0)
        await page.goto(site.origin + deskHref(lang, 'tasks', { case: id }))
        await page.locator('main .button-primary').click()
        expect(await page.locator('.error-summary a').count()).toBe(1)
      })
    },
  )

  test.each([
    { lang: 'fr', colorScheme: 'light', width: 1440 },
    { lang: 'nl', colorScheme: 'dark', width: 320 },
  ] as const)(
    'every page of a case is read by all, in $lang, $colorScheme, at $width px',
    async ({ lang, colorScheme, width }) => {
      await visit(site, deskHref(lang, 'intake'), { bypassCSP: true, width }, async (page) => {
        await page.emulateMedia({ colorScheme })
        expect(await violations(page)).toEqual([])
        const id = await takeIn(page, lang)
        for (const name of ['dashboard', 'cases', 'search', 'interview', ...CASE_PAGES] as const) {
          await page.goto(site.origin + deskHref(lang, name, { case: id }))
          expect([name, await violations(page)]).toEqual([name, []])
          await page.setViewportSize({ width: 320, height: 640 })
          expect([name, await beyond(page)]).toEqual([name, 0])
          await page.setViewportSize({ width, height: 900 })
        }
      })
    },
  )

  test.each(deskLangs)('what is folded on a page in %s is read by all too', async (lang) => {
    await visit(site, deskHref(lang, 'intake'), { bypassCSP: true }, async (page) => {
      const id = await takeIn(page, lang)
      await page.goto(site.origin + deskHref(lang, 'tasks', { case: id }))
      await page.fill('[name="text"]', 'Telefoon')
      await page.locator('main .button-primary').click()
      await page.waitForSelector('.desk-said')
      for (const name of ['case', 'facts', 'people', 'dashboard'] as const) {
        await page.goto(site.origin + deskHref(lang, name, { case: id }))
        await page
          .locator('main details')
          .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
        expect([name, await violations(page)]).toEqual([name, []])
      }
      expect(await page.locator('#tasks ~ .desk-rows').textContent()).toContain('Telefoon')
    })
  })

  test('a note is saved while it is typed; a lost connection loses nothing of it', async () => {
    await visit(site, deskHref('fr', 'intake'), {}, async (page, context) => {
      const id = await takeIn(page, 'fr')
      const notes = site.origin + deskHref('fr', 'notes', { case: id })
      await page.goto(notes)
      const area = page.locator('textarea[name="text"]').first()
      const words = page.locator('.desk-autosave').first()
      await area.fill('Elle hésite')
      await words.getByText('Enregistré, pas envoyé.').waitFor()
      await page.route(notes, (route) => route.abort())
      await area.fill('Elle hésite encore')
      await words.getByText('la connexion est coupée').waitFor()
      await page.unroute(notes)
      // The tab is left without a word, as when a machine stops.
      const other = await context.newPage()
      await other.goto(notes)
      expect(await other.locator('.desk-note-text').innerText()).toBe('Elle hésite')
      await other.close()
      page.once('dialog', (dialog) => void dialog.accept())
      await page.reload()
      await page.getByRole('button', { name: 'Le reprendre' }).click()
      expect(await area.inputValue()).toBe('Elle hésite encore')
      await words.getByText('Enregistré, pas envoyé.').waitFor()
    })
  })

  test('the search box answers to the stroke key', async () => {
    await visit(site, deskHref('fr', 'cases'), {}, async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('voor')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.desk-table')
      expect(await page.locator('.desk-table tbody tr').count()).toBeGreaterThan(0)
    })
  })
})
