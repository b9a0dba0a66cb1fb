import { addDays, localDate, type LocalDate } from '@sejour/calendar'
import type { CaseRow, Due } from '@sejour/cases'
import { house, type Database } from '@sejour/store'
import { onBothStores, unguardedTables } from '@sejour/store/testing'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPost, type Post } from '../mail/index.ts'
import { openPostOffice, type PostOffice } from '../mail/post-office.fixtures.ts'
import {
  agendaMigrations,
  readDaysBefore,
  type Recipient,
  type RemindersContext,
  reminderSettings,
  reminderState,
  runDue,
  setDaysBefore,
  setWish,
} from './index.ts'
import { letterOf } from './letter.ts'
import { stepDue } from './step.ts'

const CASE = '1a2b3c4d-0000-4000-8000-000000000001'
const ME = '00000000-0000-4000-8000-00000000000a'
const today = localDate('2026-03-09')
const at = (day: LocalDate, hour = 9) => ({
  now: `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`,
  today: day,
})

const due = (of: Partial<Due> = {}): Due => ({
  id: 'd1.annulment',
  kind: 'annulment',
  safeDay: localDate('2026-03-16'),
  lastDay: localDate('2026-04-07'),
  peremptory: true,
  ...of,
})

describe('which reminder is due', () => {
  const days = [14, 7, 3, 1, 0]
  test.each([
    { on: '2026-03-01', step: undefined, because: 'fifteen days are left' },
    { on: '2026-03-02', step: 14, because: 'fourteen days are left' },
    { on: '2026-03-08', step: 14, because: 'eight days are left, and the first was missed' },
    { on: '2026-03-09', step: 7, because: 'a week is left' },
    { on: '2026-03-12', step: 7, because: 'the week was missed: it is still told' },
    { on: '2026-03-16', step: 0, because: 'it is the day itself' },
    { on: '2026-03-20', step: 0, because: 'the safe day went by, the last one did not' },
    { on: '2026-04-08', step: undefined, because: 'the last day went by' },
  ])('on $on: $step, because $because', ({ on, step }) => {
    expect(stepDue(due(), days, localDate(on))).toBe(step)
  })
})

test.each([
  { typed: '14, 7, 3, 1, 0', days: [14, 7, 3, 1, 0], because: 'as it is shown' },
  { typed: '1;30 1', days: [30, 1], because: 'in any order, once each' },
  {
    typed: '',
    days: undefined,
    because: 'no day at all is a slip: one says no to reminders apart',
  },
  { typed: '7, -1', days: undefined, because: 'a day after is no day before' },
  { typed: '999', days: undefined, because: 'longer than any limit' },
])('“$typed” gives $days: $because', ({ typed, days }) => {
  expect(readDaysBefore(typed)).toEqual(days)
})

describe('what a letter says of being late', () => {
  test.each([
    { of: {}, says: [], never: ['indication'], because: 'a remedy is lost' },
    {
      of: { kind: 'residence-check', peremptory: false },
      says: ['rien ne sanctionne un retard'],
      never: [],
      because: 'the circular sanctions nothing',
    },
    {
      of: { kind: 'renewal', peremptory: false },
      says: ['avant que le titre ne prenne fin'],
      never: ['rien ne sanctionne'],
      because: 'the window is usage, the end of the title is not',
    },
    {
      of: { kind: 'union-request-decision', peremptory: false },
      says: ['s’impose à l’autorité'],
      never: ['rien ne sanctionne'],
      because: 'the limit binds the authority',
    },
    {
      of: { kind: 'title-end', peremptory: false },
      says: [],
      never: ['rien ne sanctionne', 'indication'],
      because: 'a title that ends is not without effect',
    },
    {
      of: { kind: 'of-age', peremptory: false },
      says: [],
      never: ['rien ne sanctionne', 'indication'],
      because: 'what depends on minority is lost',
    },
    { of: { toConfirm: true }, says: ['À confirmer'], never: [], because: 'a text was not read' },
  ] as const)('$of.kind: $because', ({ of, says, never }) => {
    const { text } = letterOf([{ ...due(of), caseId: CASE }], {
      lang: 'fr',
      today,
      addressOf: () => 'https://sejour.example',
    })
    for (const part of says) expect(text).toContain(part)
    for (const part of never) expect(text).not.toContain(part)
  })
})

onBothStores('reminders', (openStore) => {
  let database: Database
  let office: PostOffice
  let post: Post
  let number = 0

  beforeAll(async () => {
    database = await openStore([house, ...agendaMigrations])
    office = await openPostOffice()
    post = openPost({ smtpUrl: office.url, from: 'sejour@example.org', patience: 3000 })
  })
  afterAll(async () => {
    post.close()
    await office.goAway()
  })
  beforeEach(() => (number += 1))

  /** Each test in an organisation of its own. */
  function desk(
    of: { readonly dues?: () => readonly Due[]; readonly roles?: readonly string[] } = {},
  ) {
    const organisation = `00000000-0000-4000-8000-0000000001${String(number).padStart(2, '0')}`
    const recipients: readonly Recipient[] = (of.roles ?? ['counsel']).map((role, index) => ({
      account: index === 0 ? ME : `${ME.slice(0, -1)}${index}`,
      mail: `${role}.${number}@example.org`,
      lang: index === 0 ? 'fr' : 'nl',
      role,
    }))
    const rows = async (): Promise<readonly CaseRow[]> => [
      {
        caseId: CASE,
        version: 1,
        changedAt: '2026-03-05T09:00:00.000Z',
        status: 'open',
        title: 'N. Exemple',
        row: {},
        dues: of.dues?.() ?? [due()],
      },
    ]
    const context: RemindersContext = {
      database,
      store: { rows },
      post,
      addressOf: (caseId, lang) => `https://sejour.example/${lang}/${caseId}`,
      organisations: async () => [{ organisation, recipients }],
    }
    const mine = () => office.received.filter(({ to }) => to[0]?.includes(`.${number}@`))
    return { context, mine, scope: { organisation, account: ME } }
  }

  test('no table is left without its guard', async () => {
    expect(await unguardedTables(database)).toEqual([])
  })

  test('a letter names the day, the case by its reference, and nobody', async () => {
    const { context, mine } = desk()
    expect(await runDue(context, at(today))).toEqual({ made: 1, sent: 1, failed: 0 })
    const mail = await PostalMime.parse(mine()[0]?.raw ?? '')
    expect(mail.subject).toBe('Sejour : un délai, dans 7 jours')
    expect(mail.text).toContain('Dossier 1A2B-3C4D')
    expect(mail.text).toContain('16 mars 2026')
    expect(mail.text).toContain('7 avril 2026')
    expect(mail.text).toContain(`https://sejour.example/fr/${CASE}`)
    expect(`${mail.subject}${mail.text}`).not.toContain('Exemple')
  })

  test('each reads it in their language; a reader only when asked for', async () => {
    const { context, mine, scope } = desk({ roles: ['counsel', 'assistant', 'reader'] })
    await runDue(context, at(today))
    const subjects = await Promise.all(
      mine().map(async ({ raw }) => (await PostalMime.parse(raw)).subject),
    )
    expect(subjects).toEqual([
      'Sejour : un délai, dans 7 jours',
      'Sejour: één termijn, over 7 dagen',
    ])
    await setWish(database, { ...scope, account: `${ME.slice(0, -1)}2` }, true)
    expect(await runDue(context, at(today))).toMatchObject({ sent: 1 })
    expect(await reminderSettings(database, scope)).toEqual({ daysBefore: [14, 7, 3, 1, 0] })
  })

  test('each day before is told once, however often and wherever it runs', async () => {
    const { context, mine } = desk()
    await Promise.all([1, 2, 3, 4].map(() => runDue(context, at(today))))
    for (const on of ['2026-03-10', '2026-03-13', '2026-03-15', '2026-03-16', '2026-03-17']) {
      await runDue(context, at(localDate(on)))
    }
    expect(mine()).toHaveLength(4)
  })

  test('a clock that jumps tells nothing twice', async () => {
    const { context, mine } = desk()
    for (const moved of [0, 6, -3, 0, 6, 1]) await runDue(context, at(addDays(today, moved)))
    const ids = mine().map(({ raw }) => /message-id: (.*)/i.exec(raw)?.[1])
    expect(new Set(ids).size).toBe(mine().length)
    // A week before, a day before, and the fourteen days that the jump back uncovered.
    expect(mine()).toHaveLength(3)
  })

  test('a corrected notification moves the day, which is told anew; what is done is not', async () => {
    let dues: readonly Due[] = [due()]
    const { context, mine } = desk({ dues: () => dues })
    await runDue(context, at(today))
    dues = [due({ safeDay: localDate('2026-03-23') })]
    await runDue(context, at(addDays(today, 7)))
    expect(mine()).toHaveLength(2)
    dues = []
    await runDue(context, at(addDays(today, 13)))
    expect(mine()).toHaveLength(2)
  })

  test('the server of mail goes away and comes back: nothing is lost, nothing comes twice', async () => {
    const { context, mine, scope } = desk()
    await office.goAway()
    expect(await runDue(context, at(today, 9))).toMatchObject({ sent: 0, failed: 1 })
    expect(await runDue(context, at(today, 9))).toMatchObject({ failed: 0 })
    expect(await runDue(context, at(today, 10))).toMatchObject({ failed: 1 })
    expect(await runDue(context, at(today, 11))).toMatchObject({ failed: 1 })
    expect(await reminderState(database, scope)).toMatchObject({
      waiting: 1,
      troubled: [{ account: ME, count: 1, attempts: 3, fault: 'unreachable' }],
    })
    await office.comeBack()
    expect(await runDue(context, at(today, 12))).toMatchObject({ sent: 1, failed: 0 })
    expect(mine()).toHaveLength(1)
    expect(await reminderState(database, scope)).toMatchObject({ waiting: 0, troubled: [] })
  })

  test('one who is refused holds up nobody else', async () => {
    const { context, mine } = desk({ roles: ['counsel', 'assistant'] })
    office.refuse(`counsel.${number}@example.org`)
    expect(await runDue(context, at(today))).toMatchObject({ sent: 1, failed: 1 })
    office.refuse(undefined)
    expect(await runDue(context, at(today, 11))).toMatchObject({ sent: 1, failed: 0 })
    expect(mine()).toHaveLength(2)
  })

  test('a letter that waited for days tells the nearest day only', async () => {
    const { context, mine } = desk()
    await office.goAway()
    await runDue(context, at(localDate('2026-03-02')))
    await runDue(context, at(today))
    await office.comeBack()
    expect(await runDue(context, at(localDate('2026-03-13')))).toMatchObject({ sent: 1 })
    expect(mine()).toHaveLength(1)
  })

  test('without a post nothing is tried, and what waits is kept', async () => {
    const { context, scope } = desk()
    const silent = { ...context, post: openPost({}) }
    expect(await runDue(silent, at(today))).toEqual({ made: 1, sent: 0, failed: 0 })
    expect(await reminderState(database, scope)).toMatchObject({ waiting: 1, troubled: [] })
  })

  test('the days are set for an organisation, and no other sees them', async () => {
    const { context, mine, scope } = desk()
    await setDaysBefore(database, scope, { daysBefore: [30], now: at(today).now })
    await runDue(context, at(today))
    expect(mine()).toHaveLength(1)
    expect(await runDue(context, at(addDays(today, 4)))).toMatchObject({ made: 0 })
    const other = { ...scope, organisation: '00000000-0000-4000-8000-0000000002ff' }
    expect((await reminderSettings(database, other)).daysBefore).toEqual([14, 7, 3, 1, 0])
    expect((await reminderState(database, other)).waiting).toBe(0)
  })
})
