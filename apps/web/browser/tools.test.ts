import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { journeys } from './journeys.ts'
import {
  answer,
  choose,
  hasBrowser,
  openSite,
  PATIENT,
  requestsOf,
  type Site,
  typeDay,
  visit,
  ways,
} from './site.ts'

if (!hasBrowser) {
  process.stdout.write('No Chromium (CHROMIUM_PATH): the tests in a browser were not run.\n')
}

const rows = journeys.flatMap((journey) => ways.map((way) => ({ ...journey, ...way })))

describe.skipIf(!hasBrowser)('the tools in a browser', PATIENT, () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site.close())

  test.each(rows)(
    '$name in $lang, $width px, script: $script',
    async ({ address, act, says, ...row }) => {
      await visit(site, address[row.lang], row, async (page) => {
        const sent = requestsOf(page, site)
        await act(page)
        const said = (await page.textContent('.key-answer-value')) ?? ''
        expect(said.replaceAll('\u00a0', ' ')).toBe(says[row.lang])
        if (row.script) {
          expect(sent).toEqual([])
          expect(await page.evaluate(() => document.activeElement?.className)).toBe('tool-result')
        }
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(row.width)
      })
    },
  )

  test.each([true, false])(
    'errors keep what was typed and lead to their field (script: %s)',
    async (script) => {
      await visit(site, '/fr/delai', { script }, async (page) => {
        await page.selectOption('#decision', 'annexe-20')
        await typeDay(page, 'on', '2026-02-31')
        await answer(page)
        expect(await page.getAttribute('.error-summary a', 'href')).toBe('#on-day')
        expect(await page.inputValue('#on-day')).toBe('31')
        expect(await page.inputValue('#decision')).toBe('annexe-20')
        if (script) {
          expect(await page.evaluate(() => document.activeElement?.id)).toBe('errors')
        }
      })
    },
  )

  test.each([true, false])(
    'the agenda file is the same by hand and by server (script: %s)',
    async (script) => {
      const text = await visit(site, '/nl/termijn', { script }, async (page) => {
        await journeys[0]?.act(page)
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.click('button[value="ics"]'),
        ])
        expect(download.suggestedFilename()).toBe('laatste-dag-2026-04-07.ics')
        return readFile(await download.path(), 'utf8')
      })
      expect(text).toContain('DTSTART;VALUE=DATE:20260407\r\n')
    },
  )

  test('a changed answer is never read with the old result', async () => {
    await visit(site, '/fr/delai', {}, async (page) => {
      await journeys[0]?.act(page)
      await choose(page, 'detained', 'yes')
      await page.waitForSelector('.tool-result > .notice')
      await answer(page)
      await page.waitForSelector('.tool-result > .notice', { state: 'detached' })
      expect(await page.textContent('.key-answer-value')).toContain('16\u00a0mars')
    })
  })

  test('a line can be removed, with and without script', async () => {
    for (const script of [true, false]) {
      await visit(site, '/nl/kort-verblijf', { script }, async (page) => {
        await page.click('button[value="add:stays"]')
        await typeDay(page, 'stays-2-from', '2026-02-20')
        await page.click('button[value="remove:stays:1"]')
        await page.waitForSelector('#stays-1-from-day', { state: 'detached' })
        expect(await page.inputValue('#stays-2-from-month')).toBe('02')
      })
    }
  })

  test('the keyboard alone is enough', async () => {
    await visit(site, '/fr/court-sejour', {}, async (page) => {
      await page.focus('#stays-1-from-day')
      for (const part of ['20', '2', '2026']) {
        await page.keyboard.type(part)
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
      await page.waitForSelector('.tool-result')
      expect(await page.textContent('.key-answer-value')).toBe('61 jours')
    })
  })

  test('the way out replaces the page', async () => {
    await visit(site, '/fr/', {}, async (page, context) => {
      await context.route('https://www.meteo.be/**', (route) => route.fulfill({ body: 'pluie' }))
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
      await page.waitForURL('https://www.meteo.be/**')
      expect(await page.textContent('body')).toBe('pluie')
    })
  })
})
