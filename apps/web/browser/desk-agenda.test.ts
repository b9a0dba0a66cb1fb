import { localDate } from '@sejour/calendar'
import { duesOf, feedOf, type FoundFeed } from '@sejour/desk'
import { type Recorded, stateOf } from '@sejour/cases'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { feedRoute } from '../../server/src/agenda/feed-route.ts'
import { agendaInMemory } from '../../server/src/desk/agenda.fixtures.ts'
import { agenda, caseAgenda } from '../../server/src/desk/agenda.ts'
import {
  counsel,
  deskInMemory,
  noActs,
  noPieces,
  TODAY,
} from '../../server/src/desk/desk.fixtures.ts'
import { deskRoutes } from '../../server/src/desk/desk-routes.ts'
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
  ways,
} from './site.ts'

const CASE = 'c0000000-0000-4000-8000-0000000000aa'
const SECRET = 's'.repeat(43)
const ADDRESSES = {
  fr: ['/fr/bureau/agenda', `/fr/bureau/dossiers/${CASE}/agenda`],
  nl: ['/nl/balie/agenda', `/nl/balie/dossiers/${CASE}/agenda`],
} as const

/** The real server with one invented case, its agenda and a feed of it. */
async function openDesk(): Promise<Site> {
  const desk = deskInMemory()
  await desk.openNew(counsel, {
    caseId: CASE,
    commandId: 'open',
    title: 'N. Exemple',
    language: 'fr',
    people: [
      { id: 'n', relation: 'applicant', familyName: 'Exemple', birthDate: localDate('1990-01-01') },
    ],
    procedure: { id: 'p1', kind: 'article-9bis' },
  })
  const historyOf = async (): Promise<readonly Recorded[]> => {
    const seen = await desk.historyOf(counsel, CASE)
    return 'seen' in seen
      ? seen.seen.toReversed().flatMap(({ event, ...rest }) => (event ? [{ ...rest, event }] : []))
      : []
  }
  const app = await buildApp({
    store: { isWritable: async () => true },
    today: () => TODAY,
    log: () => undefined,
    pages: { handle: pages.handle, assets },
  })
  let ids = 0
  let isRevoked = false
  const inMemory = agendaInMemory()
  await app.register(deskRoutes, {
    routes: [agenda, caseAgenda],
    parts: {
      desk,
      agenda: {
        ...inMemory,
        makeFeed: async (...asked) => {
          await inMemory.makeFeed(...asked)
          return { token: SECRET }
        },
        revokeFeed: async (...asked) => {
          isRevoked = true
          return inMemory.revokeFeed(...asked)
        },
      },
      feedAddress: (token) => `/agenda/${token}.ics`,
      whoIs: async () => ({ actor: counsel, organisationName: 'Cabinet Exemple' }),
      namesOf: async () => new Map([[counsel.account, counsel.name]]),
      today: () => TODAY,
      pieces: noPieces,
      acts: noActs,
      newId: () => `e0000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
      script: (lang, island) => `/assets/${lang}/${island}.js`,
    },
  })
  const found: FoundFeed = {
    id: 'f',
    organisation: counsel.organisation,
    account: counsel.account,
    names: false,
    lang: 'fr',
  }
  feedRoute(app, {
    find: async (token) => (token === SECRET && !isRevoked ? found : undefined),
    feedOf: async (feed) => {
      const history = await historyOf()
      const state = stateOf(history)
      const row = {
        caseId: CASE,
        version: state.version,
        changedAt: state.changed.at,
        status: state.status,
        title: state.title,
        row: {},
        dues: duesOf(state),
      }
      return feedOf(
        {
          store: { rows: async () => [row], read: async () => history },
          addressOf: (caseId) => `https://sejour.example/${caseId}`,
          noteRead: async () => undefined,
          program: '1',
        },
        feed,
        { today: TODAY, organisationName: 'Cabinet Exemple' },
      )
    },
  })
  return siteOf(app)
}

async function noteDecision(page: Page, day: string): Promise<void> {
  await page.click('#note-decision-notified > summary').catch(() => undefined)
  await page.selectOption('#note-decision-notified-decision', 'article-9bis.irrecevable')
  await page.fill('#note-decision-notified-notifiedOn', day)
  await page.selectOption('#note-decision-notified-by', 'hand')
  await page.click('#note-decision-notified-form button[type=submit]')
}

describe.runIf(hasBrowser)('the agenda of a desk', PATIENT, () => {
  let site: Site
  const [, ofCase] = ADDRESSES.fr

  beforeAll(async () => {
    site = await openDesk()
  }, 120_000)
  afterAll(async () => {
    await site?.close()
  })

  test('a decision is noted, without script: its limits appear with the day to be safe', async () => {
    await visit(site, ofCase, { script: false }, async (page) => {
      await noteDecision(page, '02/03/2026')
      const limit = page.locator('article[id$=".annulment"]')
      expect(await limit.locator('time[datetime="2026-03-12"]').count()).toBeGreaterThan(0)
      expect(await limit.textContent()).toContain('aucune preuve de notification')
      const urgent = page.locator('article[id$=".extreme-urgency"]')
      await urgent.locator('button', { hasText: 'Ne sera pas utilisé' }).click()
      expect(await page.locator('article[id$=".extreme-urgency"]').textContent()).toContain(
        'Ne sera pas utilisé',
      )
    })
  })

  test('the feed is copied from the page and read by a real library; taken away, it is gone', async () => {
    const [ofAll] = ADDRESSES.fr
    const address = await visit(site, ofAll, {}, async (page) => {
      await page.click('#make-feed-form button[type=submit]')
      const given = await page.inputValue('#feed-address')
      await page.goto(site.origin + ofAll)
      expect(await page.locator('#feed-address').count()).toBe(0)
      return given
    })
    const answered = await fetch(site.origin + address)
    const calendar = new ICAL.Component(ICAL.parse(await answered.text()))
    const days = calendar
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
      .filter(({ uid }) => uid.includes('annulment'))
      .map(({ startDate }) => `${startDate.isDate} ${startDate.toString()}`)
    expect(days).toEqual(['true 2026-03-12', 'true 2026-04-01'])
    const again = await fetch(site.origin + address, {
      headers: { 'if-none-match': answered.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    await visit(site, ofAll, {}, (page) => page.click('#revoke-feed-form button[type=submit]'))
    expect((await fetch(site.origin + address)).status).toBe(404)
  })

  test.each(ways)('$lang at $width px: nothing for a checker, nothing too wide', async (way) => {
    for (const address of ADDRESSES[way.lang]) {
      await visit(site, address, way, async (page) => expect(await beyond(page)).toBe(0))
      // It is the same with script or without: nothing of it is left to see.
      if (!way.script) continue
      await visit(site, address, { width: way.width, bypassCSP: true }, async (page) => {
        await unfold(page)
        expect(await violations(page)).toEqual([])
      })
    }
  })
})
