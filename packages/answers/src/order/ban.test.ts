import { expect, test } from 'vitest'
import { ask, known, notified } from './order.fixtures.ts'

const banned = { years: 3, notifiedOn: '2024-01-10', departedOn: '2024-01-10' }
const noTerm = { ...known, ...notified('2024-01-10'), termDays: 0 }

test.each([
  { of: known, applies: 'not-met', most: 3, because: 'a term, and no earlier order disobeyed' },
  { of: { ...known, termDays: 0 }, applies: 'met', most: 3, because: 'no term was granted' },
  {
    of: { ...known, earlierOrderNotExecuted: true },
    applies: 'met',
    most: 3,
    because: 'an earlier order was not carried out',
  },
  {
    of: { ...known, earlierOrderNotExecuted: null },
    applies: 'unknown',
    most: 3,
    because: 'it is not known',
  },
  {
    of: { ...known, termDays: null },
    applies: 'unknown',
    most: 3,
    because: 'the printed term is not known',
  },
  { of: { ...known, termDays: 0, fraud: true }, applies: 'met', most: 5, because: 'fraud' },
  {
    of: { ...known, termDays: 0, fraud: null, grounds: ['5°'] },
    applies: 'met',
    most: 5,
    because: 'the paper invokes fraud',
  },
  {
    of: { ...known, termDays: 0, fraud: null },
    applies: 'met',
    most: null,
    because: 'fraud is not known',
  },
  {
    of: { ...known, termDays: 0, grounds: ['3°'] },
    applies: 'met',
    most: null,
    because: 'a serious threat allows more than five years',
  },
  {
    of: { ...known, unionCitizenOrFamily: true },
    applies: 'discretionary',
    most: 5,
    because: 'art. 44nonies',
  },
  {
    of: { ...known, ...notified('2026-05-22') },
    applies: 'not-met',
    most: 3,
    because: 'the eve of the change of art. 74/11',
  },
  {
    of: { ...known, ...notified('2026-05-23') },
    applies: 'unknown',
    most: null,
    because: 'an unread text closes no door',
  },
])('ban $applies, at most $most: $because', ({ of, applies, most }) => {
  expect(ask(of).ban).toMatchObject({ applies, mostYears: most })
})

test.each([
  {
    ban: banned,
    started: true,
    ends: '2027-01-10',
    from: '2026-01-11',
    because: 'two years of three have run',
  },
  {
    ban: { ...banned, years: 5 },
    started: true,
    ends: '2029-01-10',
    from: '2027-05-13',
    because: 'two thirds in days come after forty months',
  },
  {
    ban: { ...banned, departedOn: '2024-02-29' },
    started: true,
    ends: '2027-03-01',
    from: '2026-03-02',
    because: 'no 29th of February: the later day',
  },
  {
    ban: { ...banned, departedOn: null, left: false },
    started: false,
    ends: null,
    from: null,
    because: 'who never left has started nothing',
  },
  {
    ban: { ...banned, departedOn: null },
    started: null,
    ends: null,
    from: null,
    because: 'it is not known',
  },
  {
    ban: { ...banned, years: null },
    started: true,
    ends: null,
    from: null,
    because: 'the years are not known',
  },
])(
  'ban started $started, ends $ends, lifting from $from: $because',
  ({ ban, started, ends, from }) => {
    expect(ask({ ...noTerm, entryBan: ban }).ban).toMatchObject({
      started,
      endsOn: ends,
      liftingFrom: from,
    })
  },
)

test('EB-01: ten years after the decision, nothing has begun to run', () => {
  const { ban } = ask({ entryBan: { years: 10, left: false }, on: '2012-06-01' })
  expect(ban.started).toBe(false)
  expect(ban.endsOn).toBeNull()
  expect(ban.statements.map(({ id }) => id)).toContain('ban.not-started')
})

test('EB-05: a ban does not set a request for family reunification aside', () => {
  const { requests } = ask({ ...noTerm, entryBan: banned, pending: [{ kind: 'family' }] })
  expect(requests.map(({ id }) => id)).toContain('request.family-examined')
})

test('AX-06: whoever joined a moving citizen leaves the ordinary rules on return', () => {
  const { ban } = ask({ unionCitizenOrFamily: true, entryBan: { left: false } })
  expect(ban.statements.map(({ id }) => id)).toContain('ban.union-scope')
})

test.each([
  { filed: '2026-02-03', union: false, by: '2026-06-03', because: 'four months' },
  { filed: '2025-10-31', union: false, by: '2026-02-28', because: 'no 31st of February' },
  { filed: '2026-02-03', union: true, by: '2026-08-03', because: 'six months for the Union' },
])('lifting filed $filed: silence after $by is negative, $because', ({ filed, union, by }) => {
  const ban = { ...banned, motive: 'work', liftingFiledOn: filed }
  const answer = ask({ ...noTerm, unionCitizenOrFamily: union, entryBan: ban })
  expect(answer.ban.answerBy).toBe(by)
})

test.each([
  { motive: 'humanitarian', ids: ['ban.lifting-humanitarian'] },
  { motive: 'work', ids: ['ban.lifting-from'] },
  { motive: 'study', ids: ['ban.lifting-from'] },
  { motive: null, ids: ['ban.lifting-humanitarian', 'ban.lifting-from'] },
])('asked for $motive reasons: $ids', ({ motive, ids }) => {
  const { statements } = ask({ ...noTerm, entryBan: { ...banned, motive } }).ban
  expect(statements.map(({ id }) => id).filter((id) => /lifting-(hum|from)/.test(id))).toEqual(ids)
})

test('a printed ban that is longer than its reasons allow goes to a person', () => {
  const { ban, needsHumanCheck } = ask({ ...noTerm, entryBan: { ...banned, years: 4 } })
  expect(ban.statements.map(({ id }) => id)).toContain('ban.over-most')
  expect(needsHumanCheck).toBe(true)
})

test('a ban beside an order that carries none goes to a person', () => {
  const { ban } = ask({ ...known, entryBan: { years: 2, notifiedOn: '2026-03-05' } })
  expect(ban.statements.map(({ id }) => id)).toContain('ban.without-trigger')
})
