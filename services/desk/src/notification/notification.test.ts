import { localDate } from '@sejour/calendar'
import {
  type CaseEvent,
  type CaseState,
  decide,
  type Entry,
  evolve,
  type Recorded,
  stateOf,
} from '@sejour/cases'
import { describe, expect, test } from 'vitest'
import { agendaOf } from '../agenda/index.ts'
import { anotherPaper, correction, notificationsOf } from './index.ts'

const TODAY = localDate('2026-03-16')
const day = localDate

const written = (events: readonly CaseEvent[]): readonly Recorded[] =>
  events.map((event, index) => ({
    version: index + 1,
    at: '2026-01-05T09:00:00.000Z',
    by: 'officer',
    event,
  }))

/** Two adults and a child of invented names, who ask for a stay together. */
const family: readonly CaseEvent[] = [
  { type: 'case-opened', title: 'N. Exemple', language: 'fr' },
  {
    type: 'person-added',
    person: { id: 'n', relation: 'applicant', familyName: 'Exemple', birthDate: day('1990-01-01') },
  },
  {
    type: 'person-added',
    person: { id: 't', relation: 'partner', familyName: 'Voorbeeld', birthDate: day('1991-01-01') },
  },
  {
    type: 'person-added',
    person: { id: 'p', relation: 'child', familyName: 'Exemple', birthDate: day('2020-01-01') },
  },
  { type: 'procedure-opened', procedure: 'p1', kind: 'article-9bis' },
]

const caseOf = (...events: readonly CaseEvent[]) => stateOf(written([...family, ...events]))
const seen = (state: CaseState) =>
  notificationsOf(state, agendaOf(state, { today: TODAY, lang: 'fr' }), TODAY)

type Told = Extract<Entry, { readonly kind: 'decision-notified' }>
const told = (id: string, of: Partial<Told> = {}): CaseEvent => ({
  type: 'entry-recorded',
  entry: {
    id,
    procedure: 'p1',
    kind: 'decision-notified',
    decision: 'article-9bis.irrecevable',
    notification: { by: 'hand', on: day('2026-03-05') },
    ...of,
  },
})
const lives = (id: string, from: string, more: object = {}): CaseEvent => ({
  type: 'address-recorded',
  address: {
    id,
    kind: 'residence',
    street: 'Rue de l’Exemple 1',
    postcode: '0000',
    commune: 'Exempleville',
    from: day(from),
    ...more,
  },
})
const elects = (id: string, from: string, more: object = {}) =>
  lives(id, from, { kind: 'elected', careOf: 'Me C. Conseil', ...more })
const ruled: readonly CaseEvent[] = [
  {
    type: 'ruling-begun',
    ruling: { id: 'u', procedure: 'p1', decision: 'article-9bis.irrecevable' },
  },
  { type: 'ruling-submitted', ruling: 'u' },
  { type: 'ruling-reviewed', ruling: 'u', verdict: 'approved' },
  { type: 'ruling-signed', ruling: 'u', on: day('2026-03-02'), signer: 'A. Attachée' },
]
const step = (id: string, name: string, about?: string, details = {}): CaseEvent => ({
  type: 'entry-recorded',
  entry: {
    id,
    procedure: 'p1',
    kind: 'step-taken',
    step: name,
    on: day('2026-03-04'),
    ...(about !== undefined && { about }),
    details,
  },
})

describe('where a decision has to go', () => {
  test.each<{ events: readonly CaseEvent[]; place: object; because: string }>([
    {
      events: [lives('home', '2024-01-01')],
      place: { kind: 'office' },
      because: 'whoever elected nothing is deemed to live at the Office, wherever they live',
    },
    {
      events: [lives('home', '2024-01-01'), elects('desk', '2025-01-01')],
      place: { kind: 'elected', address: { id: 'desk' } },
      because: 'the domicile that was elected counts',
    },
    {
      events: [elects('old', '2025-01-01'), elects('new', '2026-01-01')],
      place: { kind: 'elected', address: { id: 'new' } },
      because: 'the one that counts on the day, not the first',
    },
    {
      events: [elects('old', '2025-01-01'), elects('new', '2026-03-10')],
      place: { kind: 'elected', address: { id: 'old' } },
      because: 'a later one does not reach back to the day of the notification',
    },
    {
      events: [elects('gone', '2025-01-01', { until: day('2026-01-31') })],
      place: { kind: 'elected', address: { id: 'gone' }, hasEnded: true },
      because: 'nobody told the Office of another one: letters go on arriving there',
    },
  ])('$because', ({ events, place }) => {
    const [paper] = seen(caseOf(...events, told('d1'))).notified
    expect(paper?.recipients[0]?.place).toMatchObject(place)
  })

  test('a procedure in which nobody must elect goes to where people live, or to nobody knows where', () => {
    const union: CaseEvent = { type: 'procedure-opened', procedure: 'p2', kind: 'citoyen-union' }
    const refused = told('d1', { procedure: 'p2', decision: 'annexe-20' })
    const placeIn = (...events: readonly CaseEvent[]) =>
      seen(caseOf(union, ...events, refused)).notified[0]?.recipients[0]?.place.kind
    expect(placeIn(lives('home', '2024-01-01'))).toBe('residence')
    expect(placeIn()).toBe('unknown')
  })

  test('an address that was told later, and counsel, get a copy that opens no limit', () => {
    const mandate: CaseEvent = {
      type: 'mandate-given',
      mandate: { id: 'm', kind: 'lawyer', holder: 'Me C. Conseil', from: day('2025-01-01') },
    }
    const state = caseOf(
      elects('desk', '2025-01-01'),
      lives('home', '2026-01-01'),
      mandate,
      told('d1'),
    )
    expect(seen(state).notified[0]?.recipients[0]?.copies).toMatchObject([
      { to: 'address', address: { id: 'home' } },
      { to: 'lawyer', holder: 'Me C. Conseil' },
    ])
  })
})

describe('who is still to be told', () => {
  const waitingFor = (...events: readonly CaseEvent[]) =>
    seen(caseOf(...events)).pending.map(({ recipients }) => recipients.map(({ person }) => person))

  test.each<{
    events: readonly CaseEvent[]
    waits: readonly (readonly string[])[]
    because: string
  }>([
    { events: [], waits: [], because: 'nothing was decided' },
    { events: ruled.slice(0, 3), waits: [], because: 'nobody signed it' },
    {
      events: ruled,
      waits: [['n', 't']],
      because: 'each adult is told, and children through them',
    },
    {
      events: [...ruled, told('d1', { ruling: 'u', persons: ['n'] })],
      waits: [['t']],
      because: 'one of two was told',
    },
    { events: [...ruled, told('d1', { ruling: 'u' })], waits: [], because: 'everybody was told' },
    {
      events: [...ruled, told('d1', { decidedOn: day('2026-03-02') })],
      waits: [],
      because: 'the commune wrote it down without the ruling, which it does not have',
    },
    {
      events: [...ruled, told('d1', { decidedOn: day('2025-03-02') })],
      waits: [['n', 't']],
      because: 'what was notified is a decision of another day',
    },
    {
      events: [
        ...ruled,
        { type: 'ruling-withdrawn', ruling: 'u', on: day('2026-03-03'), why: 'Erreur.' },
      ],
      waits: [],
      because: 'what was withdrawn is notified to nobody',
    },
    {
      events: [step('a', 'notification-asked', undefined, { how: 'hand', decision: 'annexe-13' })],
      waits: [['n', 't']],
      because: 'the Office asked the commune, which has no ruling',
    },
  ])('$because', ({ events, waits }) => {
    expect(waitingFor(...events)).toEqual(waits)
  })

  test('what was tried stands with what is still to be done', () => {
    const [one] = seen(
      caseOf(
        ...ruled,
        step('a', 'notification-asked', 'u', { how: 'registered' }),
        step('t1', 'notification-attempted', 'u', { how: 'hand', result: 'absent' }),
        step('t2', 'notification-attempted', 'a', { how: 'registered', result: 'returned' }),
      ),
    ).pending
    expect(one).toMatchObject({ how: 'registered', attempts: [{ id: 't1' }, { id: 't2' }] })
  })
})

test('a notification without a piece says so, and one with a piece names it', () => {
  const piece: CaseEvent = { type: 'exhibit-added', exhibit: { id: 'x', title: 'Accusé' } }
  const linked: CaseEvent = {
    type: 'exhibit-linked',
    exhibit: 'x',
    proves: { kind: 'entry', entry: 'd1' },
  }
  expect(seen(caseOf(told('d1'))).notified[0]?.proof).toEqual([])
  expect(seen(caseOf(piece, told('d1'), linked)).notified[0]?.proof).toEqual(['x'])
})

test('a decision that was taken back keeps its limits, and says that it was', () => {
  const state = caseOf(told('d1'), step('w', 'decision-withdrawn', 'd1'))
  const [paper] = seen(state).notified
  expect(paper?.takenBack).toBe('2026-03-04')
  expect(paper?.limits.map(({ id, state: at }) => [id, at])).toContainEqual([
    'd1.annulment',
    'running',
  ])
})

describe('the same decision, twice', () => {
  const again = told('d2', { notification: { by: 'registered', on: day('2026-03-12') } })
  const twice = caseOf(told('d1'), again)

  test.each<{ second: CaseEvent; isTwice: boolean; because: string }>([
    { second: again, isTwice: true, because: 'one decision, the same people, two days' },
    {
      second: told('d2', { decidedOn: day('2026-03-02') }),
      isTwice: true,
      because: 'the first did not say when it was decided',
    },
    {
      second: told('d2', { decision: 'annexe-13' }),
      isTwice: false,
      because: 'the order is another decision',
    },
    {
      second: told('d2', { circumstances: { secondPaper: true } }),
      isTwice: false,
      because: 'somebody looked, and it is another paper',
    },
  ])('$because', ({ second, isTwice }) => {
    expect(seen(caseOf(told('d1'), second)).twice).toHaveLength(isTwice ? 1 : 0)
  })

  test('each adult has a notification of their own', () => {
    const one = told('d1', { persons: ['n'] })
    expect(seen(caseOf(one, told('d2', { persons: ['t'] }))).twice).toEqual([])
    expect(seen(caseOf(one, told('d2', { persons: ['n', 't'] }))).twice[0]?.persons).toEqual(['n'])
  })

  test('until it is settled, the earliest day of each limit counts', () => {
    const items = agendaOf(twice, { today: TODAY, lang: 'fr' })
    const first = items.find(({ id }) => id === 'd1.annulment')?.safeDay
    const [found] = seen(twice).twice
    expect(first).toBeDefined()
    expect(found?.safeDays.map(({ day: safe }) => safe)).toContain(first)
  })

  let ids = 0
  const newId = () => `new-${(ids += 1)}`

  /** The case after commands that it accepts, all of them. */
  function after(state: CaseState, commands: readonly Parameters<typeof decide>[1][]): CaseState {
    return commands.reduce((at, command) => {
      const decided = decide({ state: at, by: 'officer' }, command)
      expect(decided).toHaveProperty('events')
      const events = 'events' in decided ? decided.events : []
      return events.reduce<CaseState>(
        (one, event) =>
          evolve(one, { version: one.version + 1, at: '2026-03-16T09:00:00.000Z', by: 'o', event }),
        at,
      )
    }, state)
  }

  const found = (state: CaseState) => {
    const [one] = seen(state).twice
    expect(one).toBeDefined()
    return one as NonNullable<typeof one>
  }

  test('another paper: both stay, and nobody asks again', () => {
    const settled = after(twice, anotherPaper(found(twice), newId))
    expect(settled.entries.size).toBe(2)
    expect(seen(settled).twice).toEqual([])
  })

  test.each<{ right: string; on: string }>([
    { right: 'd1', on: '2026-03-05' },
    { right: 'd2', on: '2026-03-12' },
  ])('a correction in favour of $right leaves one notification', ({ right, on }) => {
    const settled = after(
      twice,
      correction(twice, { twice: found(twice), right, why: 'Encodée deux fois.' }, newId),
    )
    expect([...settled.entries.values()]).toMatchObject([{ notification: { on } }])
  })

  test('an appeal against the wrong one is one against the right one', () => {
    const appeal: CaseEvent = {
      type: 'entry-recorded',
      entry: {
        id: 'r1',
        procedure: 'p1',
        kind: 'remedy-filed',
        remedy: 'annulment',
        against: 'd1',
        on: day('2026-03-13'),
        by: 'electronic',
      },
    }
    const state = caseOf(told('d1'), again, appeal)
    const settled = after(
      state,
      correction(state, { twice: found(state), right: 'd2', why: 'Encodée deux fois.' }, newId),
    )
    const notified = [...settled.entries.values()].filter(
      ({ kind }) => kind === 'decision-notified',
    )
    expect(notified).toMatchObject([{ notification: { on: '2026-03-12' } }])
    expect(settled.entries.get('r1')).toMatchObject({ against: notified[0]?.id })
  })

  test('whoever only the wrong one names is still notified', () => {
    const state = caseOf(told('d1', { persons: ['n', 't'] }), told('d2', { persons: ['n'] }))
    const settled = after(
      state,
      correction(state, { twice: found(state), right: 'd2', why: 'Encodée deux fois.' }, newId),
    )
    const names = [...settled.entries.values()].map(({ persons = [] }) => persons.join(' '))
    expect(new Set(names)).toEqual(new Set(['n', 't']))
  })
})
