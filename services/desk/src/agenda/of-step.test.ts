import { localDate } from '@sejour/calendar'
import type { CaseEvent, StepDetails } from '@sejour/cases'
import { expect, test } from 'vitest'
import { agenda, caseWith, entry, refusal } from './agenda.fixtures.ts'

const appealed = entry({
  id: 'r1',
  kind: 'remedy-filed',
  remedy: 'annulment',
  against: 'd1',
  on: localDate('2026-03-09'),
  by: 'electronic',
})
const step = (id: string, on: string, details?: StepDetails): CaseEvent =>
  entry({
    id: `s-${id}`,
    kind: 'step-taken',
    step: id,
    about: 'r1',
    on: localDate(on),
    ...(details && { details }),
  })
const judged = entry({
  id: 'j1',
  kind: 'judgment-notified',
  answers: 'r1',
  result: 'rejected',
  notification: { by: 'hand', on: localDate('2026-05-04') },
})

const today = localDate('2026-03-16')

test.each<{ opens: string; limit: string; last: string; because: string }>([
  {
    opens: 'roll-fee-asked',
    limit: 'roll-fee',
    last: '2026-03-20',
    because: 'eight days to pay, or the appeal is not on the roll',
  },
  {
    opens: 'repair-asked',
    limit: 'petition-repair',
    last: '2026-03-20',
    because: 'eight days from the receipt of the letter',
  },
  {
    opens: 'synthesis-asked',
    limit: 'synthesis-declaration',
    last: '2026-03-20',
    because: 'eight days to say whether a memorial comes',
  },
  {
    opens: 'synthesis-asked',
    limit: 'synthesis-memorial',
    last: '2026-03-27',
    because: 'fifteen days from the same notice to file it',
  },
  {
    opens: 'written-procedure-proposed',
    limit: 'hearing-request',
    last: '2026-03-27',
    because: 'fifteen days from the sending of the order',
  },
])('$opens opens $limit: $because', ({ opens, limit, last }) => {
  const items = agenda(caseWith(refusal(), appealed, step(opens, '2026-03-12')), { today })
  expect(items[`s-${opens}.${limit}`]).toMatchObject({
    lastDay: last,
    state: 'running',
    suspensive: 'no',
  })
})

test.each<{
  opens: string
  after: readonly CaseEvent[]
  limit: string
  how: string
  because: string
}>([
  {
    opens: 'roll-fee-asked',
    after: [step('roll-fee-paid', '2026-03-13')],
    limit: 'roll-fee',
    how: 'done',
    because: 'it was paid',
  },
  {
    opens: 'roll-fee-asked',
    after: [step('enrolled', '2026-03-13')],
    limit: 'roll-fee',
    how: 'done',
    because: 'what is on the roll was paid, or owed nothing',
  },
  {
    opens: 'synthesis-asked',
    after: [step('synthesis-declared', '2026-03-13', { will: 'not-file' })],
    limit: 'synthesis-memorial',
    how: 'ended',
    because: 'whoever said that none will come has none to file',
  },
  {
    opens: 'synthesis-asked',
    after: [step('desisted', '2026-03-13')],
    limit: 'synthesis-declaration',
    how: 'ended',
    because: 'the appeal was given up',
  },
  {
    opens: 'written-procedure-proposed',
    after: [judged],
    limit: 'hearing-request',
    how: 'ended',
    because: 'the Council judged',
  },
])('$limit is over: $because', ({ opens, after, limit, how }) => {
  const state = caseWith(refusal(), appealed, step(opens, '2026-03-12'), ...after)
  expect(agenda(state, { today })[`s-${opens}.${limit}`]).toMatchObject({
    state: 'handled',
    handled: { how },
  })
})

test('a memorial that was announced is still to be filed', () => {
  const state = caseWith(
    refusal(),
    appealed,
    step('synthesis-asked', '2026-03-12'),
    step('synthesis-declared', '2026-03-13', { will: 'file' }),
  )
  const items = agenda(state, { today })
  expect(items['s-synthesis-asked.synthesis-declaration']?.state).toBe('handled')
  expect(items['s-synthesis-asked.synthesis-memorial']?.state).toBe('running')
})

test('the step of one appeal ends nothing of another', () => {
  const other = entry({
    id: 's-other',
    kind: 'step-taken',
    step: 'roll-fee-paid',
    about: 'd1',
    on: localDate('2026-03-13'),
  })
  const state = caseWith(refusal(), appealed, step('roll-fee-asked', '2026-03-12'), other)
  expect(agenda(state, { today })['s-roll-fee-asked.roll-fee']?.state).toBe('running')
})
