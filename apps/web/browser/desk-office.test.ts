import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openOffice } from './desk-office.fixtures.ts'
import { beyond, hasBrowser, PATIENT, unfold, violations, visit } from './site.ts'

const FR = {
  lang: 'fr',
  root: '/fr/bureau',
  tabs: ['procedures', 'examen', 'decision'],
  beside: 'Préparer cet acte',
  error: 'Aucun acte n’est choisi',
} as const
const NL = {
  lang: 'nl',
  root: '/nl/balie',
  tabs: ['procedures', 'onderzoek', 'beslissing'],
  beside: 'Deze akte voorbereiden',
  error: 'Er is geen akte gekozen',
} as const

/** A checker is a script: where none runs, the page is only worked with. */
const WAYS = [
  { ...FR, width: 1440, script: true },
  { ...NL, width: 390, script: true },
  { ...NL, width: 1440, script: false },
] as const

/** Everything that is chosen on a page before anybody chose: radios, ticks, lists without an empty line. */
const chosen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('main input, main select')]
      .filter((field) => (field instanceof HTMLInputElement ? field.checked : field.value !== ''))
      .map(({ name }) => name),
  )

describe.runIf(hasBrowser)('the desk of the Office', PATIENT, () => {
  let site: Awaited<ReturnType<typeof openOffice>>
  beforeAll(async () => {
    site = await openOffice()
  }, 120_000)
  afterAll(async () => {
    await site?.close()
  })

  test.each(WAYS)(
    'in $lang at $width px, script: $script: nothing for a checker to say, nothing chosen, an error with a way to it',
    async ({ root, width, script, tabs, beside, error }) => {
      await visit(site, root, { width, script, bypassCSP: true }, async (page) => {
        const check = async () => {
          await unfold(page)
          expect(await beyond(page)).toBe(0)
          if (script) expect(await violations(page)).toEqual([])
        }
        await check()
        // The row says what is next, and leads there.
        await page.locator('main .desk-row a').first().click()
        await page.waitForSelector('.case-head')
        for (const tab of tabs) {
          await page.goto(`${site.origin}${root}/dossiers/${site.caseId}/${tab}`)
          await check()
          // What the handler decided stands; nothing else is chosen.
          const known = tab === tabs[2] ? ['decision'] : []
          expect(await chosen(page)).toEqual(known)
        }
        await page.getByRole('button', { name: beside }).click()
        await page.waitForSelector('.error-summary')
        expect(await page.locator('.error-summary').innerText()).toContain(error)
        await check()
      })
    },
  )
})
