import { localDate } from '@sejour/calendar'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTwoHouses, type TwoHouses } from '../../server/src/person/two-houses.fixtures.ts'
import { assets, pages, scripts } from '../src/index.ts'
import {
  beyond,
  hasBrowser,
  PATIENT,
  type Site,
  siteOf,
  typeDay,
  violations,
  visit,
} from './site.ts'

const shots = process.env['SHOTS']
const PASSWORD = 'quatre arbres bleus en hiver'
const SIGN_IN = { fr: '/fr/connexion', nl: '/nl/aanmelden' } as const
const SPACE = { fr: '/fr/mon-espace', nl: '/nl/mijn-ruimte' } as const

describe.runIf(hasBrowser)('the own space of a person, in a browser', PATIENT, () => {
  let two: TwoHouses
  let site: Site

  beforeAll(async () => {
    two = await openTwoHouses({ handle: pages.handle, assets }, await scripts())
    site = await siteOf(two.app, { close: two.close })
  }, 120_000)
  afterAll(async () => {
    await site?.close()
  })

  async function newCode(): Promise<string> {
    return two.house.accounts.paperCodes.give(two.leaver, {
      caseId: two.caseId,
      person: two.people[0],
      birthDate: localDate('1988-04-02'),
      until: localDate('2026-04-30'),
    })
  }
  async function newPerson(): Promise<string> {
    const { accounts } = two.house
    const mail = `${crypto.randomUUID()}@exemple.test`
    const made = await accounts.create({ mail, name: 'P. Exemple', lang: 'fr', password: PASSWORD })
    if ('refused' in made) throw new Error(made.refused)
    await accounts.organisations.ownSpace(made.id)
    return mail
  }

  test.each([
    { lang: 'fr', width: 390, script: true, colorScheme: 'dark' },
    { lang: 'nl', width: 1440, script: true, colorScheme: 'light' },
    { lang: 'fr', width: 1440, script: true, colorScheme: 'light' },
    { lang: 'nl', width: 390, script: false, colorScheme: 'light' },
  ] as const)(
    '$lang at $width px, script $script, $colorScheme: links, reads, removes',
    async (way) => {
      const { lang, width, script, colorScheme } = way
      const [mail, code] = [await newPerson(), await newCode()]
      await visit(site, SIGN_IN[lang], { width, script, bypassCSP: true }, async (page) => {
        await page.emulateMedia({ colorScheme })
        const check = async (name: string) => {
          if (script) expect(await violations(page)).toEqual([])
          expect(await beyond(page)).toBe(0)
          const path = `${shots}/space-${lang}-${width}-${colorScheme}-${name}.png`
          if (shots !== undefined) await page.screenshot({ path, fullPage: true })
        }
        await page.fill('#mail', mail)
        await page.fill('#password', PASSWORD)
        await page.click('.compte-form .button-primary')
        expect(new URL(page.url()).pathname).toBe(SPACE[lang])
        await check('empty')
        await page.fill('#code', 'AAAA')
        await page.click('.compte-form .button-primary')
        await check('wrong')
        await page.fill('#code', code)
        await typeDay(page, 'birth', '1988-04-02')
        await page.click('.compte-form .button-primary')
        await check('linked')
        await page.click('.compte-rows .button-primary')
        await page.waitForSelector('.person-page')
        await check('read')
        await page.click('.person-back a')
        await page.click('.compte-rows .button-secondary')
        expect(await page.locator('.compte-rows').count()).toBe(0)
      })
    },
  )
})
