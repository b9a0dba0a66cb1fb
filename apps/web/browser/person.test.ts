import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  cookieOf,
  openTwoHouses,
  type TwoHouses,
} from '../../server/src/person/two-houses.fixtures.ts'
import { assets, pages, scripts } from '../src/index.ts'
import {
  beyond,
  hasBrowser,
  PATIENT,
  type Site,
  siteOf,
  typeDay,
  unfold,
  violations,
  visit,
} from './site.ts'

const shots = process.env['SHOTS']

const CODE_PAGES = {
  fr: '/fr/mon-dossier',
  nl: '/nl/mijn-dossier',
  de: '/de/meine-akte',
  en: '/en/my-file',
  ar: '/ar/my-file',
  fa: '/fa/my-file',
} as const

declare function said(): readonly string[]

/** A browser with a voice of its own, and one that reads elsewhere: what is said is only noted. */
function pretendToSpeak() {
  const spoken: string[] = []
  const voices = [
    { lang: 'fr-FR', localService: false, default: true, name: 'Ailleurs' },
    { lang: 'fr-BE', localService: true, default: false, name: 'Ici' },
  ]
  class Utterance extends EventTarget {
    voice: unknown
    lang = ''
    readonly text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => undefined,
    speak: (one: Utterance) => {
      spoken.push(`${one.lang}: ${one.text}`)
      if (spoken.length < 4) setTimeout(() => one.dispatchEvent(new Event('end')), 5)
    },
  })
  Object.defineProperty(window, 'speechSynthesis', { value: speech })
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, said: () => spoken })
}

describe.runIf(hasBrowser)('the page of a person, in a browser', PATIENT, () => {
  let two: TwoHouses
  let site: Site

  beforeAll(async () => {
    two = await openTwoHouses({ handle: pages.handle, assets }, await scripts())
    site = await siteOf(two.app, { close: two.close })
  }, 120_000)
  afterAll(async () => {
    await site?.close()
  })

  const shoot = async (page: Page, name: string) => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
  }
  /** Counsel, who is there already. */
  const asCounsel = async <Value>(
    address: string,
    how: Parameters<typeof visit>[2],
    act: (page: Page) => Promise<Value>,
  ) =>
    visit(site, '/fr/lexique', how, async (page, context) => {
      const [name = '', value = ''] = cookieOf(two.leaver).split('=')
      await context.addCookies([{ name, value, url: site.origin }])
      await page.goto(site.origin + address)
      return act(page)
    })
  async function newCode(lang: keyof typeof CODE_PAGES): Promise<string> {
    return asCounsel(
      `/fr/bureau/dossiers/${two.caseId}/partage`,
      { width: 390, script: false },
      async (page) => {
        await page.click('#codes details > summary')
        await page.selectOption('#give-code-paperLanguage', lang)
        await page.fill('#give-code-until', '30/04/2026')
        await page.click('#give-code-form button[type="submit"]')
        return (await page.locator('.paper-code span').allTextContents()).join('-')
      },
    )
  }
  async function open(page: Page, code: string) {
    await page.fill('#code', code.toLowerCase().replaceAll('-', ' '))
    await typeDay(page, 'birth', '1988-04-02')
    await page.click('.compte-form .button-primary')
    await page.waitForSelector('.person-page')
  }

  test.each(
    (['fr', 'nl', 'de', 'en'] as const).map((lang, index) => ({
      lang,
      width: index % 2 === 0 ? 390 : 1440,
      script: index < 2,
    })),
  )('$lang at $width px, script $script: opens, reads, closes', async ({ lang, width, script }) => {
    const code = await newCode(lang)
    await visit(site, CODE_PAGES[lang], { width, script }, async (page, context) => {
      await open(page, code)
      expect(await beyond(page)).toBe(0)
      expect(await page.locator('[data-leave-site]').count()).toBe(1)
      await shoot(page, `person-${lang}-${width}`)
      await page.click('.person-end button')
      expect(new URL(page.url()).pathname).toBe(CODE_PAGES[lang])
      const kept = await context.cookies()
      expect(kept.filter(({ name }) => name === 'sejour-dossier')).toEqual([])
    })
  })

  test.each([
    { lang: 'fr', width: 390, colorScheme: 'dark' },
    { lang: 'nl', width: 1440, colorScheme: 'light' },
    { lang: 'ar', width: 390, colorScheme: 'light' },
    { lang: 'fa', width: 1440, colorScheme: 'dark' },
  ] as const)('$lang at $width px, $colorScheme: a checker finds nothing', async (way) => {
    const { lang, width, colorScheme } = way
    const code = await newCode(lang)
    await visit(site, CODE_PAGES[lang], { width, bypassCSP: true }, async (page) => {
      await page.emulateMedia({ colorScheme })
      await open(page, code)
      expect(await violations(page)).toEqual([])
      expect(await beyond(page)).toBe(0)
      expect(await page.getAttribute('html', 'dir')).toBe(
        lang === 'ar' || lang === 'fa' ? 'rtl' : 'ltr',
      )
      await shoot(page, `person-${lang}-${width}-${colorScheme}`)
    })
  })

  test.each([
    { lang: 'fr', width: 390, colorScheme: 'dark', large: true },
    { lang: 'nl', width: 1440, colorScheme: 'light', large: false },
    { lang: 'de', width: 390, colorScheme: 'light', large: false },
    { lang: 'en', width: 390, colorScheme: 'dark', large: false },
  ] as const)('the sheet of a paper in $lang at $width px, $colorScheme', async (way) => {
    const { lang, width, colorScheme, large } = way
    const code = await newCode(lang)
    await visit(site, CODE_PAGES[lang], { width, bypassCSP: true }, async (page) => {
      await page.emulateMedia({ colorScheme })
      await open(page, code)
      await page.click('.person-story a[href*="fiche="]')
      await page.waitForSelector('.sheet-page')
      if (large) {
        await page.click('.sheet-tools a[href*="grand=1"]:not([hreflang]):not([download])')
        await page.waitForSelector('.sheet-large')
      }
      expect(await violations(page)).toEqual([])
      expect(await beyond(page)).toBe(0)
      expect(await page.isVisible('.read-aloud')).toBe(false)
      await shoot(page, `fiche-${lang}-${width}-${colorScheme}`)
    })
  })

  test('a voice of the device reads sentence by sentence, stops, and never a voice elsewhere', async () => {
    const code = await newCode('fr')
    await visit(site, CODE_PAGES.fr, { width: 390, fresh: true }, async (page) => {
      await page.addInitScript(pretendToSpeak)
      await open(page, code)
      await page.click('.person-story a[href*="fiche="]')
      await page.waitForSelector('.read-aloud:not([hidden])')
      const button = page.locator('.read-aloud button').first()
      await button.click()
      await expect.poll(() => page.evaluate(() => said().length)).toBeGreaterThan(2)
      const spoken = await page.evaluate(() => said())
      expect(spoken[0]).toMatch(/^fr-BE: Demande/)
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(1)
      await button.click()
      expect(await button.textContent()).toBe('Continuer la lecture')
      await shoot(page, 'fiche-lue')
      await page.click('.read-aloud [data-stop]')
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
      expect(await button.textContent()).toBe('Lire à voix haute')
    })
  })

  test.each(
    [
      '/fr/bureau/dossiers/:case/partage',
      '/nl/balie/dossiers/:case/delen',
      '/fr/bureau/dossiers/reprendre',
      '/nl/balie/dossiers/overnemen',
    ].map((address) => ({ address, width: address.startsWith('/fr/') ? 390 : 1440 })),
  )('$address at $width px: a checker finds nothing, nothing is wider', async (way) => {
    const { address, width } = way
    await asCounsel(
      address.replace(':case', two.caseId),
      { width, bypassCSP: true },
      async (page) => {
        await unfold(page)
        expect(await violations(page)).toEqual([])
        for (const each of [390, 1440]) {
          await page.setViewportSize({ width: each, height: 900 })
          expect([each, await beyond(page)]).toEqual([each, 0])
          await shoot(page, `share-${address.slice(1, 3)}-${address.split('/').at(-1)}-${each}`)
        }
      },
    )
  })

  test('the sheet is one page of paper, without what counsel alone reads', async () => {
    await asCounsel(
      `/fr/bureau/dossiers/${two.caseId}/partage`,
      { width: 1440, bypassCSP: true },
      async (page) => {
        await page.click('#codes details > summary')
        await page.selectOption('#give-code-paperLanguage', 'de')
        await page.click('#give-code-form button[type="submit"]')
        await page.waitForSelector('.paper-code')
        expect(await violations(page)).toEqual([])
        await shoot(page, 'sheet-screen')
        await page.emulateMedia({ media: 'print' })
        expect(await page.isVisible('.paper-aside')).toBe(false)
        await page.setViewportSize({ width: 680, height: 960 })
        await shoot(page, 'sheet-print')
        const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
        if (shots !== undefined)
          await import('node:fs').then((fs) => fs.writeFileSync(`${shots}/sheet.pdf`, pdf))
      },
    )
  })

  test('its words are in the style sheet of every page, so nothing else is asked for', () => {
    const styles = readFileSync(new URL('../src/styles/main.css', import.meta.url), 'utf8')
    expect(styles).toContain('person.css')
  })
})
