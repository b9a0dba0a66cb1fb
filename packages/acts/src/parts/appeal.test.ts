import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { appealRemarks } from './appeal-paragraph.ts'
import { findAppeal, lastDayOf, lengthInDays, urgencyDays, type AppealQuestion } from './appeal.ts'

type Row = {
  readonly because: string
  readonly asked: Omit<AppealQuestion, 'on'> & { readonly on: string }
  readonly found: { readonly days?: number; readonly effect: string; readonly suspends?: boolean }
}

test.each<Row>([
  {
    because: 'a refusal under article 9bis is not on the list',
    asked: { decision: 'article-9bis.irrecevable', on: '2026-03-05' },
    found: { days: 30, effect: 'no', suspends: false },
  },
  {
    because: 'whoever is held when notified has ten days',
    asked: { decision: 'annexe-13', on: '2026-03-05', detained: true },
    found: { days: 10, effect: 'no', suspends: false },
  },
  {
    because: 'a citizen of the Union is on the list, as long as it was read',
    asked: { decision: 'annexe-20', on: '2025-08-17' },
    found: { days: 30, effect: 'yes', suspends: true },
  },
  {
    because: 'the list changed the day after, and nobody here read it',
    asked: { decision: 'annexe-20', on: '2025-08-18' },
    found: { days: 30, effect: 'unknown' },
  },
  {
    because: 'somebody states what nobody here read',
    asked: { decision: 'annexe-20', on: '2025-08-18', stated: { suspends: true } },
    found: { days: 30, effect: 'unknown', suspends: true },
  },
  {
    because: 'another family member is not on the list, before and after',
    asked: { decision: 'annexe-20', on: '2025-12-01', otherFamily: true },
    found: { days: 30, effect: 'no', suspends: false },
  },
  {
    because: 'somebody answers for a change of the list that nobody here read',
    asked: {
      decision: 'annexe-20',
      on: '2025-12-01',
      otherFamily: true,
      stated: { suspends: true },
    },
    found: { days: 30, effect: 'no', suspends: true },
  },
  {
    because: 'no statement stands against a list that was read',
    asked: {
      decision: 'annexe-20',
      on: '2025-08-17',
      otherFamily: true,
      stated: { suspends: true },
    },
    found: { days: 30, effect: 'no', suspends: false },
  },
  {
    because: 'national security takes the effect away',
    asked: { decision: 'annexe-20', on: '2025-08-17', nationalSecurity: true },
    found: { days: 30, effect: 'no', suspends: false },
  },
  {
    because: 'the last day of the last law that was read',
    asked: { decision: 'annexe-13', on: '2026-06-11' },
    found: { days: 30, effect: 'no', suspends: false },
  },
  {
    because: 'from the next day on nothing is known that nobody states',
    asked: { decision: 'annexe-13', on: '2026-06-12' },
    found: { effect: 'unknown' },
  },
  {
    because: 'and the days are those that were stated',
    asked: { decision: 'annexe-13', on: '2026-06-12', stated: { days: 10, suspends: false } },
    found: { days: 10, effect: 'unknown', suspends: false },
  },
])('$because', ({ asked, found }) => {
  const { days, effect, suspends } = findAppeal({ ...asked, on: localDate(asked.on) })
  expect({ days, effect, suspends }).toEqual({ days: undefined, suspends: undefined, ...found })
})

test('what a statement stands for is said beside the act, with what was last read', () => {
  const on = localDate('2026-06-19')
  const texts = appealRemarks({ decision: 'annexe-13', on }).map(({ text }) => text.fr)
  expect(texts).toHaveLength(4)
  expect(texts[0]).toContain('30 jours')
})

test.each<[string, Omit<AppealQuestion, 'on'>, string, boolean]>([
  ['the last day of the list that was read', { decision: 'annexe-13' }, '2025-08-17', false],
  [
    'the next day nobody knows what left the list or came on it',
    { decision: 'annexe-13' },
    '2025-08-18',
    true,
  ],
  [
    'the same for other family members',
    { decision: 'annexe-20', otherFamily: true },
    '2025-12-01',
    true,
  ],
  ['an unknown effect already has its own remark', { decision: 'annexe-20' }, '2025-12-01', false],
  [
    'from 2026 on the whole law is unread, which is said',
    { decision: 'annexe-13' },
    '2026-06-12',
    false,
  ],
])('%s', (_because, asked, on, said) => {
  const remarks = appealRemarks({ ...asked, on: localDate(on) })
  expect(remarks.some(({ text }) => text.fr.includes('18 août 2025'))).toBe(said)
})

test('a refusal with an order may open an urgent track', () => {
  const said = (withOrder: boolean) =>
    appealRemarks({ decision: 'annexe-20', on: localDate('2026-07-01'), withOrder }).length
  expect(said(true)).toBe(said(false) + 1)
})

test('the limits of an order come from the law', () => {
  const on = localDate('2026-03-05')
  expect(urgencyDays('annexe-13', on)).toEqual({ first: 10, further: 5 })
  expect(lengthInDays('address-declaration', on)).toBe(14)
  expect(lengthInDays('address-declaration', localDate('2024-07-19'))).toBeUndefined()
  expect(lastDayOf('extra-month', localDate('2025-01-31'))).toBe('2025-02-28')
})
