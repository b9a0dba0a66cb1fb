import { expect, test } from 'vitest'
import { assessed, inOrder } from '../article-9bis.fixtures.ts'

test.each([
  { change: {}, outcome: 'a-l-appreciation-de-l-office', because: 'nothing stands against it' },
  {
    change: { 'residence.enquete': 'negative' },
    outcome: 'non-prise-en-consideration',
    because: 'the residence check is negative',
  },
  {
    change: { 'redevance.montant-paye': 0, 'redevance.solde-prouve': false },
    outcome: 'irrecevable-redevance',
    because: 'nothing was paid',
  },
  {
    change: { 'identite.document': 'aucun', 'identite.impossibilite': false },
    outcome: 'irrecevable',
    because: 'identity is not shown',
  },
  { change: { circonstances: [] }, outcome: 'irrecevable', because: 'no argument is given' },
  { change: { motifs: [] }, outcome: 'non-fondee', because: 'no ground is given' },
])('$outcome: $because', ({ change, outcome }) => {
  expect(assessed({ ...inOrder, ...change }).outcome?.id ?? 'none').toBe(outcome)
})

test('in January 2026 an unpaid fee still closes the way: the course of October 2025 says so', () => {
  const unpaid = { 'redevance.montant-paye': 0, 'redevance.solde-prouve': false }
  const filed = { 'demande.introduite-le': '2026-01-12' }
  expect(assessed({ ...inOrder, ...filed, ...unpaid }, '2026-01-12').outcome?.id).toBe(
    'irrecevable-redevance',
  )
})

test('nothing is asked any more when everything is known', () => {
  expect(assessed(inOrder).missing).toEqual([])
})

test('with nothing known, the first question is to whom the request goes', () => {
  const { outcome, missing } = assessed({})
  expect(outcome?.id).toBe('a-completer')
  expect(missing[0]?.id).toBe('demande.aupres-de')
})

test('from 12 June 2026 the text of article 9bis is unread and closes no door', () => {
  const late = { ...inOrder, 'demande.introduite-le': '2026-06-12', circonstances: [] }
  const { outcome, lastKnownOutcome, stages } = assessed(
    { ...late, 'redevance.montant-paye': 377_00 },
    '2026-06-12',
  )
  expect(outcome?.id).not.toBe('irrecevable')
  expect(lastKnownOutcome.id).toBe('irrecevable')
  expect(stages.find(({ stage }) => stage.id === 'recevabilite')?.finding).toBe('unknown')
})

test('on 11 June 2026 it still does', () => {
  const known = { ...inOrder, circonstances: [] }
  const { stages } = assessed(known, '2026-06-11')
  expect(stages.find(({ stage }) => stage.id === 'recevabilite')?.finding).toBe('not-met')
})
