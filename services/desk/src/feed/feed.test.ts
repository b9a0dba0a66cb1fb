import { localDate } from '@sejour/calendar'
import type { CaseRow, CaseState, Recorded, Scope } from '@sejour/cases'
import { type Database, house } from '@sejour/store'
import { onBothStores } from '@sejour/store/testing'
import ICAL from 'ical.js'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { caseWith, entry, refusal } from '../agenda/agenda.fixtures.ts'
import { agendaMigrations } from '../reminders/index.ts'
import { feedEvents } from './feed-events.ts'
import {
  feedOf,
  findFeed,
  type FoundFeed,
  makeFeed,
  ownFeed,
  revokeFeed,
  setFeed,
} from './index.ts'
import { writeCalendar } from '@sejour/calendar'

const today = localDate('2026-03-06')
const CASE = '1a2b3c4d-0000-4000-8000-000000000001'
const now = '2026-03-06T09:00:00.000Z'

const plain = { names: false, lang: 'fr' } as const

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    event: new ICAL.Event(event),
    alarms: event.getAllSubcomponents('valarm'),
    isDay: event.getFirstProperty('dtstart')?.getFirstValue() instanceof ICAL.Time,
  }))
}

const eventsOf = (state: CaseState, settings: { names: boolean; lang: 'fr' | 'nl' } = plain) => {
  const address = `https://sejour.example/${CASE}`
  const events = feedEvents({ caseId: CASE, state, address }, settings, today)
  return read(writeCalendar(events, { lang: settings.lang, name: 'Sejour – Cabinet Exemple' }))
}

describe('a real library of agendas reads', () => {
  test('the safe day and the last day as whole days, with their alarms and their basis', () => {
    const events = eventsOf(caseWith(refusal()))
    const annulment = events.filter(({ event }) => event.uid.includes('d1.annulment'))
    expect(annulment.map(({ event }) => event.startDate.toString())).toEqual([
      '2026-03-16',
      '2026-04-07',
    ])
    const [safe] = annulment
    expect(safe?.event.startDate.isDate).toBe(true)
    expect(safe?.event.endDate.toString()).toBe('2026-03-17')
    expect(safe?.event.summary).toBe(
      'Recours en annulation devant le Conseil du contentieux des étrangers – jour sûr (1A2B-3C4D)',
    )
    expect(safe?.event.description).toContain('Base légale')
    expect(safe?.event.description).toContain('Marge : 22 jours')
    expect(safe?.event.description).toContain('Aucune preuve de notification')
    expect(safe?.alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      '-P7D',
      '-P1D',
      'PT8H',
    ])
  })

  test('a title that ends is not said to end without effect', () => {
    const title = entry({
      id: 't1',
      kind: 'title-granted',
      title: 'A',
      from: localDate('2025-04-01'),
      until: localDate('2026-04-20'),
    })
    const [event] = eventsOf(caseWith(title))
    expect(event?.event.description).toContain('avant que le titre ne prenne fin')
    expect(event?.event.description).toContain('À vérifier par une personne')
    expect(event?.event.description).not.toContain('rien ne sanctionne')
  })

  test('no name, unless the member asked for names', () => {
    const state = caseWith(refusal(), {
      type: 'task-added',
      task: 't',
      text: 'Appeler N. Exemple ; apporter \\ les pièces,\net dormir',
      due: localDate('2026-03-10'),
    })
    const without = eventsOf(state)
    expect(without.map(({ event }) => event.summary + event.description).join()).not.toContain(
      'Exemple',
    )
    const withNames = eventsOf(state, { names: true, lang: 'fr' })
    expect(withNames.map(({ event }) => event.summary).join()).toContain('N. Exemple')
    const task = withNames.find(({ event }) => event.uid.includes('task.t'))
    expect(task?.event.description).toContain(
      'Appeler N. Exemple ; apporter \\ les pièces,\net dormir',
    )
  })

  test('the same name for the same day, and a number that grows when it changes', () => {
    const before = eventsOf(caseWith(refusal()))
    const corrected = refusal(
      { id: 'd9', notification: { by: 'hand', on: localDate('2026-03-10') } },
      'd1',
    )
    const after = eventsOf(caseWith(refusal(), corrected))
    expect(after.map(({ event }) => event.uid)).toEqual(before.map(({ event }) => event.uid))
    expect(after[0]?.event.sequence).toBeGreaterThan(before[0]?.event.sequence ?? 0)
  })

  test('a thousand events, no line of which is too long', () => {
    const [event] = feedEvents(
      { caseId: CASE, state: caseWith(refusal()), address: 'https://sejour.example' },
      { names: false, lang: 'nl' },
      today,
    )
    const thousand = Array.from({ length: 1000 }, (_, number) => ({
      ...event!,
      uid: `${number}@x`,
    }))
    const text = writeCalendar(thousand, { lang: 'nl' })
    expect(read(text)).toHaveLength(1000)
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  })
})

onBothStores('feeds', (openStore) => {
  let database: Database
  const me: Scope = {
    organisation: '00000000-0000-4000-8000-000000000001',
    account: '00000000-0000-4000-8000-00000000000a',
  }
  const colleague = { ...me, account: '00000000-0000-4000-8000-00000000000b' }
  const stranger = { ...me, organisation: '00000000-0000-4000-8000-000000000002' }
  beforeAll(async () => {
    database = await openStore([house, ...agendaMigrations])
  })

  test('a secret opens the feed of one member until it is revoked or made again', async () => {
    const { token } = await makeFeed(database, me, { ...plain, now })
    expect(await findFeed(database, token)).toMatchObject({ ...me, ...plain })
    expect(await ownFeed(database, me)).toEqual({ ...plain, madeAt: now })
    await setFeed(database, me, { names: true, lang: 'nl' })
    expect(await findFeed(database, token)).toMatchObject({ names: true, lang: 'nl' })
    const again = await makeFeed(database, me, { ...plain, now })
    expect(await findFeed(database, token)).toBeUndefined()
    await revokeFeed(database, me, now)
    expect(await findFeed(database, again.token)).toBeUndefined()
    expect(await ownFeed(database, me)).toBeUndefined()
  })

  test('nobody else sees it, and the house sees only the one whose secret it shows', async () => {
    await makeFeed(database, me, { ...plain, now })
    const { token } = await makeFeed(database, colleague, { ...plain, now })
    expect(await ownFeed(database, stranger)).toBeUndefined()
    const seen = await database.asHouse((open) =>
      sql`select feed_id from sejour.agenda_feed`.execute(open),
    )
    expect(seen.rows).toEqual([])
    await revokeFeed(database, stranger, now)
    expect(await findFeed(database, token)).toBeDefined()
    expect(await findFeed(database, `${token.slice(0, -1)}~`)).toBeUndefined()
    expect(await findFeed(database, '')).toBeUndefined()
  })
})

describe('what a feed holds', () => {
  const history: readonly Recorded[] = []
  const feed: FoundFeed = { ...plain, id: 'f', organisation: 'o', account: 'a' }
  const row: CaseRow = {
    caseId: CASE,
    version: 4,
    changedAt: now,
    status: 'open',
    title: '',
    row: {},
    dues: [
      {
        id: 'd1.annulment',
        kind: 'annulment',
        safeDay: localDate('2026-03-16'),
        lastDay: localDate('2026-04-07'),
        peremptory: true,
      },
    ],
  }
  const context = (version: number, reads: string[] = []) => ({
    store: { rows: async () => [{ ...row, version }], read: async () => history },
    addressOf: () => 'https://sejour.example',
    noteRead: async (_scope: Scope, caseId: string) => void reads.push(caseId),
    program: '1',
  })

  test('its tag stays while nothing changes, and moves with a case, a day or a setting', async () => {
    const about = { today, organisationName: 'Cabinet Exemple' }
    const tagOf = async (...of: Parameters<typeof feedOf>) => (await feedOf(...of)).tag
    const tag = await tagOf(context(4), feed, about)
    expect(await tagOf(context(4), feed, about)).toBe(tag)
    expect(await tagOf(context(5), feed, about)).not.toBe(tag)
    expect(await tagOf(context(4), { ...feed, names: true }, about)).not.toBe(tag)
    expect(await tagOf(context(4), feed, { ...about, today: localDate('2026-03-07') })).not.toBe(
      tag,
    )
  })

  test('a case that went meanwhile is left out', async () => {
    const { write } = await feedOf(context(4), feed, { today, organisationName: 'Cabinet' })
    expect(read(await write())).toEqual([])
  })
})
