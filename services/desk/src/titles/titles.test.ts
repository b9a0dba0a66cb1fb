import { localDate } from '@sejour/calendar'
import type { CaseEvent, CaseState } from '@sejour/cases'
import { describe, expect, test } from 'vitest'
import { filed, granted, handed, step, unionCase } from '../union/union.fixtures.ts'
import { freeConditionTask } from './conditions.ts'
import { gapsIn } from './gaps.ts'
import { titlesOf } from './titles-of.ts'
import { unlimitedOf } from './unlimited-of.ts'

const NINE_BIS = { kind: 'article-9bis', nationality: 'MA' }
const CARD = 't-A-2025-03-01'

/** A card A of one year after a request under article 9bis, and what happened then. */
const withCard = (...events: readonly CaseEvent[]) =>
  unionCase(NINE_BIS, filed('2024-01-10'), granted('A', '2025-03-01', '2026-02-28'), ...events)

const shown = (state: CaseState, today: string) =>
  titlesOf(state, { today: localDate(today), lang: 'fr' })

const asked = (on?: string): readonly CaseEvent[] => [
  { type: 'procedure-opened', procedure: 'r', kind: 'renouvellement', follows: 'p1' },
  ...(on === undefined ? [] : [inRenewal({ kind: 'request-filed', on, by: 'hand' }, 'rf')]),
]

function inRenewal(of: object, id: string): CaseEvent {
  // A shape of a test, checked by the rows that use it.
  return { type: 'entry-recorded', entry: { id, procedure: 'r', ...of } } as CaseEvent
}

describe('what comes next with a card of one year that ends on 28 February 2026', () => {
  test.each<{
    today: string
    events?: readonly CaseEvent[]
    what: string
    by?: string
    because: string
  }>([
    {
      today: '2025-03-02',
      events: [step('card-ordered', '2025-03-02', {}, CARD)],
      what: 'make-ready',
      because: 'the card was ordered',
    },
    {
      today: '2025-03-20',
      events: [
        step('card-ordered', '2025-03-02', {}, CARD),
        step('card-ready', '2025-03-18', {}, CARD),
      ],
      what: 'hand-card',
      because: 'the card lies at the counter',
    },
    {
      today: '2025-06-02',
      events: [
        step('card-handed', '2025-03-25', {}, CARD),
        step('card-lost', '2025-06-01', { why: 'stolen' }, CARD),
      ],
      what: 'replace-card',
      because: 'it was stolen',
    },
    {
      today: '2026-01-13',
      what: 'window-ahead',
      by: '2026-01-29',
      because: 'forty-six days before the end',
    },
    { today: '2026-01-14', what: 'renew', by: '2026-01-29', because: 'the window opens' },
    { today: '2026-01-29', what: 'renew', by: '2026-01-29', because: 'its last day' },
    { today: '2026-01-30', what: 'renew-late', by: '2026-02-27', because: 'late bars nothing' },
    { today: '2026-03-01', what: 'renew-after-end', by: '2026-02-28', because: 'it is over' },
    {
      today: '2026-02-10',
      events: asked('2026-01-20'),
      what: 'await-answer',
      because: 'the card still runs',
    },
    {
      today: '2026-03-01',
      events: asked('2026-01-20'),
      what: 'give-bridge',
      by: '2026-02-28',
      because: 'asked in time, and the card ended',
    },
    {
      today: '2026-03-10',
      events: asked('2026-03-05'),
      what: 'await-answer',
      because: 'asked after the end: no text promises the bridge',
    },
    {
      today: '2026-03-10',
      events: [
        ...asked('2026-01-20'),
        inRenewal({ kind: 'receipt-given', on: '2026-03-01', paper: 'annexe-15' }, 'b'),
      ],
      what: 'await-answer',
      because: 'the bridge was given',
    },
    {
      today: '2026-06-10',
      events: [
        ...asked('2026-01-20'),
        inRenewal(
          { kind: 'title-granted', title: 'annexe-15', from: '2026-03-01', until: '2026-06-01' },
          'b',
        ),
      ],
      what: 'bridge-ends',
      by: '2026-06-01',
      because: 'the bridge ended before the answer',
    },
    {
      today: '2026-03-10',
      events: [
        ...asked('2026-01-20'),
        inRenewal(
          { kind: 'decision-notified', decision: 'annexe-13', notification: { by: 'hand' } },
          'x',
        ),
      ],
      what: 'none',
      because: 'refused: the appeal has its own limit',
    },
  ])('$today, $what: $because', ({ today, events = [], what, by }) => {
    const card = shown(withCard(...events), today).find(({ entry }) => entry.id === CARD)
    expect([card?.next.what, card?.next.by]).toEqual([what, by])
  })
})

test.each([
  { kind: 'etudes', from: null, to: '2026-02-13', because: 'a student by the decree' },
  { kind: 'chercheur', from: null, to: '2025-12-28', because: 'two months for a researcher' },
  { kind: 'article-9bis', from: '2026-01-14', to: '2026-01-29', because: 'the common window' },
])('the window of card A: $because', ({ kind, from, to }) => {
  const state = unionCase({ kind }, granted('A', '2025-03-01', '2026-02-28'))
  const [card] = shown(state, '2026-01-15')
  expect([card?.renewal?.windowFrom, card?.renewal?.windowTo]).toEqual([from, to])
})

test('a renewal goes on from the first ground, and the card before it is replaced', () => {
  const state = withCard(
    ...asked('2026-01-20'),
    inRenewal({ kind: 'title-granted', title: 'A', from: '2026-03-01', until: '2027-02-28' }, 'n'),
  )
  const all = shown(state, '2026-04-01')
  expect(all.map(({ entry, state: at, ground }) => [entry.id, at, ground])).toEqual([
    ['n', 'running', 'article-9bis'],
    [CARD, 'replaced', 'article-9bis'],
  ])
  expect(all[1]?.asked).toMatchObject({ outcome: 'extended', inTime: true })
})

test.each([
  { told: [], because: 'nobody said which: the last card before the request' },
  {
    told: [
      inRenewal(
        { kind: 'step-taken', step: 'renewal-received', on: '2026-01-20', about: CARD },
        'rr',
      ),
    ],
    because: 'the step names it',
  },
])('a request goes on from one card of a procedure: $because', ({ told }) => {
  const state = unionCase(
    NINE_BIS,
    granted('A', '2024-03-01', '2025-02-28'),
    granted('A', '2025-03-01', '2026-02-28'),
    ...asked('2026-01-20'),
    ...told,
  )
  const all = shown(state, '2026-02-01')
  expect(all.map(({ entry, asked: of }) => [entry.id, of?.outcome])).toEqual([
    [CARD, 'open'],
    ['t-A-2024-03-01', undefined],
  ])
})

test('a card that is handed over again after a loss is no longer lost', () => {
  const state = withCard(
    step('card-handed', '2025-03-25', { number: 'B0000001' }, CARD),
    step('card-lost', '2025-06-01', { why: 'lost' }, CARD),
    step('card-ordered', '2025-06-02', {}, CARD),
    step('card-handed', '2025-06-20', { number: 'B0000002' }, CARD),
    step('card-address', '2025-07-01', {}, CARD),
  )
  expect(shown(state, '2025-08-01')[0]?.card).toEqual({
    ordered: '2025-06-02',
    handed: '2025-06-20',
    number: 'B0000002',
    address: '2025-07-01',
  })
})

test('conditions of the ruling and those that were typed stand in one list', () => {
  const first = freeConditionTask(withCard(), CARD) ?? ''
  const state = withCard(
    {
      type: 'ruling-begun',
      ruling: {
        id: 'ru',
        procedure: 'p1',
        conditions: [{ id: 'c1', text: 'Travailler effectivement' }],
      },
    },
    { type: 'ruling-signed', ruling: 'ru', on: localDate('2025-02-20'), signer: 'M. Beslissing' },
    { type: 'task-added', task: first, text: 'Ne pas dépendre du CPAS' },
    { type: 'task-done', task: first },
  )
  expect(shown(state, '2025-08-01')[0]?.conditions).toEqual([
    { text: 'Travailler effectivement', from: 'ruling', done: false },
    { text: 'Ne pas dépendre du CPAS', from: 'typed', task: first, done: true },
  ])
  expect(freeConditionTask(state, CARD)).not.toBe(first)
})

describe('unlimited stay', () => {
  const today = localDate('2026-11-23')
  const of = (state: CaseState) => unlimitedOf(state, 'u', { today, lang: 'nl' })
  const years = (...cards: readonly (readonly [string, string])[]) =>
    unionCase(NINE_BIS, ...cards.map(([from, until]) => granted('A', from, until)))

  test.each([
    {
      state: years(['2021-03-01', '2024-02-29'], ['2024-03-01', '2027-02-28']),
      finding: 'discretionary',
      gaps: 0,
      because: 'five years without a gap, and 9bis is left to the Office',
    },
    {
      state: years(['2021-03-01', '2024-02-29'], ['2024-05-01', '2027-02-28']),
      finding: undefined,
      gaps: 1,
      because: 'two months without a card may break the years',
    },
    {
      state: years(['2024-05-01', '2027-02-28']),
      finding: undefined,
      gaps: 0,
      because: 'the years are not over',
    },
  ])('$because', ({ state, finding, gaps }) => {
    const found = of(state)
    const card = found?.answer.targets.find(({ target }) => target === 'B')
    expect(gapsIn(found?.periods ?? [])).toHaveLength(gaps)
    if (finding !== undefined) expect(card?.finding).toBe(finding)
    else expect(card?.safeDay === null || (card?.safeDay ?? '') > today).toBe(true)
  })

  test('a citizen counts from the annex 19, of right', () => {
    const state = unionCase(
      {},
      filed('2021-02-01'),
      handed('annexe-19', '2021-02-01'),
      granted('EU', '2021-05-01', '2026-04-30'),
    )
    const card = of(state)?.answer.targets.find(({ target }) => target === 'EU+')
    expect([card?.nature, card?.countedFrom]).toEqual(['of-right', '2021-02-01'])
  })

  test.each([
    { state: unionCase(NINE_BIS, filed('2024-01-10')), because: 'no title' },
    {
      state: unionCase({ kind: 'protection-internationale' }, granted('A', '2021-01-01')),
      because: 'which protection was granted the case does not say',
    },
  ])('nothing is counted: $because', ({ state }) => {
    expect(of(state)).toBeUndefined()
  })

  test('a paper for the wait that is given while a card runs counts after it', () => {
    const state = unionCase(
      NINE_BIS,
      granted('A', '2021-03-01', '2024-02-29'),
      step('renewal-received', '2024-01-20'),
      granted('annexe-15', '2024-02-15', '2024-05-15'),
    )
    expect(of(state)?.periods).toEqual([
      { from: '2021-03-01', to: '2024-02-29', kind: 'limited-card' },
      { from: '2024-03-01', to: '2024-05-15', kind: 'annex-15' },
    ])
  })
})

test.each([
  { next: '2024-03-01', days: [], because: 'one paper begins the day after the other ends' },
  { next: '2024-03-02', days: [1], because: 'a single day is one too' },
  { next: '2024-04-01', days: [31], because: 'a month' },
])('days between two papers: $because', ({ next, days }) => {
  const gaps = gapsIn([
    { from: localDate('2022-03-01'), to: localDate('2024-02-29'), kind: 'limited-card' },
    { from: localDate(next), kind: 'limited-card' },
  ])
  expect(gaps.map((gap) => gap.days)).toEqual(days)
})
