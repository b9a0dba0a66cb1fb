import type { Row } from './rows.fixtures.ts'
import { appealed, filed, granted, handed, judged, refused, stepped } from './tomorrow.fixtures.ts'

const UNION = { circumstances: { removalMeasure: 'none', otherFamilyMember47_1: false } } as const
const ANNEX_20 = refused('annexe-20', '2025-03-03', UNION)
const APPEAL_20 = appealed('annulment', 'annexe-20', '2025-03-20')
const MONTH = stepped('extra-month-given', '2025-03-03', {
  about: 'decision-annexe-20',
  details: { until: '2025-04-03' },
})

/** What a review of the law found to be said too surely, or wrongly. */
export const reviewedRows: readonly Row[] = [
  {
    entries: [
      refused('annexe-20', '2025-09-08', UNION),
      appealed('annulment', 'annexe-20', '2025-09-20'),
    ],
    on: '2025-10-01',
    says: { stay: 'unknown stay.appeal-unknown' },
    because: 'the list of art. 39/79 changed on 18 August 2025 and was not read since',
  },
  {
    entries: [
      refused('annexe-20', '2025-08-11', UNION),
      appealed('annulment', 'annexe-20', '2025-08-20'),
    ],
    on: '2025-08-25',
    says: { stay: 'yes stay.appeal-stops' },
    because: 'notified before 18 August 2025, it goes by the list that was read',
  },
  {
    entries: [
      filed('2024-01-08'),
      refused('article-9bis.non-fondee', '2025-03-03'),
      appealed('ordinary-suspension', 'article-9bis.non-fondee', '2025-03-20'),
    ],
    on: '2025-04-10',
    says: { stay: 'unknown stay.appeal-stops-not' },
    because: 'an ordinary suspension stops nothing by itself',
  },
  {
    entries: [
      filed('2024-01-08'),
      refused('article-9bis.non-fondee', '2025-03-03'),
      appealed('ordinary-suspension', 'article-9bis.non-fondee', '2025-03-20'),
      judged('suspended', 'ordinary-suspension-article-9bis.non-fondee', '2025-05-05'),
    ],
    on: '2025-05-10',
    says: { stay: 'unknown stay.suspended' },
    because: 'suspended is not annulled: nobody has to decide again yet',
  },
  {
    entries: [filed('2024-01-08'), refused('annexe-42', '2024-02-05')],
    on: '2024-06-01',
    says: { stay: 'unknown stay.refused' },
    because: 'annex 42 ends the request: nothing is pending any more',
  },
  {
    entries: [
      handed('ai-union', '2025-01-15'),
      ANNEX_20,
      refused('annexe-13sexies', '2025-03-03'),
      APPEAL_20,
    ],
    on: '2025-04-10',
    says: { stay: 'yes stay.appeal-stops' },
    because: 'an entry ban is no refusal: the appeal against the annexe 20 still stops',
  },
  {
    entries: [handed('annexe-19ter', '2024-09-02')],
    on: '2024-10-01',
    says: { register: 'unknown register.unknown' },
    because: 'the annexe 19ter enters nobody before a positive check',
  },
  {
    entries: [
      handed('annexe-19ter', '2024-09-02'),
      stepped('residence-check-concluded', '2024-09-20', { details: { outcome: 'negative' } }),
    ],
    on: '2024-10-01',
    says: { register: 'unknown register.unknown' },
    because: 'nor after a negative one',
  },
  {
    entries: [
      handed('annexe-26', '2024-01-08'),
      refused('cgra-refus', '2025-03-03'),
      appealed('full-jurisdiction', 'cgra-refus', '2025-03-20'),
      handed('annexe-35', '2025-04-01'),
    ],
    on: '2025-04-10',
    says: { stay: 'yes stay.may-remain', register: 'yes register.in' },
    because: 'who asked for protection stays in the waiting register',
  },
  {
    entries: [
      ANNEX_20,
      APPEAL_20,
      appealed('extreme-urgency', 'annexe-20', '2025-03-21'),
      handed('annexe-35', '2025-04-01'),
      judged('rejected', 'extreme-urgency-annexe-20', '2025-04-05'),
    ],
    on: '2025-04-10',
    says: { stay: 'yes stay.may-remain', paper: 'yes paper.held' },
    because: 'an urgency that is rejected does not end the annexe 35 of the annulment',
  },
  {
    entries: [
      ANNEX_20,
      MONTH,
      refused('annexe-20', '2025-03-20', {
        id: 'second',
        circumstances: { removalMeasure: 'first', otherFamilyMember47_1: true },
      }),
    ],
    on: '2025-03-25',
    says: { stay: 'no stay.order' },
    because: 'the month goes with its own refusal, not with one that bears an order',
  },
  {
    entries: [
      granted('A', '2024-01-05', '2025-01-04'),
      granted('B', '2025-01-05'),
      stepped('right-lost', '2025-02-01', { about: 'title-2024-01-05' }),
    ],
    on: '2025-03-01',
    says: { stay: 'yes stay.title-unlimited' },
    because: 'the title that was lost is the one before',
  },
  {
    entries: [
      filed('2024-01-08'),
      refused('article-9bis.prolongation-refusee', '2025-12-01'),
      granted('F', '2026-01-05', '2031-01-04'),
    ],
    on: '2026-02-01',
    says: { stay: 'yes stay.title', register: 'yes register.in' },
    because: 'a card F that was granted stands on its own ground',
  },
  {
    entries: [
      granted('A', '2025-01-05', '2026-01-04'),
      refused('article-9bis.prolongation-refusee', '2025-12-01'),
    ],
    on: '2025-12-10',
    says: { stay: 'yes stay.title' },
    because: 'a refusal to prolong does not shorten the card that runs',
  },
]
