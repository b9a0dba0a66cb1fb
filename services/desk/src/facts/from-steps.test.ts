import type { CaseEvent } from '@sejour/cases'
import { expect, test } from 'vitest'
import {
  appealed,
  day,
  decided,
  filed,
  happened,
  judged,
  officeCase,
  opened,
  step,
} from '../office/office.fixtures.ts'
import { answerableFor } from '../views/procedure-in-file.ts'
import { FROM_STEPS } from './from-steps.ts'
import { knownFacts } from './facts-of.ts'

const facts = answerableFor('article-9bis')?.prepared.procedure.facts ?? []

/** What is known of a fact in a round, and on what it rests. */
function knownOf(fact: string, procedure: string, ...events: readonly CaseEvent[]) {
  const state = officeCase(filed('2025-11-01'), ...events)
  const round = state.procedures.get(procedure)
  const known = round && knownFacts(facts, { state, procedure: round, on: day('2026-03-05') })
  return known?.find((one) => one.fact.id === fact)
}

const concluded = (outcome: string, on: string) =>
  step('residence-check-concluded', on, { details: { outcome } })
const receipt = (paper: string, on: string): CaseEvent =>
  happened({ id: `r-${on}`, kind: 'receipt-given', procedure: 'r1', paper, on: day(on) })
const moved = step('commune-changed', '2025-12-20', { details: { from: 'A', to: 'B' } })
const newer = [opened('r2'), filed('2026-01-10', 'r2')]
const annexe43 = decided('annexe-43', '2025-11-20')
const refused = decided('article-9bis.irrecevable', '2026-01-10')
const annulled = [
  refused,
  appealed('decided-article-9bis.irrecevable', '2026-01-20'),
  judged('appeal-decided-article-9bis.irrecevable', 'annulled', '2026-02-20'),
  opened('r2', { follows: 'r1' }),
]

test.each<{
  fact: string
  events: readonly CaseEvent[]
  is: unknown
  because: string
  of?: string
}>([
  {
    fact: 'residence.enquete',
    events: [],
    is: undefined,
    because: 'that nobody noted a check does not say that there was none',
  },
  {
    fact: 'residence.enquete',
    events: [step('residence-check-asked', '2025-11-03')],
    is: undefined,
    because: 'a check that was asked found nothing yet',
  },
  {
    fact: 'residence.enquete',
    events: [step('residence-visited', '2025-11-03', { details: { outcome: 'absent' } })],
    is: undefined,
    because: 'nobody at home on one visit is no conclusion',
  },
  {
    fact: 'residence.enquete',
    events: [concluded('positive', '2025-11-10')],
    is: 'positive',
    because: 'the commune concluded so',
  },
  {
    fact: 'residence.enquete',
    events: [concluded('negative', '2025-11-10'), concluded('positive', '2025-12-01')],
    is: 'positive',
    because: 'the last check counts',
  },
  {
    fact: 'residence.enquete',
    events: [receipt('circulaire-annexe-3', '2025-11-12')],
    is: 'positive',
    because: 'the certificate of receipt follows a positive check',
  },
  {
    fact: 'residence.enquete',
    events: [receipt('annexe-3', '2025-11-12')],
    is: undefined,
    because: 'annex 3 of the decree is a declaration of arrival',
  },
  {
    fact: 'residence.enquete',
    events: [concluded('positive', '2025-11-10'), moved],
    is: undefined,
    because: 'what was found at the old address says nothing of the new one',
  },
  {
    fact: 'residence.enquete',
    events: [concluded('positive', '2025-11-10'), ...annulled],
    of: 'r2',
    is: 'positive',
    because: 'after an annulment the request is the same',
  },
  {
    fact: 'demande.introduite-le',
    events: annulled,
    of: 'r2',
    is: '2025-11-01',
    because: 'after an annulment nothing is filed anew',
  },
  {
    fact: 'residence.changee',
    events: [moved],
    is: true,
    because: 'a change of commune is a move',
  },
  {
    fact: 'residence.changement-signale',
    events: [moved],
    is: undefined,
    because: 'who told the commune is not said',
  },
  {
    fact: 'redevance.montant-paye',
    events: [step('fee-checked', '2025-11-05', { details: { result: 'missing' } })],
    is: undefined,
    because: 'a check says neither how much was paid nor whether only its proof is missing',
  },
  {
    fact: 'redevance.preuve-jointe',
    events: [step('fee-checked', '2025-11-05', { details: { result: 'paid' } })],
    is: undefined,
    because: 'the proof may have come after the request',
  },
  {
    fact: 'redevance.solde-prouve',
    events: [annexe43, step('fee-completed', '2025-12-20')],
    is: true,
    because: 'the thirtieth day is in time',
  },
  {
    fact: 'redevance.solde-prouve',
    events: [annexe43, step('fee-completed', '2025-12-21')],
    is: false,
    because: 'the day after is not',
  },
  {
    fact: 'redevance.solde-prouve',
    events: [decided('annexe-43', undefined), step('fee-completed', '2025-12-20')],
    is: undefined,
    because: 'nobody knows when annex 43 was notified',
  },
  {
    fact: 'redevance.solde-prouve',
    events: [annexe43],
    is: undefined,
    because: 'that nothing is noted does not say that nothing was paid',
  },
  {
    fact: 'demande.nouvelle-transmise',
    events: newer,
    is: undefined,
    because: 'silence does not say that the commune still holds it',
  },
  {
    fact: 'demande.nouvelle-transmise',
    events: [...newer, step('transmitted', '2026-01-20', { procedure: 'r2' })],
    is: 'transmise',
    because: 'the commune sent the newer one on',
  },
  {
    fact: 'demande.nouvelle-transmise',
    events: [
      ...newer,
      decided('article-9bis.non-prise-en-consideration', '2026-01-20', { procedure: 'r2' }),
    ],
    is: 'non-transmise',
    because: 'the commune did not take the newer one into consideration',
  },
  {
    fact: 'demande.nouvelle-transmise',
    events: [step('transmitted', '2025-11-20')],
    is: undefined,
    because: 'it was this request that was sent on',
  },
  {
    fact: 'demande.nouvelle-depuis',
    events: [...newer, step('withdrawal-presumed', '2026-01-10')],
    is: true,
    because: 'noting that it is replaced does not make the newer one go away',
  },
  {
    fact: 'demande.nouvelle-depuis',
    events: [step('request-withdrawn', '2026-01-05'), ...newer],
    is: undefined,
    because: 'a request that was given up was not pending when the other came',
  },
])('$fact is $is: $because', ({ fact, events, is, of = 'r1' }) => {
  const known = knownOf(fact, of, ...events)
  expect(known?.value).toEqual(is)
  if (is !== undefined) expect(known?.from).toEqual({ kind: 'derived', of: 'entries' })
})

test('how it was sent is what the filing says, else what the commune registered', () => {
  const registered = (channel: string) =>
    step('request-registered', '2025-11-03', { details: { channel } })
  const sent = (by: 'unknown' | 'hand', channel: string) => {
    const state = officeCase(
      happened({ id: 'f', kind: 'request-filed', procedure: 'r1', on: day('2025-11-01'), by }),
      registered(channel),
    )
    const procedure = state.procedures.get('r1')
    return (
      procedure && FROM_STEPS['demande.recommandee']?.({ state, procedure, on: day('2026-03-05') })
    )
  }
  expect(sent('unknown', 'registered-post')).toBe(true)
  expect(sent('unknown', 'counter')).toBe(false)
  expect(sent('unknown', 'product')).toBeUndefined()
  expect(sent('hand', 'registered-post')).toBe(false)
})

test('every fact that steps answer is one that article 9bis asks', () => {
  const asked = facts.map(({ id }) => id)
  expect(Object.keys(FROM_STEPS).filter((fact) => !asked.includes(fact))).toEqual([])
})
