import { localDate } from '@sejour/calendar'
import type { CaseEvent } from '@sejour/cases'
import { expect, test } from 'vitest'
import { agendaOf } from '../agenda/agenda-of.ts'
import { nextOfUnion } from './next-of-union.ts'
import { filed, granted, handed, refused, roundOfCase, step, unionCase } from './union.fixtures.ts'
import { unionViews } from './union-view.ts'

const TODAY = localDate('2026-03-05')
const MOROCCAN = { kind: 'famille-union', nationality: 'MA' }

const checked = (outcome: string) => [
  step('residence-check-asked', '2026-01-06'),
  step('residence-check-concluded', '2026-01-12', { outcome }),
]

test.each<{
  asking?: { kind?: string; nationality?: string }
  events: readonly CaseEvent[]
  request?: string
  because: string
}>([
  { events: [], request: 'annexe-19', because: 'a citizen asks for himself' },
  { asking: MOROCCAN, events: [], request: 'annexe-19ter', because: 'from a third country' },
  {
    asking: { kind: 'famille-union', nationality: 'CH' },
    events: [],
    request: 'annexe-19',
    because: 'a family member who moves freely asks like a citizen',
  },
  {
    asking: { kind: 'famille-union', nationality: 'GB' },
    events: [],
    request: 'annexe-19ter',
    because: 'the transition is over',
  },
  {
    asking: { kind: 'famille-de-belge', nationality: 'XX' },
    events: [],
    because: 'nobody knows the nationality',
  },
  {
    asking: { kind: 'famille-de-belge', nationality: 'XX' },
    events: [handed('annexe-19ter', '2026-01-05')],
    request: 'annexe-19ter',
    because: 'the paper that was handed over says it',
  },
])('the request: $because', ({ asking = {}, events, request }) => {
  expect(roundOfCase(asking, ...events).request).toBe(request)
})

test.each<{
  asking?: { kind?: string; nationality?: string }
  events: readonly CaseEvent[]
  what: string
  by?: string
  because: string
}>([
  { events: [], what: 'file', because: 'nothing was asked' },
  {
    events: [filed('2026-01-05')],
    what: 'hand-paper',
    by: '2026-01-05',
    because: 'the paper goes with the request, the same day',
  },
  {
    events: [filed('2026-01-05'), handed('annexe-19', '2026-01-05')],
    what: 'ask-check',
    because: 'nobody asked the police',
  },
  {
    events: [
      filed('2026-01-05'),
      handed('annexe-19', '2026-01-05'),
      step('residence-check-asked', '2026-01-06'),
    ],
    what: 'conclude-check',
    because: 'the police was asked',
  },
  {
    events: [filed('2026-01-05'), handed('annexe-19', '2026-01-05'), ...checked('positive')],
    what: 'register',
    because: 'a positive check moves to the aliens’ register',
  },
  {
    events: [
      filed('2026-01-05'),
      handed('annexe-19', '2026-01-05'),
      step('registered-in', '2026-01-05', { register: 'waiting' }),
      ...checked('negative'),
    ],
    what: 'strike-off',
    because:
      'a negative check takes a citizen out of the waiting register, and the request goes on',
  },
  {
    asking: MOROCCAN,
    events: [filed('2026-01-05'), handed('annexe-19ter', '2026-01-05'), ...checked('negative')],
    what: 'await-proofs',
    by: '2026-04-05',
    because: 'a family member stands in no waiting register',
  },
  {
    asking: MOROCCAN,
    events: [
      filed('2026-01-05'),
      handed('annexe-19ter', '2026-01-05'),
      ...checked('positive'),
      step('registered-in', '2026-01-13', { register: 'aliens' }),
    ],
    what: 'hand-orange',
    because: 'the family holds the orange card after a positive check',
  },
  {
    asking: MOROCCAN,
    events: [
      filed('2026-01-05'),
      handed('annexe-19ter', '2026-01-05'),
      ...checked('positive'),
      step('registered-in', '2026-01-13', { register: 'aliens' }),
      granted('ai-union', '2026-01-14', '2026-07-13'),
    ],
    what: 'await-proofs',
    by: '2026-04-05',
    because: 'the orange card is no decision: the proofs are still due',
  },
  {
    asking: MOROCCAN,
    events: [filed('2025-11-05'), handed('annexe-19ter', '2025-11-05'), ...checked('negative')],
    what: 'proofs-late',
    by: '2026-02-05',
    because: 'the three months of the family are over',
  },
  {
    events: [
      filed('2026-01-05'),
      handed('annexe-19', '2026-01-05'),
      ...checked('positive'),
      step('registered-in', '2026-01-13', { register: 'aliens' }),
    ],
    what: 'decide',
    by: '2026-07-05',
    because: 'everything came with the request, and six months run from it',
  },
  {
    events: [
      filed('2025-08-20'),
      handed('annexe-19', '2025-08-20'),
      ...checked('positive'),
      step('registered-in', '2026-01-13', { register: 'aliens' }),
      step('proofs-completed', '2025-09-05'),
    ],
    what: 'decide-late',
    by: '2026-02-20',
    because: 'the six months are over, and silence grants nothing by law',
  },
  {
    events: [
      filed('2025-08-20'),
      refused('annexe-20', '2026-03-01'),
      step('extra-month-given', '2026-03-01', { until: '2026-04-01' }),
    ],
    what: 'await-month',
    by: '2026-04-01',
    because: 'the extra month runs',
  },
  {
    events: [
      filed('2025-08-20'),
      refused('annexe-20', '2026-01-20'),
      step('extra-month-given', '2026-01-20', { until: '2026-02-20' }),
    ],
    what: 'month-over',
    by: '2026-02-20',
    because: 'the extra month is over',
  },
  {
    events: [filed('2026-01-05'), granted('EU', '2026-02-01')],
    what: 'order-card',
    because: 'granted',
  },
  {
    events: [filed('2026-01-05'), granted('EU', '2026-02-01'), step('card-ordered', '2026-02-02')],
    what: 'hand-card',
    because: 'the card was ordered',
  },
  {
    events: [filed('2026-01-05'), refused('annexe-19quinquies', '2026-01-05')],
    what: 'none',
    because: 'not taken into consideration',
  },
])('$what is next: $because', ({ asking = {}, events, what, by }) => {
  const next = nextOfUnion(roundOfCase(asking, ...events), TODAY)
  expect([next.what, next.by]).toEqual([what, by])
})

test.each([
  {
    day: '2025-08-31',
    regime: 'pieces-apres',
    due: '2025-11-30',
    because: 'three months to follow',
  },
  { day: '2025-09-01', regime: 'pieces-au-depot', due: '2025-09-01', because: 'all on the day' },
])('filed on $day: $because', ({ day, regime, due }) => {
  const [view] = unionViews(unionCase({}, filed(day)), { today: TODAY, lang: 'nl' })
  expect(view?.answer?.regime.id).toBe(regime)
  expect(view?.answer?.documents.lastDay).toBe(due)
})

test('what the form of the request lists is told, in the language of the desk', () => {
  const state = unionCase({}, filed('2025-08-20'), {
    type: 'act-drafted',
    draft: {
      id: 'a',
      template: 'annexe-19',
      lang: 'fr',
      data: {
        filedOn: '2025-08-20',
        ground: 'student',
        given: ['enrolment'],
        arrivedOn: '2025-05-01',
      },
    },
  })
  const [view] = unionViews(state, { today: TODAY, lang: 'nl' })
  expect(view?.proofs?.given).toHaveLength(1)
  expect(view?.proofs?.missing).toHaveLength(2)
  expect(view?.answer?.filedLate).toBe(true)
})

test('a form that does not say as whom the person asks says nothing of what is missing', () => {
  const state = unionCase({}, filed('2025-08-20'), {
    type: 'act-drafted',
    draft: { id: 'a', template: 'annexe-19', lang: 'fr', data: { filedOn: '2025-08-20' } },
  })
  const [view] = unionViews(state, { today: TODAY, lang: 'fr' })
  expect(view?.proofs).toEqual({ act: 'a', given: [] })
})

test.each([
  {
    asking: {},
    decides: ['commune', 'office'],
    because: 'of a citizen, the commune where it is clear',
  },
  { asking: MOROCCAN, decides: ['office'], because: 'of a family member, the Office' },
])('who recognises: $because', ({ asking, decides }) => {
  const [view] = unionViews(unionCase(asking, filed('2026-01-05')), { today: TODAY, lang: 'fr' })
  const found = view?.competences.find(({ what }) => what === 'recognises')
  expect(found?.who.map(({ id }) => id)).toEqual(decides)
  expect(found?.sources.length).toBeGreaterThan(0)
})

test.each([
  { none: true, because: 'without an order nobody is told when to leave' },
  { none: false, because: 'where nobody said so, the paper must be looked at' },
])('the time to leave after an annex 20: $because', ({ none }) => {
  const state = unionCase({}, filed('2025-08-20'), {
    type: 'entry-recorded',
    entry: {
      id: 'd',
      procedure: 'p1',
      kind: 'decision-notified',
      decision: 'annexe-20',
      notification: { by: 'hand', on: localDate('2026-03-02') },
      ...(none && { circumstances: { removalMeasure: 'none' } }),
    },
  })
  const ids = agendaOf(state, { today: TODAY, lang: 'fr' }).map(({ id }) => id)
  expect(ids.includes('d.departure')).toBe(!none)
})

test('a request before free movement, or of somebody of unknown nationality, counts nothing', () => {
  const of = (asking: object, day: string) =>
    unionViews(unionCase(asking, filed(day)), { today: TODAY, lang: 'fr' })[0]?.needs
  expect([
    of({}, '2007-01-01'),
    of({ kind: 'famille-union', nationality: 'XX' }, '2026-01-05'),
  ]).toEqual(['older-law', 'request'])
})

test('after an annulment the same request is decided again, by the day on which it was filed', () => {
  const state = unionCase(
    MOROCCAN,
    filed('2025-01-06'),
    handed('annexe-19ter', '2025-01-06'),
    ...checked('positive'),
    refused('annexe-20', '2025-06-02'),
    ...[
      {
        id: 'r',
        kind: 'remedy-filed' as const,
        remedy: 'annulment',
        against: 'd',
        on: localDate('2025-06-20'),
        by: 'registered' as const,
      },
      {
        id: 'j',
        kind: 'judgment-notified' as const,
        answers: 'r',
        result: 'annulled' as const,
        notification: { by: 'electronic' as const, on: localDate('2026-02-02') },
      },
    ].map((entry) => ({
      type: 'entry-recorded' as const,
      entry: { procedure: 'p1', ...entry },
    })),
    { type: 'procedure-opened', procedure: 'p2', kind: 'famille-union', follows: 'p1' },
  )
  const again = unionViews(state, { today: TODAY, lang: 'fr' }).at(-1)
  expect(again?.round).toMatchObject({ request: 'annexe-19ter', filedOn: '2025-01-06' })
  expect(again?.round.decision).toBeUndefined()
  expect(again?.next).toEqual({ what: 'decide', who: 'authority' })
})
