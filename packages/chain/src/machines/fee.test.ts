import { localDate } from '@sejour/calendar'
import type { CaseEntry } from '@sejour/cases'
import { expect, test } from 'vitest'
import { standingOf } from '../standing.ts'
import { article9bis } from './article-9bis/index.ts'
import { fee } from './fee.ts'

const at = (id: string, entry: object): CaseEntry =>
  ({
    id,
    procedure: 'p',
    on: localDate('2026-03-02'),
    recorded: { version: 1 },
    ...entry,
  }) as CaseEntry
const step = (id: string, name: string, details?: object) =>
  at(id, { kind: 'step-taken', step: name, ...(details && { details }) })
const annexe43 = at('43', {
  kind: 'decision-notified',
  decision: 'annexe-43',
  notification: { by: 'hand', on: localDate('2026-03-02') },
})

test.each([
  { told: false, misplaced: ['ask'], because: 'nobody said that the balance came' },
  { told: true, misplaced: [], because: 'the balance came' },
])('after annexe 43 the check begins or not: $because', ({ told, misplaced }) => {
  const entries = [
    step('registered', 'request-registered'),
    step('fee', 'fee-checked', { result: 'partial' }),
    annexe43,
    ...(told ? [step('balance', 'fee-completed')] : []),
    step('ask', 'residence-check-asked'),
  ]
  const standing = standingOf(article9bis, { id: 'p', entries }, ['commune'])
  expect(standing.misplaced.map(({ id }) => id)).toEqual(misplaced)
})

test('the fee is not taken to be paid because something came later', () => {
  const { transitions } = fee
  expect(transitions.find(({ id }) => id === 'pay-balance')?.mustBeTold).toBe(true)
})
