import { describe, expect, test } from 'vitest'
import { after, count, posted } from './counting.fixtures.ts'

// T17, the first day of the law of 17 June 2026, is a question of which law applies: not counted here.
describe('synthetic examples', () => {
  test.each([
    {
      id: 'T01',
      start: after('2025-12-01'),
      days: 30,
      first: '2025-12-02',
      last: '2025-12-31',
      because: '31 December is no holiday',
    },
    {
      id: 'T02',
      start: after('2025-12-02'),
      days: 30,
      first: '2025-12-03',
      last: '2026-01-02',
      because: 'New Year is a holiday, 2 January is not',
    },
    {
      id: 'T03',
      start: posted('2024-12-24'),
      days: 30,
      first: '2024-12-30',
      last: '2025-01-28',
      because: '26 December is a working day',
    },
    {
      id: 'T04',
      start: posted('2025-12-24'),
      days: 30,
      first: '2025-12-30',
      last: '2026-01-28',
      because: 'a holiday and a weekend precede day 1',
    },
    {
      id: 'T05',
      start: after('2023-10-03'),
      days: 30,
      first: '2023-10-04',
      last: '2023-11-02',
      because: 'All Souls is no legal holiday',
    },
    {
      id: 'T06',
      start: after('2024-10-02'),
      days: 30,
      first: '2024-10-03',
      last: '2024-11-04',
      because: 'a holiday, then a weekend',
    },
    {
      id: 'T07',
      start: after('2024-10-12'),
      days: 30,
      first: '2024-10-13',
      last: '2024-11-12',
      because: 'Armistice is a holiday; day 1 may be a Sunday',
    },
    {
      id: 'T08',
      start: after('2024-08-28'),
      days: 30,
      first: '2024-08-29',
      last: '2024-09-27',
      because: 'the day of the French Community is ordinary',
    },
    {
      id: 'T09',
      start: after('2024-10-16'),
      days: 30,
      first: '2024-10-17',
      last: '2024-11-15',
      because: 'the feast of the King is ordinary',
    },
    {
      id: 'T10',
      start: after('2026-03-27'),
      days: 10,
      first: '2026-03-28',
      last: '2026-04-07',
      because: 'Easter Monday',
    },
    {
      id: 'T11',
      start: after('2025-04-29'),
      days: 5,
      first: '2025-04-30',
      last: '2025-05-05',
      because: 'day 5 is a Sunday; 1 May in between changes nothing',
    },
    {
      id: 'T12',
      start: after('2026-05-04'),
      days: 10,
      first: '2026-05-05',
      last: '2026-05-15',
      because: 'Ascension; the bridge Friday is a working day',
    },
    {
      id: 'T13',
      start: after('2025-08-08'),
      days: 30,
      first: '2025-08-09',
      last: '2025-09-08',
      because: 'counted from presentation; day 1 may be a Saturday',
    },
    {
      id: 'T14',
      start: after('2025-07-11'),
      days: 10,
      first: '2025-07-12',
      last: '2025-07-22',
      because: 'the national day',
    },
    {
      id: 'T15',
      start: posted('2025-09-04'),
      days: 30,
      first: '2025-09-09',
      last: '2025-10-08',
      because: 'Saturday is never a working day',
    },
    {
      id: 'T16',
      start: after('2026-06-11'),
      days: 30,
      first: '2026-06-12',
      last: '2026-07-13',
      because: 'day 30 is a Saturday',
    },
    {
      id: 'T19',
      start: posted('2026-04-02'),
      days: 30,
      first: '2026-04-08',
      last: '2026-05-07',
      because: 'Good Friday is a working day, Easter Monday is not',
    },
    {
      id: 'T20',
      start: after('2025-12-01'),
      days: 30,
      first: '2025-12-02',
      last: '2025-12-31',
      because: 'a refusal to accept counts as delivery',
    },
  ])('$id, $days days: $last, $because', ({ start, days, first, last }) => {
    expect(count(start, days)).toMatchObject({ firstDay: first, lastDay: last })
  })

  test('T18: fourteen days without a move end on Christmas', () => {
    expect(count(after('2025-12-11'), 14, false).lastDay).toBe('2025-12-25')
  })
})

describe('what the text of article 39/57 settles', () => {
  test.each([
    {
      start: posted('2025-09-04'),
      first: '2025-09-09',
      days: 30,
      last: '2025-10-08',
      because: 'a weekend precedes the third working day',
    },
    {
      start: posted('2024-12-24'),
      first: '2024-12-30',
      days: 30,
      last: '2025-01-28',
      because: 'Christmas and a weekend precede it',
    },
    {
      start: posted('2026-04-02'),
      first: '2026-04-08',
      days: 30,
      last: '2026-05-07',
      because: 'Easter Monday is skipped',
    },
    {
      start: after('2025-08-08'),
      first: '2025-08-09',
      days: 30,
      last: '2025-09-08',
      because: 'day 1 need not be a working day',
    },
    {
      start: after('2026-03-27'),
      first: '2026-03-28',
      days: 10,
      last: '2026-04-07',
      because: 'day 10 is Easter Monday',
    },
    {
      start: after('2025-04-29'),
      first: '2025-04-30',
      days: 5,
      last: '2025-05-05',
      because: 'day 5 is a Sunday',
    },
    {
      start: after('2025-12-01'),
      first: '2025-12-02',
      days: 30,
      last: '2025-12-31',
      because: 'a refusal opens the limit',
    },
  ])('$first and $days days: $last, $because', ({ start, first, days, last }) => {
    expect(count(start, days)).toMatchObject({ firstDay: first, lastDay: last })
  })

  // Whether these eight and fifteen days move is unsettled: the calendar gives either answer.
  test.each([
    { days: 8, raw: '2026-03-14', moved: '2026-03-16' },
    { days: 15, raw: '2026-03-21', moved: '2026-03-23' },
  ])('a notice of 6 March 2026 and $days days: $raw, or $moved', ({ days, raw, moved }) => {
    expect(count(after('2026-03-06'), days, false).lastDay).toBe(raw)
    expect(count(after('2026-03-06'), days, true).lastDay).toBe(moved)
  })
})
