import type { Entry } from '@sejour/cases'
import { expect, test } from 'vitest'
import { misplacedIn } from './order.ts'
import type { Taker } from './step.ts'
import {
  appealed,
  caseOf,
  decided,
  filed,
  given,
  judged,
  refusedThenGranted,
  standing,
  step,
  titled,
  toTheOffice,
} from './testing/chain.fixtures.ts'

const afterRefusal = refusedThenGranted.slice(0, 13)

test.each<{ entries: readonly Entry[]; state: string; because: string }>([
  { entries: [], state: 'preparing', because: 'nothing happened yet' },
  { entries: refusedThenGranted.slice(0, 1), state: 'filed', because: 'it arrived' },
  { entries: refusedThenGranted.slice(0, 2), state: 'registered', because: 'it has a number' },
  { entries: refusedThenGranted.slice(0, 3), state: 'to-check', because: 'the fee is in order' },
  {
    entries: refusedThenGranted.slice(0, 6),
    state: 'residence-check',
    because: 'visits decide nothing',
  },
  {
    entries: refusedThenGranted.slice(0, 9),
    state: 'checked-positive',
    because: 'the opinion is optional',
  },
  {
    entries: refusedThenGranted.slice(0, 10),
    state: 'transmitted',
    because: 'nobody confirmed it yet',
  },
  { entries: toTheOffice, state: 'pending', because: 'the Office has it' },
  { entries: afterRefusal, state: 'unfounded', because: 'refused on the merits' },
  { entries: refusedThenGranted.slice(0, 14), state: 'appeal', because: 'the Council has it' },
  {
    entries: refusedThenGranted.slice(0, 15),
    state: 'pending',
    because: 'annulled: the Office decides again',
  },
  {
    entries: refusedThenGranted.slice(0, 17),
    state: 'granted-limited',
    because: 'granted with conditions',
  },
  {
    entries: refusedThenGranted.slice(0, 20),
    state: 'renewal-pending',
    because: 'annex 15 decides nothing',
  },
  { entries: refusedThenGranted, state: 'granted-limited', because: 'renewed' },
])('9bis: $state, because $because', ({ entries, state }) => {
  const strictly: readonly Taker[] = ['commune', 'office']
  const of = caseOf('article-9bis', entries)
  expect(standing(of, 'article-9bis', strictly)).toMatchObject({ state, misplaced: [] })
  expect(misplacedIn(of, strictly)).toEqual([])
})

const family: readonly Entry[] = [
  filed('2026-01-05'),
  given('annexe-19ter', '2026-01-05'),
  step('residence-check-asked', '2026-01-06'),
  step('residence-check-concluded', '2026-01-12', { outcome: 'positive' }),
  step('registered-in', '2026-01-13', { register: 'aliens' }),
  given('ai', '2026-01-13'),
  step('proofs-completed', '2026-03-20'),
  step('transmitted', '2026-03-21'),
  step('transmission-received', '2026-03-25'),
  decided('annexe-20', '2026-06-20'),
  appealed('annexe-20 2026-06-20', '2026-07-10'),
  given('annexe-35', '2026-07-12'),
  judged('annulment 2026-07-10', '2026-11-02', 'annulled'),
]

test.each<{ upTo: number; state: string; because: string }>([
  { upTo: 2, state: 'requested', because: 'three months are left for the proofs' },
  { upTo: 6, state: 'requested', because: 'the orange card is a paper, not a decision' },
  { upTo: 7, state: 'complete', because: 'everything is there' },
  { upTo: 9, state: 'with-office', because: 'the Office decides for the family' },
  { upTo: 10, state: 'refused', because: 'annex 20' },
  { upTo: 12, state: 'appeal', because: 'annex 35 shows that the appeal stops removal' },
  { upTo: 13, state: 'with-office', because: 'annulled: decided again' },
])('family of a citizen: $state, because $because', ({ upTo, state }) => {
  const of = caseOf('famille-union', family.slice(0, upTo))
  expect(standing(of, 'union-family', ['commune', 'office'])).toMatchObject({
    state,
    misplaced: [],
  })
})

test.each<{ entries: readonly Entry[]; state: string; because: string }>([
  {
    entries: [filed('2025-08-20'), given('annexe-19', '2025-08-20')],
    state: 'requested',
    because: 'before September 2025 the proofs may follow',
  },
  {
    entries: [filed('2025-09-01'), given('annexe-19', '2025-09-01')],
    state: 'complete',
    because: 'from that day everything is handed in at once',
  },
  {
    entries: [filed('2025-09-01'), decided('annexe-19quinquies', '2025-09-01')],
    state: 'not-considered',
    because: 'an incomplete file stops at the counter',
  },
  {
    entries: [
      filed('2025-04-01'),
      given('annexe-19', '2025-04-01'),
      decided('annexe-20', '2025-07-10'),
      step('extra-month-given', '2025-07-10', { until: '2025-08-10' }),
    ],
    state: 'extra-month',
    because: 'the old regime left one more month',
  },
  {
    entries: [
      filed('2025-04-01'),
      given('annexe-19', '2025-04-01'),
      decided('annexe-20', '2025-07-10'),
      step('extra-month-given', '2025-07-10', { until: '2025-08-10' }),
      step('month-lapsed', '2025-08-11'),
    ],
    state: 'refused-commune',
    because: 'the month went by',
  },
])('citizen of the Union: $state, because $because', ({ entries, state }) => {
  const found = standing(caseOf('citoyen-union', entries), 'union-citizen', ['commune'])
  expect(found).toMatchObject({ state, misplaced: [] })
})

test.each<{
  kind?: string
  entries: readonly Entry[]
  strict: readonly Taker[]
  wrong: readonly string[]
  because: string
}>([
  {
    entries: [filed('2026-01-05'), step('transmitted', '2026-01-16')],
    strict: ['commune'],
    wrong: ['transmitted 2026-01-16'],
    because: 'a commune that checked nothing sends nothing on',
  },
  {
    entries: [filed('2026-01-05'), step('transmitted', '2026-01-16')],
    strict: [],
    wrong: [],
    because: 'counsel may not know what the commune did before',
  },
  {
    entries: [...toTheOffice, decided('article-9bis.non-fondee', '2026-02-10')],
    strict: ['office'],
    wrong: ['article-9bis.non-fondee 2026-02-10'],
    because: 'the merits come after admissibility',
  },
  {
    entries: [...toTheOffice, step('transmitted', '2026-02-10')],
    strict: ['commune'],
    wrong: ['transmitted 2026-02-10'],
    because: 'nothing is sent on twice',
  },
  {
    entries: [filed('2026-01-05'), step('transmission-received', '2026-01-20')],
    strict: ['commune'],
    wrong: ['transmission-received 2026-01-20'],
    because: 'inference invents no step of a commune that records all of its own',
  },
  {
    entries: [...toTheOffice, step('registered-in', '2026-02-10', { register: 'aliens' })],
    strict: ['commune'],
    wrong: ['registered-in 2026-02-10'],
    because: 'a pending request gives no register',
  },
  {
    kind: 'citoyen-union',
    entries: [
      filed('2025-10-01'),
      given('annexe-19', '2025-10-01'),
      decided('annexe-20', '2026-01-10'),
      step('extra-month-given', '2026-01-10', { until: '2026-02-10' }),
    ],
    strict: ['commune'],
    wrong: ['extra-month-given 2026-01-10'],
    because: 'the extra month is gone since September 2025',
  },
])(
  'out of order $wrong for $strict, because $because',
  ({ kind = 'article-9bis', entries, strict, wrong }) => {
    expect(misplacedIn(caseOf(kind, entries), strict)).toEqual(wrong)
  },
)

test('a refusal of which nobody knows the day comes before the appeal against it', () => {
  const entries = [
    ...toTheOffice,
    decided('article-9bis.irrecevable'),
    appealed('article-9bis.irrecevable some day', '2026-03-02'),
    judged('annulment 2026-03-02', '2026-06-01', 'annulled'),
  ]
  const found = standing(caseOf('article-9bis', entries), 'article-9bis')
  expect(found).toMatchObject({ state: 'pending', since: '2026-06-01', misplaced: [] })
})

test('those of one request may be answered apart', () => {
  const entries: readonly Entry[] = [
    ...toTheOffice,
    step('admissibility-examined', '2026-02-02', { result: 'admissible' }),
    { ...decided('article-9bis.non-fondee', '2026-02-10'), persons: ['p'] },
    { ...titled('A', '2026-02-12'), persons: ['q'] },
  ]
  const of = caseOf('article-9bis', entries, ['p', 'q'])
  expect(misplacedIn(of, ['office'])).toEqual([])
  expect(standing(of, 'article-9bis')).toMatchObject({ state: 'unfounded', persons: ['p'] })
})

test('an appeal against an order to leave says nothing of the request', () => {
  const entries = [
    ...afterRefusal,
    decided('annexe-13', '2026-02-10'),
    appealed('annexe-13 2026-02-10', '2026-03-02'),
    judged('annulment 2026-03-02', '2026-06-01', 'annulled'),
  ]
  const of = caseOf('article-9bis', entries)
  expect(standing(of, 'article-9bis').state).toBe('unfounded')
  expect(standing(of, 'order-to-leave')).toMatchObject({ state: 'annulled', misplaced: [] })
})

test('a card is made, handed over, prolonged, and replaced by the next', () => {
  const first = titled('A', '2026-06-20')
  const entries = [
    first,
    step('card-ordered', '2026-06-22', undefined, first.id),
    step('card-ready', '2026-07-02', undefined, first.id),
    step('card-handed', '2026-07-05', undefined, first.id),
    step('renewal-received', '2027-05-10', undefined, first.id),
    given('annexe-15', '2027-06-19'),
  ]
  const pending = standing(caseOf('article-9bis', entries), 'title', ['commune'])
  expect(pending).toMatchObject({ state: 'renewal-pending', misplaced: [] })
  const replaced = caseOf('article-9bis', [...entries, titled('A', '2027-06-26')])
  expect(standing(replaced, 'title').state).toBe('replaced')
})

test('a notification that is refused, then noted as done, starts from what was asked', () => {
  const asked = step('notification-asked', '2026-02-10', { how: 'hand', decision: 'annexe-20' })
  const tried = step(
    'notification-attempted',
    '2026-02-12',
    { how: 'hand', result: 'refused' },
    asked.id,
  )
  const of = caseOf('famille-union', [asked, tried])
  expect(standing(of, 'notification', ['commune']).state).toBe('refused')
  const done = caseOf('famille-union', [asked, tried, decided('annexe-20', '2026-02-12')])
  expect(standing(done, 'notification', ['commune']).state).toBe('notified')
})

test('the course of an annulment, with the memorial and the hearing', () => {
  const appeal = 'annulment 2026-03-02'
  const of = caseOf('article-9bis', [
    ...refusedThenGranted.slice(0, 14),
    step('roll-fee-asked', '2026-03-10', undefined, appeal),
    step('roll-fee-paid', '2026-03-12', undefined, appeal),
    step('enrolled', '2026-03-15', { rollNumber: '999 999' }, appeal),
    step('file-deposited', '2026-03-20', undefined, appeal),
    step('note-filed', '2026-03-20', undefined, appeal),
    step('synthesis-asked', '2026-03-25', undefined, appeal),
    step('synthesis-declared', '2026-03-28', { will: 'file' }, appeal),
    step('synthesis-filed', '2026-04-05', undefined, appeal),
    step('written-procedure-proposed', '2026-04-20', undefined, appeal),
    step('hearing-asked', '2026-04-25', undefined, appeal),
    step('hearing-fixed', '2026-05-02', { hearingOn: '2026-05-20' }, appeal),
    step('hearing-held', '2026-05-20', undefined, appeal),
  ])
  expect(standing(of, 'annulment', ['office'])).toMatchObject({
    state: 'deliberation',
    misplaced: [],
  })
})
