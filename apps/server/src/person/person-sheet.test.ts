import { type Lang, sayDay } from '@sejour/answers/say'
import { localDate } from '@sejour/calendar'
import type { Entry } from '@sejour/cases'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openedBy } from './person-routes.ts'
import { openTwoHouses, type TwoHouses } from './two-houses.fixtures.ts'

const PAGES = {
  fr: '/fr/mon-dossier-ouvert',
  nl: '/nl/mijn-dossier-open',
  de: '/de/meine-akte-offen',
  en: '/en/my-file-open',
} as const

describe('the sheet of a paper', () => {
  let two: TwoHouses
  let cookie: string
  /** Entries of the case, by what they are here for. */
  let received: string
  const unexplained = crypto.randomUUID()
  const ofTheChild = crypto.randomUUID()

  beforeAll(async () => {
    two = await openTwoHouses(undefined)
    const { leaver, caseId, people, house } = two
    const scope = { organisation: leaver.organisation, account: leaver.account }
    const seen = await house.deskParts.desk.caseOf(leaver, caseId, { lang: 'fr' })
    if (!('seen' in seen)) throw new Error('the case is gone')
    const known = [...seen.seen.state.entries.values()].find(
      ({ kind }) => kind === 'decision-notified',
    )
    received = known?.id ?? ''
    const procedure = known?.procedure ?? ''
    const decision = (id: string, more: Partial<Entry>): Entry =>
      ({
        id,
        procedure,
        kind: 'decision-notified',
        decision: 'annexe-14',
        notification: { by: 'hand', on: localDate('2026-03-03') },
        ...more,
      }) as Entry
    const entries = [
      decision(unexplained, {}),
      decision(ofTheChild, { decision: 'annexe-13', persons: [people[1]] }),
    ]
    const done = await house.deskParts.desk.performAll(leaver, {
      caseId,
      commandId: crypto.randomUUID(),
      commands: entries.map((entry) => ({ type: 'record-entry', entry })),
    })
    expect(done).toHaveProperty('done')
    const id = crypto.randomUUID()
    await house.accounts.paperCodes.give(scope, {
      id,
      caseId,
      person: people[0],
      birthDate: localDate('1988-04-02'),
      until: localDate('2026-04-30'),
    })
    const { organisation } = leaver
    const session = { organisation, caseId, person: people[0], id }
    cookie = openedBy(house.person, session, 'fr').cookie.split(';')[0] ?? ''
  })
  afterAll(() => two.close())

  const get = (url: string, who = cookie) => two.app.inject({ url, headers: { cookie: who } })
  const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ')

  test('stands beside the decision that came; where none is written, that is said', async () => {
    const { body } = await get(PAGES.fr)
    expect(body).toContain(`href="${PAGES.fr}?fiche=${received}"`)
    expect(body).not.toContain(`fiche=${unexplained}`)
    expect(textOf(body)).toContain('Aucune fiche n’explique encore ce papier')
    expect(body).toContain('href="/fr/papiers"')
  })

  test.each(Object.entries(PAGES))(
    'is read in %s, with the days of the agenda',
    async (lang, at) => {
      const { statusCode, headers, body } = await get(`${at}?fiche=${received}`)
      expect(statusCode).toBe(200)
      expect(headers['cache-control']).toBe('no-store')
      expect(body).toContain(`<html lang="${lang}"`)
      for (const [other, page] of Object.entries(PAGES)) {
        expect(body).toContain(`href="${page}?fiche=${received}" lang="${other}"`)
      }
      const seen = await two.house.deskParts.desk.caseOf(two.leaver, two.caseId, { lang: 'fr' })
      const agenda = 'seen' in seen ? seen.seen.agenda : []
      const item = agenda.find(
        ({ opened, what }) => opened.entry === received && what === 'annulment',
      )
      expect(item?.safeDay).toBe('2026-03-12')
      expect(textOf(body)).toContain(
        sayDay(localDate('2026-03-12'), lang as Lang).replaceAll('\u00a0', ' '),
      )
    },
  )

  test('large print is in its address, and stays in another language and in the PDF', async () => {
    const { body } = await get(`${PAGES.fr}?fiche=${received}&grand=1`)
    expect(body).toContain('sheet-large')
    expect(body).toContain(`href="${PAGES.nl}?fiche=${received}&amp;grand=1"`)
    expect(body).toContain(`href="${PAGES.fr}?fiche=${received}&amp;grand=1&amp;pdf=1"`)
    expect(body).toContain(`href="${PAGES.fr}?fiche=${received}"`)
  })

  test('is saved as a tagged PDF', async () => {
    const { headers, rawPayload } = await get(`${PAGES.nl}?fiche=${received}&pdf=1`)
    expect(headers['content-type']).toBe('application/pdf')
    expect(headers['content-disposition']).toMatch(/^attachment; .*article-9bis-irrecevable-nl/)
    expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(rawPayload.toString('latin1')).toContain('/StructTreeRoot')
  })

  test.each([
    { entry: () => ofTheChild, because: 'it is about somebody else' },
    { entry: () => unexplained, because: 'no sheet tells of it' },
    { entry: () => crypto.randomUUID(), because: 'there is no such entry' },
  ])('leads back to the file: $because', async ({ entry }) => {
    const { statusCode, headers } = await get(`${PAGES.fr}?fiche=${entry()}`)
    expect([statusCode, headers.location]).toEqual([303, PAGES.fr])
  })

  test('is nobody’s without a code', async () => {
    const { statusCode, headers, body } = await get(`${PAGES.fr}?fiche=${received}`, '')
    expect([statusCode, headers.location]).toEqual([303, '/fr/mon-dossier'])
    expect(body).toBe('')
  })

  test('every look is noted, and the person sees it', async () => {
    const scope = { organisation: two.leaver.organisation, account: two.leaver.account }
    const before = await two.house.store.reads.of(scope, two.caseId)
    two.wait(1000)
    await get(`${PAGES.fr}?fiche=${received}`)
    const after = await two.house.store.reads.of(scope, two.caseId)
    expect(after.length).toBe(before.length + 1)
    expect(after[0]).toMatchObject({ way: 'code', account: two.people[0] })
  })

  test('counsel who looks at the page of a person follows no link of theirs', async () => {
    const { body } = await two.app.inject({
      url: `/fr/bureau/dossiers/${two.caseId}/partage?apercu=${two.people[0]}`,
      headers: { cookie: `who=${two.leaver.account}` },
    })
    expect(textOf(body)).toContain('Ce papier expliqué avec des mots simples')
    expect(body).not.toContain('fiche=')
  })
})
