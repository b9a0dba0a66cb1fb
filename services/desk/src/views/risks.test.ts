import { localDate, type LocalDate } from '@sejour/calendar'
import { type CaseEvent, type Due, stateOf } from '@sejour/cases'
import { describe, expect, test } from 'vitest'
import { RISK_KINDS } from './dashboard.ts'
import { byPressure, isRiskOn, limitRisks, type RiskSeed, riskSeedsOf, sayRisk } from './risks.ts'

const today = localDate('2026-03-05')

const due = (safeDay: string, lastDay = safeDay, peremptory = true): Due => ({
  id: 'limit',
  kind: 'annulment',
  safeDay: localDate(safeDay),
  lastDay: localDate(lastDay),
  peremptory,
})

test.each([
  { one: due('2026-03-15'), kinds: ['limit-near'], because: 'ten days are near' },
  { one: due('2026-03-16'), kinds: [], because: 'eleven days are not' },
  { one: due('2026-03-05'), kinds: ['limit-near'], because: 'the last day is today' },
  {
    one: due('2026-03-03', '2026-03-06'),
    kinds: ['limit-near'],
    because: 'the safe day is past, but not the last one',
  },
  { one: due('2026-03-04'), kinds: ['limit-past'], because: 'the last day was yesterday' },
  { one: due('2026-03-06', undefined, false), kinds: [], because: 'nothing is lost by it' },
])('$because', ({ one, kinds }) => {
  expect(limitRisks([one], today).map(({ kind }) => kind)).toEqual(kinds)
})

const seed = (kind: RiskSeed['kind'], on?: string): RiskSeed => ({
  id: kind,
  kind,
  part: 'case',
  ...(on !== undefined && { on: localDate(on) }),
})

test.each([
  { one: seed('exhibit-expiring', '2026-04-04'), is: true, because: 'it expires within 30 days' },
  { one: seed('exhibit-expiring', '2026-04-05'), is: false, because: 'it expires after that' },
  { one: seed('exhibit-expiring', '2020-01-01'), is: true, because: 'it has expired' },
  { one: seed('alert-unread', '2026-03-05'), is: true, because: 'the law changed today' },
  { one: seed('alert-unread', '2026-03-06'), is: false, because: 'it changes tomorrow' },
  { one: seed('no-address'), is: true, because: 'it has no day' },
])('a risk, $is: $because', ({ one, is }) => {
  expect(isRiskOn(one, today)).toBe(is)
})

test('what is lost for good comes first, then what comes first', () => {
  const seeds = [
    seed('no-address'),
    seed('limit-near', '2026-03-09'),
    seed('limit-near', '2026-03-07'),
    seed('limit-past', '2026-03-01'),
  ]
  expect(seeds.toSorted(byPressure).map(({ kind, on }) => `${kind} ${on ?? ''}`)).toEqual([
    'limit-past 2026-03-01',
    'limit-near 2026-03-07',
    'limit-near 2026-03-09',
    'no-address ',
  ])
})

test('every risk says what it is and what to do, in every language', () => {
  for (const lang of ['fr', 'nl', 'de', 'en'] as const) {
    for (const kind of RISK_KINDS) {
      const { said, action } = sayRisk(seed(kind), 'case-1', lang)
      expect(said).toMatch(/\.$/)
      expect(action.label).not.toBe('')
      expect(action.target).toEqual({ case: 'case-1', part: 'case' })
    }
  }
})

describe('no elected domicile', () => {
  const mandate = (of: { readonly until?: LocalDate } = {}): CaseEvent => ({
    type: 'mandate-given',
    mandate: {
      id: 'm',
      kind: 'lawyer',
      holder: 'Me Voorbeeld',
      from: localDate('2026-01-01'),
      electedDomicile: true,
      ...of,
    },
  })
  test.each([
    { kind: 'article-9bis', events: [], is: true, because: 'the Office is the domicile' },
    { kind: 'article-9ter', events: [], is: true, because: 'the same article says so' },
    { kind: 'famille-de-belge', events: [], is: false, because: 'no such default is in the law' },
    { kind: 'article-9bis', events: [mandate()], is: false, because: 'letters go to counsel' },
    {
      kind: 'article-9bis',
      events: [mandate({ until: localDate('2026-02-01') })],
      is: true,
      because: 'counsel is there no more',
    },
  ])('$kind, $is: $because', ({ kind, events, is }) => {
    const all: readonly CaseEvent[] = [
      { type: 'case-opened', title: 'N. Exemple', language: 'fr' },
      { type: 'person-added', person: { id: 'n', relation: 'applicant' } },
      { type: 'procedure-opened', procedure: 'p', kind },
      ...events,
    ]
    const state = stateOf(
      all.map((event, index) => ({
        version: index + 1,
        at: '2026-03-01T09:00:00.000Z',
        by: 'counsel',
        event,
      })),
    )
    const seeds = riskSeedsOf(state, { agenda: [], alerts: [] })
    expect(seeds.some((one) => one.kind === 'no-elected-domicile')).toBe(is)
  })
})
