import type { CaseEvent, Entry } from '@sejour/cases'
import { expect, test } from 'vitest'
import { misplacedIn } from '../order.ts'
import type { Taker } from '../step.ts'
import { officeRequest } from './stay-request.ts'
import {
  appealed,
  caseOf,
  decided,
  filed,
  given,
  historyOf,
  judged,
  standing,
  step,
  titled,
  toTheOffice,
} from '../testing/chain.fixtures.ts'

const ANNEX_2 = 'article-9bis.non-prise-en-consideration'
const notConsidered: readonly Entry[] = [
  ...toTheOffice.slice(0, 5),
  step('residence-check-concluded', '2026-01-15', { outcome: 'negative' }),
  decided(ANNEX_2, '2026-01-16'),
]
const citizenOfFamily: readonly Entry[] = [
  filed('2025-04-01'),
  given('annexe-19', '2025-04-01'),
  decided('annexe-20', '2025-07-10'),
]
const month = step('extra-month-given', '2025-07-10', { until: '2025-08-10' })
const studies: readonly Entry[] = [titled('A', '2025-10-01')]

type Row = {
  readonly kind: string
  readonly machine: string
  readonly entries: readonly Entry[]
  readonly strict?: readonly Taker[]
  readonly state: string
  readonly because: string
}

const rows: readonly Row[] = [
  {
    kind: 'article-9bis',
    machine: 'article-9bis',
    entries: [
      ...toTheOffice.slice(0, 2),
      step('residence-check-asked', '2026-01-08'),
      step('fee-checked', '2026-01-09', { result: 'paid' }),
    ],
    strict: ['commune'],
    state: 'residence-check',
    because: '4: no source says whether the fee or the check comes first',
  },
  {
    kind: 'article-9bis',
    machine: 'article-9bis',
    entries: [...toTheOffice, step('fee-checked', '2026-01-21', { result: 'partial' })],
    strict: ['commune', 'office'],
    state: 'pending',
    because: 'R79: the commune or the Office looks at the fee',
  },
  {
    kind: 'article-9bis',
    machine: 'article-9bis',
    entries: [
      ...toTheOffice.slice(0, 2),
      step('fee-checked', '2026-01-07', { result: 'missing' }),
      decided('annexe-42', '2026-01-10'),
      filed('2026-03-02'),
    ],
    strict: ['commune'],
    state: 'filed',
    because: 'R38: what fell for the fee alone may be asked again',
  },
  {
    kind: 'article-9bis',
    machine: 'article-9bis',
    entries: [...toTheOffice.slice(0, 3), step('withdrawal-presumed', '2026-02-02')],
    strict: ['commune'],
    state: 'withdrawn',
    because: 'R90: pending is what is not decided, at the commune too',
  },
  {
    kind: 'article-9bis',
    machine: 'article-9bis',
    entries: [
      ...toTheOffice,
      step('admissibility-examined', '2026-02-02', { result: 'admissible' }),
      decided('article-9bis.octroi-limite', '2026-02-10'),
      titled('A', '2026-02-10'),
      given('annexe-15', '2026-02-12'),
    ],
    strict: ['commune', 'office'],
    state: 'granted-limited',
    because: 'annex 15 has a box for whoever waits for the card',
  },
  {
    kind: 'article-9bis',
    machine: 'article-9bis',
    entries: [
      ...notConsidered,
      appealed(`${ANNEX_2} 2026-01-16`, '2026-02-02'),
      judged('annulment 2026-02-02', '2026-06-01', 'annulled'),
    ],
    state: 'registered',
    because: 'whoever decided decides again: the commune, not the Office',
  },
  {
    kind: 'citoyen-union',
    machine: 'union-citizen',
    entries: [
      filed('2025-10-01'),
      decided('annexe-19quinquies', '2025-10-01'),
      appealed('annexe-19quinquies 2025-10-01', '2025-10-20'),
      judged('annulment 2025-10-20', '2026-02-02', 'annulled'),
    ],
    strict: ['commune'],
    state: 'filed',
    because: '6.1: before the refusal to consider it nothing was complete',
  },
  {
    kind: 'citoyen-union',
    machine: 'union-citizen',
    entries: [
      ...citizenOfFamily,
      appealed('annexe-20 2025-07-10', '2025-07-20'),
      judged('annulment 2025-07-20', '2026-02-02', 'annulled'),
    ],
    strict: ['commune'],
    state: 'requested',
    because: 'annulled is back to before: the proofs may still be missing',
  },
  {
    kind: 'citoyen-union',
    machine: 'union-citizen',
    entries: [filed('2025-10-01'), given('annexe-19', '2025-10-01'), titled('EU', '2025-11-03')],
    strict: ['commune', 'office'],
    state: 'recognised',
    because: '1.17: the commune recognises a citizen in a clear case, without the Office',
  },
  {
    kind: 'famille-union',
    machine: 'union-family',
    entries: [...citizenOfFamily, month],
    strict: ['commune'],
    state: 'extra-month',
    because: '6.2: a family member who is a citizen asks like one, and had the month',
  },
  {
    kind: 'famille-union',
    machine: 'union-family',
    entries: [filed('2025-10-01'), given('annexe-19', '2025-10-01')],
    strict: ['commune'],
    state: 'complete',
    because: '6.1: from September 2025 such a citizen hands in everything at once',
  },
  {
    kind: 'etudes',
    machine: 'title',
    entries: [
      ...studies,
      step('renewal-received', '2026-09-20', undefined, 'A 2025-10-01'),
      decided('etudiant.refus-ou-fin', '2026-10-10'),
    ],
    state: 'refused',
    because: 'asked to be prolonged, and refused: nothing ended the card before its day',
  },
  {
    kind: 'famille-union',
    machine: 'title',
    entries: [
      titled('F', '2024-01-05'),
      decided('annexe-21', '2025-03-03'),
      appealed('annexe-21 2025-03-03', '2025-03-20'),
      judged('annulment 2025-03-20', '2025-10-01', 'annulled'),
    ],
    state: 'granted',
    because: 'annulled: the title is as it was before, and no more',
  },
  {
    kind: 'article-9bis',
    machine: 'order-to-leave',
    entries: [
      decided('annexe-13', '2026-02-10'),
      appealed('annexe-13 2026-02-10', '2026-02-12', 'extreme-urgency'),
      appealed('annexe-13 2026-02-10', '2026-02-20'),
      judged('extreme-urgency 2026-02-12', '2026-02-25', 'rejected'),
    ],
    state: 'appeal',
    because: '39/82: an urgency that is rejected leaves the annulment where it is',
  },
  {
    kind: 'famille-union',
    machine: 'union-family',
    entries: [
      filed('2025-01-06'),
      given('annexe-19ter', '2025-01-06'),
      step('proofs-completed', '2025-02-01'),
      step('transmitted', '2025-02-03'),
      step('transmission-received', '2025-02-05'),
      decided('annexe-20', '2025-06-20'),
      appealed('annexe-20 2025-06-20', '2025-07-01', 'ordinary-suspension'),
      judged('ordinary-suspension 2025-07-01', '2025-08-01', 'rejected'),
      judged('ordinary-suspension 2025-07-01', '2025-12-01', 'annulled'),
    ],
    state: 'with-office',
    because: '39/82: the annulment may follow a suspension that was refused',
  },
]

test.each(rows)('$machine: $state, because $because', ({ kind, machine, entries, ...row }) => {
  const of = caseOf(kind, entries)
  expect(standing(of, machine, row.strict)).toMatchObject({ state: row.state, misplaced: [] })
})

test.each<{ kind: string; entries: readonly Entry[]; wrong: string; because: string }>([
  {
    kind: 'famille-union',
    entries: [
      filed('2025-04-01'),
      given('annexe-19ter', '2025-04-01'),
      decided('annexe-20', '2025-07-10'),
      month,
    ],
    wrong: 'extra-month-given 2025-07-10',
    because: 'art. 52 never left the month of art. 51 to who asks on an annex 19ter',
  },
  {
    kind: 'citoyen-union',
    entries: [
      filed('2025-10-01'),
      decided('annexe-19quinquies', '2025-10-01'),
      appealed('annexe-19quinquies 2025-10-01', '2025-10-20'),
      given('annexe-35', '2025-10-21'),
    ],
    wrong: 'annexe-35 2025-10-21',
    because: 'an appeal against an annex 19quinquies suspends nothing',
  },
  {
    kind: 'protection-internationale',
    entries: [
      filed('2025-01-06'),
      decided('annexe-26quater', '2025-03-20'),
      appealed('annexe-26quater 2025-03-20', '2025-04-01'),
      given('annexe-35', '2025-04-02'),
    ],
    wrong: 'annexe-35 2025-04-02',
    because: 'only the full review of a decision of the CGRA is suspensive',
  },
])('no place for $wrong, because $because', ({ kind, entries, wrong }) => {
  expect(misplacedIn(caseOf(kind, entries), ['commune'])).toEqual([wrong])
})

test.each<{ entries: readonly Entry[]; state: string; because: string }>([
  {
    entries: [
      ...notConsidered,
      appealed(`${ANNEX_2} 2026-01-16`, '2026-02-02'),
      judged('annulment 2026-02-02', '2026-06-01', 'annulled'),
    ],
    state: 'registered',
    because: 'the commune never sent it',
  },
  {
    entries: [
      ...toTheOffice,
      decided('article-9bis.irrecevable', '2026-02-10'),
      appealed('article-9bis.irrecevable 2026-02-10', '2026-03-02'),
      judged('annulment 2026-03-02', '2026-06-01', 'annulled'),
    ],
    state: 'pending',
    because: 'the Office decides again',
  },
])('the round after an annulment begins as $state: $because', ({ entries, state }) => {
  const events: readonly CaseEvent[] = [
    { type: 'case-opened', title: 'N. Exemple', language: 'fr' },
    { type: 'person-added', person: { id: 'p', familyName: 'Exemple', relation: 'applicant' } },
    { type: 'procedure-opened', procedure: 'next', kind: 'article-9bis', follows: 'round' },
    { type: 'procedure-opened', procedure: 'round', kind: 'article-9bis' },
    ...entries.map((entry): CaseEvent => ({ type: 'entry-recorded', entry })),
  ]
  expect(standing(historyOf(events), 'article-9bis')).toMatchObject({ subject: 'next', state })
})

test('an appeal in a procedure that the Office receives gives no annex 35: none is on the list', () => {
  const papers = officeRequest.transitions.flatMap(({ on }) =>
    'entry' in on && on.entry === 'receipt-given' ? (on.where?.['paper'] ?? []) : [],
  )
  expect(papers).not.toContain('annexe-35')
})
