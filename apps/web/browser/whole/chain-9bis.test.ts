import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, PATIENT } from '../site.ts'
import { checkPage } from './check-page.fixtures.ts'
import { does, errorOf, noError, sendForm } from './chain-forms.fixtures.ts'
import { authority, type Colleague, type Desks, openDesks } from './chain-house.fixtures.ts'
import { pressAndWait } from './family.fixtures.ts'
import { member, type AtDesk } from './people.fixtures.ts'
import { openWhole, type Whole } from './whole.fixtures.ts'

const shots = process.env['SHOTS']

describe.skipIf(!hasBrowser)('a 9bis refused, annulled, granted and renewed', PATIENT, () => {
  let whole: Whole
  let desks: Desks
  let counsel: Colleague
  let officer: Colleague
  let handler: Colleague
  let second: Colleague
  let id = ''
  beforeAll(async () => {
    whole = await openWhole('2025-01-06')
    desks = openDesks(whole)
    const firm = await member(whole, 'A. Exemple')
    counsel = { ...firm, lang: 'fr', script: true, hasFactor: false }
    officer = await authority(whole, {
      name: 'G. Loket',
      kind: 'commune',
      of: 'Gemeente Voorbeeldstad',
      lang: 'nl',
      script: false,
    })
    const office = { kind: 'office', of: 'Office d’exemple', lang: 'fr' } as const
    handler = await authority(whole, { ...office, name: 'B. Traitante' })
    second = await authority(whole, { ...office, name: 'L. Seconde', with: handler })
  }, 120_000)
  afterAll(async () => {
    await desks?.close()
    await whole?.close()
  })

  const on = <Value>(day: string, who: Colleague, act: (desk: AtDesk) => Promise<Value>) => {
    whole.becomes(day)
    return desks.at(who, act)
  }
  const shoot = async (page: Page, name: string) => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
  }

  test('counsel opens the case and sends the request to the commune', async () => {
    await on('2025-01-06', counsel, async (desk) => {
      const { page, go } = desk
      await go('intake')
      await sendForm(page, { verb: 'open' }, {
        'p0-givenName': 'N.',
        'p0-familyName': 'Exemple',
        'p0-birthDate': '5/3/1990',
        street: 'Proefstraat 1',
        postcode: '9000',
        commune: 'Gent',
        procedure: 'article-9bis',
      })
      await page.waitForSelector('.case-head')
      id = new URL(page.url()).pathname.split('/').at(4) ?? ''
      await shoot(page, 'c01')
    })
  })
})
