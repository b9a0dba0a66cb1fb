import { expect, test } from 'vitest'
import { sourceSchema } from '../json-schema/index.ts'
import { faultsOf } from '../json-schema/validate.fixtures.ts'
import {
  answerRenewal,
  renewalWordingDe,
  renewalWordingEn,
  renewalWordingFr,
  renewalWordingNl,
  TITLES,
} from './index.ts'
import { renewalAnswerSchema, renewalInputSchema } from './json-schema.ts'

function ask(input: object) {
  const answered = answerRenewal(input, renewalWordingFr)
  if (!answered.ok) throw new Error(answered.problems.map(({ code }) => code).join())
  return answered.value
}

test.each([
  {
    title: 'A',
    expires: '2026-03-31',
    from: '2026-02-14',
    to: '2026-03-01',
    because: 'RW-01: forty-five and thirty days before, February having 28 days',
  },
  {
    title: 'A',
    expires: '2024-03-31',
    from: '2024-02-15',
    to: '2024-03-01',
    because: 'a leap year moves the opening by a day',
  },
  {
    title: 'A-student',
    expires: '2012-10-31',
    from: '2012-09-16',
    to: '2012-10-01',
    because: 'RW-04: students followed the common window then',
  },
  {
    title: 'A-student',
    expires: '2026-10-31',
    from: null,
    to: '2026-10-16',
    because: 'C11: students, fifteen days before at the latest',
  },
  {
    title: 'B',
    expires: '2026-03-31',
    from: '2026-02-14',
    to: '2026-03-01',
    because: 'as card A, municipalities say',
  },
  {
    title: 'K',
    expires: '2026-12-31',
    from: '2026-11-21',
    to: '2026-12-01',
    because: 'C11: K, forty to thirty days',
  },
  {
    title: 'A-researcher',
    expires: '2026-04-30',
    from: null,
    to: '2026-02-28',
    because: 'two months before 30 April is the end of February',
  },
  { title: 'F', expires: '2026-03-31', from: null, to: null, because: 'only before the end' },
  { title: 'H', expires: '2026-03-31', from: null, to: null, because: 'no window was read' },
])('$title until $expires: $from to $to, because $because', ({ title, expires, from, to }) => {
  expect(ask({ title, expires })).toMatchObject({ windowFrom: from, windowTo: to, state: null })
})

test.each([
  { on: '2026-02-13', state: 'early', because: 'the window opens the day after' },
  { on: '2026-02-14', state: 'in-window', because: 'its first day' },
  { on: '2026-03-01', state: 'in-window', because: 'its last day' },
  { on: '2026-03-02', state: 'late', because: 'a usage is over, the title is not' },
  { on: '2026-03-31', state: 'late', because: 'the title still runs that day' },
  { on: '2026-04-01', state: 'after-expiry', because: 'it ended the day before' },
])('asked on $on: $state, because $because', ({ on, state }) => {
  expect(ask({ title: 'A', expires: '2026-03-31', on })).toMatchObject({
    state,
    requestedInWindow: state === 'in-window',
  })
})

test('RW-04: 292 days after the end', () => {
  expect(ask({ title: 'A-student', expires: '2012-10-31', on: '2013-08-19' })).toMatchObject({
    state: 'after-expiry',
    requestedInWindow: false,
    afterExpiryDays: 292,
  })
})

test('late in the window is a warning, never a bar', () => {
  const { said, statements } = ask({ title: 'A', expires: '2026-03-31', on: '2026-03-20' })
  expect(said.join()).toContain('reste possible')
  expect(statements.map(({ id }) => id)).toContain('renouvellement.loi')
})

test.each([renewalWordingFr, renewalWordingNl, renewalWordingDe, renewalWordingEn])(
  'every title is said in $lang',
  (wording) => {
    for (const title of TITLES) {
      const input = { title, expires: '2026-03-31', on: '2026-03-01' }
      const answered = answerRenewal(input, wording)
      expect(faultsOf(renewalInputSchema, input)).toEqual([])
      expect(answered.ok && faultsOf(renewalAnswerSchema(sourceSchema), answered.value)).toEqual([])
      expect(answered.ok && answered.value.statements.every(({ text }) => text.length > 10)).toBe(
        true,
      )
    }
  },
)

test.each([
  {
    title: 'A-search-year',
    says: 'ne se renouvelle pas',
    not: ['renouvellement.trou', 'renouvellement.loi'],
    because: 'art. 61/1/9: the year is given once',
  },
  {
    title: 'A-researcher',
    says: 'plus tard que la loi',
    not: ['renouvellement.loi'],
    because: 'art. 61/12 asks for two months: late is no matter of usage',
  },
  {
    title: 'B',
    says: 'fenêtre d’usage',
    not: ['renouvellement.trou'],
    because: 'the card ends, the stay does not: no five years are broken',
  },
])('$title, late: “$says”, because $because', ({ title, says, not }) => {
  const { said, statements } = ask({ title, expires: '2026-04-30', on: '2026-04-20' })
  expect(said.join(' ')).toContain(says)
  expect(statements.map(({ id }) => id).filter((id) => not.includes(id))).toEqual([])
})
