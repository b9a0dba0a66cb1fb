import { randomUUID } from 'node:crypto'
import type { Command } from '@sejour/cases'
import { deskHref, type DeskLang } from '@sejour/web/desk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agendaInMemory } from '../../server/src/desk/agenda.fixtures.ts'
import { numbersInMemory } from '../../server/src/desk/commune.fixtures.ts'
import { noActs, noPieces, TODAY } from '../../server/src/desk/desk.fixtures.ts'
import { deskRoutes } from '../../server/src/desk/desk-routes.ts'
import { type TwoHouses, twoHouses } from '../../server/src/desk/parcels.fixtures.ts'
import { routes } from '../../server/src/desk/routes.ts'
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

/** The real server: one request is at the counter with a decision to notify, and a parcel waits. */
async function openDesk(houses: TwoHouses): Promise<Site> {
  const { commune, desk, parcels } = houses
  const app = await buildApp({
    store: { isWritable: async () => true },
    today: () => TODAY,
    log: () => undefined,
    pages: { handle: pages.handle, assets },
  })
  await app.register(deskRoutes, {
    routes,
    parts: {
      desk,
      parcels,
      registerNumbers: numbersInMemory(),
      agenda: agendaInMemory(),
      feedAddress: (token) => `/agenda/${token}.ics`,
      whoIs: async () => ({ actor: commune, organisationName: 'Commune d’Exemple' }),
      namesOf: async () => new Map([[commune.account, commune.name]]),
      today: () => TODAY,
      pieces: noPieces,
      acts: noActs,
      newId: randomUUID,
      script: (lang, island) => `/assets/${lang}/${island}.js`,
    },
  })
  return siteOf(app, { close: houses.close })
}

/** What counsel sends; the first parcel is taken in, the second waits. */
async function fillDesk({ parcels, desk, ...all }: TwoHouses): Promise<string> {
  const { caseId, commune, counsel, exhibit, procedure } = all
  const [first, second] = [randomUUID(), randomUUID()]
  for (const parcel of [first, second]) {
    await parcels.send(counsel, {
      parcel,
      caseId,
      commandId: randomUUID(),
      to: commune.organisation,
      kind: parcel === first ? 'request' : 'supplement',
      procedure,
      exhibits: [exhibit],
      acts: [],
      entries: [],
    })
  }
  await parcels.receive(commune, { parcel: first, commandId: randomUUID() })
  const asked: Command = {
    type: 'record-entry',
    entry: {
      kind: 'step-taken',
      id: randomUUID(),
      procedure,
      step: 'notification-asked',
      on: TODAY,
      details: { how: 'hand', decision: 'article-9bis.irrecevable' },
    },
  }
  await desk.perform(commune, { caseId, commandId: randomUUID(), command: asked })
  return second
}

describe.runIf(hasBrowser)('the desk of a commune', PATIENT, () => {
  let houses: TwoHouses
  let site: Site
  let waiting = ''
  beforeAll(async () => {
    houses = await twoHouses()
    waiting = await fillDesk(houses)
    site = await openDesk(houses)
  }, 120_000)
  afterAll(() => site?.close())

  const counter = (lang: DeskLang) => deskHref(lang, 'counter', { case: houses.caseId })
  const addresses = (lang: DeskLang) => {
    const ofCase = { case: houses.caseId }
    return [
      deskHref(lang, 'dashboard'),
      deskHref(lang, 'inbox'),
      `${deskHref(lang, 'inbox')}?envoi=${waiting}`,
      deskHref(lang, 'register'),
      deskHref(lang, 'notificationLog'),
      counter(lang),
      deskHref(lang, 'notifications', ofCase),
      deskHref(lang, 'parcels', ofCase),
    ]
  }

  test.each([
    { lang: 'fr', width: 390 },
    { lang: 'nl', width: 1440 },
  ] as const)('$lang at $width px: nothing for a checker, nothing too wide', async (way) => {
    for (const address of addresses(way.lang)) {
      await visit(site, address, { width: way.width, bypassCSP: true }, async (page) => {
        expect(await beyond(page), address).toBe(0)
        await unfold(page)
        expect(await violations(page), address).toEqual([])
      })
    }
  })

  test.each(['fr', 'nl'] as const)('what is wrong is said at its field, in %s', async (lang) => {
    const way = { width: lang === 'fr' ? 1440 : 390, bypassCSP: true }
    await visit(site, deskHref(lang, 'register'), way, async (page) => {
      await page.click('main form .button-primary')
      await page.waitForSelector('[aria-invalid="true"]')
      expect(await violations(page)).toEqual([])
    })
  })

  test('the counter goes on without script: an error comes back, then the number is given', async () => {
    await visit(site, counter('fr'), { script: false }, async (page) => {
      const form = page.locator('form', { has: page.locator('input[name="do"][value="register"]') })
      const on = form.locator('[name="on"]')
      await on.fill('09/03/2026')
      await form.locator('button[type=submit]').click()
      expect(await page.textContent('main')).toContain('Ce jour est à venir')
      await on.fill('05/03/2026')
      await form.locator('button[type=submit]').click()
      expect(await page.textContent('main')).toContain('Registre n°')
    })
  })
})
