import { expect, test } from 'vitest'
import { ask, known, notified } from './order.fixtures.ts'

const spouse = {
  ...known,
  ...notified('2025-07-04'),
  document: 'annexe-20',
  unionCitizenOrFamily: true,
  otherFamilyMember47_1: false,
}
const annulment = { kind: 'annulment', filedOn: '2025-07-25' }

test('EX-07: an order may be given while a 9bis request is examined, and nothing is suspended', () => {
  const answer = ask({
    document: 'annexe-13',
    ...notified('2009-09-01'),
    termDays: 30,
    on: '2009-10-20',
    pending: [{ kind: 'article-9bis', filedOn: '2009-06-26' }],
  })
  const said = answer.requests.map(({ id }) => id)
  expect(said).toContain('request.9bis-order-may-be-given')
  expect(said).toContain('request.9bis-no-stay')
  expect(answer.execution.suspended).toBe('no')
  expect(answer.execution.reasons).toContainEqual(
    expect.objectContaining({ id: 'stops.request-never', effect: 'no' }),
  )
})

test('OQ-04: a month ends on 4 August, thirty days on the 3rd; the appeal in time stops execution', () => {
  const { term, execution, first, needsHumanCheck } = ask({
    ...spouse,
    on: '2025-07-26',
    appeal: annulment,
  })
  expect(term).toMatchObject({
    printedLastDay: '2025-08-03',
    lawLastDay: '2025-08-04',
    safeDay: '2025-08-03',
    agrees: false,
  })
  expect(term.statements.map(({ id }) => id)).toContain('term.month-or-thirty')
  expect(execution.suspended).toBe('yes')
  expect(first.id).toBe('carry-proof')
  expect(needsHumanCheck).toBe(true)
})

test('the contradiction of an order beside a listed refusal is shown', () => {
  expect(ask(spouse).guarantees.map(({ id }) => id)).toContain('guarantee.order-with-listed')
  const other = ask({ ...spouse, otherFamilyMember47_1: true })
  expect(other.guarantees.map(({ id }) => id)).not.toContain('guarantee.order-with-listed')
})
