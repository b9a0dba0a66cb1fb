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
const later = { ...known, on: '2026-05-04' }
const pending = (kind: string, of: object = {}) => [{ kind, filedOn: '2026-04-10', ...of }]

test.each([
  { of: { ...known, on: '2026-04-04' }, is: 'yes', because: 'the last day of the term protects' },
  { of: { ...known, on: '2026-04-05' }, is: 'no', because: 'the day after, nothing does' },
  { of: { ...known, on: null }, is: 'unknown', because: 'no day was named' },
  {
    of: { ...known, termDays: 0, on: '2026-03-10' },
    is: 'yes',
    because: 'five days for extreme urgency, the fifth included',
  },
  {
    of: { ...known, termDays: 0, on: '2026-03-16' },
    is: 'unknown',
    because: 'ten days only if it is the first measure',
  },
  { of: { ...known, termDays: 0, on: '2026-03-17' }, is: 'no', because: 'that limit is over too' },
  {
    of: { ...known, termDays: 0, earlierOrderNotExecuted: true, on: '2026-03-11' },
    is: 'no',
    because: 'a further measure: five days',
  },
  {
    of: { ...later, pending: pending('article-9bis') },
    is: 'no',
    because: 'a 9bis request suspends nothing',
  },
  {
    of: { ...later, pending: pending('article-9bis', { provisionalPaper: true }) },
    is: 'no',
    because: 'it never gives a stay',
  },
  {
    of: { ...later, pending: pending('article-9ter') },
    is: 'unknown',
    because: 'it depends on the paper received',
  },
  {
    of: { ...later, pending: pending('article-9ter', { provisionalPaper: true }) },
    is: 'yes',
    because: 'declared admissible, it lets the person stay',
  },
  {
    of: { ...later, pending: pending('article-9ter', { provisionalPaper: false }) },
    is: 'no',
    because: 'filing alone does not',
  },
  {
    of: { ...later, pending: pending('family', { provisionalPaper: false }) },
    is: 'no',
    because: 'no provisional stay',
  },
  {
    of: { ...later, pending: pending('protection', { subsequent: false }) },
    is: 'yes',
    because: 'a first request for protection',
  },
  {
    of: { ...later, pending: pending('protection', { subsequent: true }) },
    is: 'unknown',
    because: 'a later one not always',
  },
  {
    of: { ...later, pending: pending('protection') },
    is: 'unknown',
    because: 'it is not said which one',
  },
  {
    of: { ...later, on: '2026-06-11', pending: pending('family', { provisionalPaper: true }) },
    is: 'yes',
    because: 'the eve of the change of art. 1/3',
  },
  {
    of: { ...later, on: '2026-06-12', pending: pending('family', { provisionalPaper: true }) },
    is: 'unknown',
    because: 'art. 1/3 changed and was not read',
  },
  {
    of: { ...known, on: '2026-05-04', appeal: { kind: 'annulment', filedOn: '2026-03-20' } },
    is: 'no',
    because: 'an order is not on the list',
  },
  {
    of: {
      ...known,
      on: '2026-05-04',
      appeal: { kind: 'ordinary-suspension', filedOn: '2026-03-20' },
    },
    is: 'no',
    because: 'ordinary suspension stops nothing',
  },
  {
    of: { ...known, on: '2026-05-04', appeal: { kind: 'extreme-urgency', filedOn: '2026-03-09' } },
    is: 'yes',
    because: 'extreme urgency in time',
  },
  {
    of: { ...known, on: '2026-05-04', appeal: { kind: 'extreme-urgency', filedOn: '2026-03-12' } },
    is: 'unknown',
    because: 'in time only if it is the first measure',
  },
  {
    of: { ...known, on: '2026-05-04', appeal: { kind: 'extreme-urgency', filedOn: '2026-03-17' } },
    is: 'no',
    because: 'too late',
  },
  {
    of: {
      ...known,
      on: '2026-05-04',
      appeal: { kind: 'extreme-urgency', filedOn: '2026-03-09', rejectedOn: '2026-03-12' },
    },
    is: 'no',
    because: 'rejected',
  },
  { of: { ...spouse, on: '2025-08-04' }, is: 'yes', because: 'the limit of a listed appeal runs' },
  { of: { ...spouse, on: '2025-08-05' }, is: 'no', because: 'no appeal was filed in it' },
  {
    of: { ...spouse, on: '2025-10-01', appeal: annulment },
    is: 'yes',
    because: 'a listed appeal in time',
  },
  {
    of: { ...spouse, on: '2025-10-01', appeal: { ...annulment, filedOn: '2025-08-05' } },
    is: 'no',
    because: 'a day too late',
  },
  {
    of: { ...spouse, on: '2025-10-01', otherFamilyMember47_1: true, appeal: annulment },
    is: 'no',
    because: 'other family members are excepted',
  },
  {
    of: { ...spouse, on: '2025-10-01', otherFamilyMember47_1: null, appeal: annulment },
    is: 'unknown',
    because: 'it is not said which family',
  },
  {
    of: { ...spouse, on: '2025-10-01', nationalSecurity: true, appeal: annulment },
    is: 'no',
    because: 'national security',
  },
  {
    of: {
      ...spouse,
      ...notified('2025-08-17'),
      on: '2025-10-01',
      appeal: { ...annulment, filedOn: '2025-08-25' },
    },
    is: 'yes',
    because: 'the eve of the change of the list',
  },
  {
    of: {
      ...spouse,
      ...notified('2025-08-18'),
      on: '2025-10-01',
      appeal: { ...annulment, filedOn: '2025-08-25' },
    },
    is: 'unknown',
    because: 'the list changed and was not read',
  },
  {
    of: {
      ...spouse,
      ...notified('2026-06-12'),
      on: '2026-06-20',
      appeal: { ...annulment, filedOn: '2026-06-15' },
    },
    is: 'unknown',
    because: 'the law on appeals was not read',
  },
  {
    of: { ...known, ...notified('2026-06-12'), on: '2026-06-20' },
    is: 'unknown',
    because: 'nor the new text on the term',
  },
  {
    of: {
      ...known,
      on: '2026-05-04',
      refusal: { decision: 'cgra-refus', notifiedOn: '2026-02-02' },
      appeal: {
        kind: 'full-jurisdiction',
        filedOn: '2026-02-06',
        againstListedDecision: 'cgra-refus',
      },
    },
    is: 'yes',
    because: 'art. 39/70',
  },
  {
    of: {
      ...known,
      on: '2026-05-04',
      appeal: { kind: 'annulment', filedOn: '2026-03-20', againstListedDecision: 'annexe-21' },
    },
    is: 'unknown',
    because: 'nobody knows when that decision was notified',
  },
])('execution suspended: $is, because $because', ({ of, is }) => {
  expect(ask(of).execution.suspended).toBe(is)
})

test.each([
  {
    of: { refusal: { decision: 'cgra-refus', notifiedOn: '2026-04-30' } },
    is: 'yes',
    because: 'art. 39/70 protects while the limit runs',
  },
  {
    of: { refusal: { decision: 'cgra-irrecevable-demande-ulterieure', notifiedOn: '2026-04-30' } },
    is: 'unknown',
    because: 'a later request is not always protected',
  },
  {
    of: { refusal: { decision: 'article-9bis.irrecevable', notifiedOn: '2026-04-30' } },
    is: 'no',
    because: 'a 9bis refusal is not on the list',
  },
  {
    of: {
      refusal: { decision: 'annexe-14', notifiedOn: '2025-08-15' },
      notification: { by: 'hand', on: '2025-07-01' },
      on: '2025-08-20',
    },
    is: 'yes',
    because: 'a listed refusal protects, the order does not',
  },
])('beside another decision, suspended: $is, because $because', ({ of, is }) => {
  expect(ask({ ...known, on: '2026-05-04', termDays: 30, ...of }).execution.suspended).toBe(is)
})

test.each([
  {
    of: { unionCitizenOrFamily: true },
    is: 'unknown',
    because: 'art. 44ter was read for the term',
  },
  { of: { unionCitizenOrFamily: null }, is: 'yes', because: 'the paper is one of art. 7' },
  { of: { unionCitizenOrFamily: null, document: null }, is: 'unknown', because: 'nothing tells' },
])('does a running term protect? $is: $because', ({ of, is }) => {
  const { reasons } = ask({ ...known, ...of, on: '2026-04-01' }).execution
  expect(reasons.find(({ id }) => id.startsWith('stops.term'))?.effect).toBe(is)
})

test('an ordinary suspension under way can be re-activated', () => {
  const appeal = { kind: 'ordinary-suspension', filedOn: '2026-03-20' }
  const said = ask({ ...known, appeal }).requests.map(({ id }) => id)
  expect(said).toContain('request.reactivate')
})
