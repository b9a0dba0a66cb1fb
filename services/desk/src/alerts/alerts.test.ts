import { localDate } from '@sejour/calendar'
import type { CaseEvent } from '@sejour/cases'
import { describe, expect, test } from 'vitest'
import { caseWith, entry, refusal } from '../agenda/agenda.fixtures.ts'
import { alertsOf, watchLaw } from './index.ts'

const day = localDate
const over = (since: string, today: string, lang: 'fr' | 'nl' = 'fr') => ({
  since: day(since),
  today: day(today),
  lang,
})
const newYear = over('2025-12-15', '2026-01-05')
const pact = over('2026-06-01', '2026-06-20')

const fact = (id: string, value: string | boolean): CaseEvent => ({
  type: 'fact-recorded',
  fact: { fact: id, value, statedBy: 'counsel', statedOn: day('2025-11-01') },
})
const born: CaseEvent = {
  type: 'person-described',
  person: 'n',
  changes: { birthDate: day('1990-01-01') },
}
const filed = entry({ id: 'f', kind: 'request-filed', on: day('2025-11-03'), by: 'hand' })

describe('the fee', () => {
  test('another amount is told with both amounts, its source and since when', () => {
    const alert = alertsOf(caseWith(born), newYear).find(({ kind }) => kind === 'fee')
    expect(alert).toMatchObject({ id: 'p1.fee.2026-01-01', on: '2026-01-01', read: false })
    expect(alert?.moved).toMatchObject([
      { kind: 'fee', before: { dueCents: 36800 }, after: { dueCents: 37700 } },
    ])
    expect(alert?.sources.length).toBeGreaterThan(0)
  })

  test.each([
    { events: [born, filed], because: 'a request that is filed keeps the fee of its day' },
    {
      events: [born, { type: 'procedure-ended', procedure: 'p1', why: 'retirée' } as const],
      because: 'nothing is under way any more',
    },
    {
      events: [born, { type: 'case-closed', why: 'fini' } as const],
      because: 'the case is closed',
    },
  ])('nothing is told: $because', ({ events }) => {
    expect(alertsOf(caseWith(...events), newYear).filter(({ kind }) => kind === 'fee')).toEqual([])
  })
})

describe('a rule', () => {
  test('of which a text changed and was not read since says so, and what it moves here', () => {
    const alert = alertsOf(caseWith(fact('demande.aupres-de', 'office')), pact).find(
      ({ kind }) => kind === 'rule',
    )
    expect(alert?.said).toContain('article 9bis')
    expect(alert?.why.length).toBeGreaterThan(0)
    expect(alert?.moved[0]).toMatchObject({ kind: 'assessment', procedure: 'article-9bis' })
  })

  test('that moves nothing in this case is told all the same', () => {
    const alert = alertsOf(caseWith(), pact).find(({ kind }) => kind === 'rule')
    expect(alert?.moved).toEqual([])
  })

  test('is told of the procedures that the case uses, and of no other', () => {
    const alerts = alertsOf(caseWith(), over('2010-01-01', '2026-06-20'))
    expect(new Set(alerts.map(({ procedure }) => procedure))).toEqual(new Set(['p1']))
    expect(alertsOf(caseWith(), over('2026-02-01', '2026-02-03'))).toEqual([])
  })
})

describe('a limit', () => {
  const limits = (event: CaseEvent) =>
    alertsOf(caseWith(event), pact).filter(({ kind }) => kind === 'limit')

  test('notified under the new law is told with the days of the old one', () => {
    const notified = refusal({
      notification: { by: 'hand', on: day('2026-06-15') },
      circumstances: { detained: false },
    })
    const alert = limits(notified).find(({ id }) => id.startsWith('d1.annulment'))
    expect(alert?.on).toBe('2026-06-12')
    expect(alert?.moved).toMatchObject([
      {
        kind: 'limit',
        limit: 'd1.annulment',
        before: { lastDay: '2026-07-15', safeDay: '2026-07-15' },
        after: { safeDay: '2026-06-20' },
      },
    ])
  })

  test('notified before stays as it was; one of which no day is known may be either', () => {
    expect(limits(refusal({ notification: { by: 'hand', on: day('2026-06-05') } }))).toEqual([])
    const unknown = limits(refusal({ notification: { by: 'post' } }))
    expect(unknown.length).toBeGreaterThan(0)
    expect(unknown.every(({ moved }) => moved.length === 0)).toBe(true)
  })
})

describe('a conclusion', () => {
  const concluded = (finding: string): CaseEvent => ({
    type: 'conclusion-recorded',
    conclusion: {
      id: 'c1',
      procedure: 'p1',
      on: day('2026-01-12'),
      lawVersion: '2007-06-01',
      facts: { 'demande.aupres-de': 'office' },
      stages: [{ id: 'prise-en-consideration', finding }],
      outcome: 'x',
    },
  })
  const told = (finding: string) =>
    alertsOf(caseWith(concluded(finding)), over('2026-01-12', '2026-02-01')).filter(
      ({ kind }) => kind === 'conclusion',
    )

  test('that comes out the same is not told; one that does not is told with both findings', () => {
    const now = told('never')[0]?.moved[0]
    const finding = now?.kind === 'conclusion' ? (now.stages[0]?.after ?? '') : ''
    expect(now).toMatchObject({ kind: 'conclusion', stages: [{ before: 'never' }] })
    expect(told(finding)).toEqual([])
  })
})

test('an alert that was read stays read, and keeps its name in both languages', () => {
  const state = caseWith(born, { type: 'alert-read', alert: 'p1.fee.2026-01-01' })
  const ids = (lang: 'fr' | 'nl') =>
    alertsOf(state, { ...newYear, lang }).map(({ id, read }) => `${id} ${read}`)
  expect(ids('fr')).toContain('p1.fee.2026-01-01 true')
  expect(ids('nl')).toEqual(ids('fr'))
})

test('a thousand cases share one walk of the law', () => {
  const watch = watchLaw()
  const state = caseWith(born, refusal())
  const started = performance.now()
  for (let number = 0; number < 1000; number += 1) {
    alertsOf(state, { ...over('2025-06-01', '2026-06-20'), watch })
  }
  // Generous: a slow machine is no fault of the law.
  expect(performance.now() - started).toBeLessThan(15_000)
})
