import type { Entry } from '@sejour/cases'
import { appealed, filed, granted, handed, judged, refused, stepped } from './tomorrow.fixtures.ts'

const ORDER = { circumstances: { removalMeasure: 'first' } } as const
const UNION = { circumstances: { removalMeasure: 'none', otherFamilyMember47_1: false } } as const

/** A story, a day, and what some lines of the card then say: “yes stay.title”. */
export type Row = {
  readonly entries: readonly Entry[]
  readonly on: string
  readonly says: { readonly [line: string]: string }
  readonly because: string
}

const REFUSED = refused('article-9bis.non-fondee', '2025-03-03')
const ANNEX_20 = refused('annexe-20', '2025-03-03', UNION)
const APPEAL_20 = appealed('annulment', 'annexe-20', '2025-03-20')

/** Both journeys of the chain step by step, then each branch that they do not pass. */
export const rows: readonly Row[] = [
  {
    entries: [],
    on: '2025-01-01',
    says: {
      stay: 'unknown stay.none-noted',
      work: 'unknown work.none-noted',
      register: 'unknown register.unknown',
      paper: 'unknown paper.none-noted',
    },
    because: 'nothing noted is neither yes nor no',
  },
  // The first journey: a 9bis that is refused, annulled and granted, then renewed.
  {
    entries: [filed('2024-01-08'), handed('circulaire-annexe-3', '2024-02-05')],
    on: '2024-06-01',
    says: {
      stay: 'unknown stay.nothing-added',
      work: 'unknown work.none-noted',
      register: 'unknown register.not-added',
      paper: 'yes paper.proof-only',
    },
    because: 'R94: a 9bis that is pending adds nothing, and annex 3 of the circular is no title',
  },
  {
    entries: [filed('2024-01-08'), REFUSED],
    on: '2025-03-10',
    says: { stay: 'unknown stay.refused' },
    because: 'a refusal without an order leaves what was there before',
  },
  {
    entries: [filed('2024-01-08'), { ...REFUSED, ...ORDER }],
    on: '2025-03-10',
    says: { stay: 'no stay.order', work: 'unknown work.none-noted' },
    because: 'the refusal bears an order, and no appeal on it is suspensive',
  },
  {
    entries: [
      filed('2024-01-08'),
      { ...REFUSED, ...ORDER },
      appealed('annulment', 'article-9bis.non-fondee', '2025-03-20'),
    ],
    on: '2025-04-10',
    says: { stay: 'no stay.order' },
    because: 'R124: an annulment appeal stops no order after a 9bis',
  },
  {
    entries: [
      filed('2024-01-08'),
      REFUSED,
      appealed('annulment', 'article-9bis.non-fondee', '2025-03-20'),
    ],
    on: '2025-04-10',
    says: { stay: 'unknown stay.appeal-stops-not' },
    because: 'R124: not suspensive, and no order is noted',
  },
  {
    entries: [
      filed('2024-01-08'),
      { ...REFUSED, ...ORDER },
      appealed('annulment', 'article-9bis.non-fondee', '2025-03-20'),
      judged('annulled', 'annulment-article-9bis.non-fondee', '2025-10-01'),
    ],
    on: '2025-10-10',
    says: { stay: 'unknown stay.back-to-before', work: 'unknown work.none-noted' },
    because: 'R126: annulled is back to before, never a title',
  },
  {
    entries: [filed('2024-01-08'), granted('A', '2026-01-05', '2027-01-04')],
    on: '2026-02-01',
    says: {
      stay: 'yes stay.title',
      work: 'unknown work.as-marked',
      register: 'yes register.in',
      paper: 'yes paper.held',
      travel: 'unknown travel.short-trips',
    },
    because: 'R107: card A; its work stands on the card, and travel is to be confirmed',
  },
  {
    entries: [granted('A', '2026-01-05', '2027-01-04'), stepped('card-ordered', '2026-01-10')],
    on: '2026-02-01',
    says: { stay: 'yes stay.title', paper: 'no paper.card-coming' },
    because: 'the right is there before the card',
  },
  {
    entries: [
      granted('A', '2026-01-05', '2027-01-04'),
      stepped('card-ordered', '2026-01-10'),
      stepped('card-ready', '2026-01-25'),
    ],
    on: '2026-02-01',
    says: { paper: 'no paper.card-ready' },
    because: 'the card waits at the commune',
  },
  {
    entries: [
      granted('A', '2026-01-05', '2027-01-04'),
      stepped('renewal-received', '2026-11-25'),
      handed('annexe-15', '2027-01-05'),
    ],
    on: '2027-01-20',
    says: {
      stay: 'yes stay.covered',
      work: 'unknown work.as-before',
      register: 'unknown register.unknown',
      paper: 'yes paper.held',
    },
    because: 'R114: annexe 15 bridges a renewal that was asked in time',
  },
  {
    entries: [granted('A', '2026-01-05', '2027-01-04'), stepped('renewal-received', '2026-11-25')],
    on: '2027-01-20',
    says: { stay: 'unknown stay.renewal-asked', paper: 'no paper.ended' },
    because: 'the card is over and nobody noted an annexe 15',
  },
  {
    entries: [granted('A', '2026-01-05', '2027-01-04'), stepped('renewal-received', '2027-01-10')],
    on: '2027-01-20',
    says: { stay: 'discretionary stay.renewal-late' },
    because: 'a late request is left to the Office',
  },
  {
    entries: [granted('A', '2026-01-05', '2027-01-04')],
    on: '2027-01-20',
    says: { stay: 'unknown stay.title-ended', work: 'unknown work.none-noted' },
    because: 'whether a renewal was asked is not known: no no',
  },
  {
    entries: [granted('B', '2020-01-05', '2025-01-04')],
    on: '2025-02-01',
    says: { stay: 'yes stay.title-unlimited', work: 'yes work.free', paper: 'no paper.ended' },
    because: 'the card ends, the right does not',
  },
  {
    entries: [
      granted('A', '2026-01-05', '2027-01-04'),
      stepped('title-withdrawn', '2026-05-01', { about: 'title-2026-01-05' }),
    ],
    on: '2026-05-02',
    says: { stay: 'no stay.ended', work: 'unknown work.none-noted' },
    because: 'the title was withdrawn',
  },
  // The second journey: an EU family member refused by annexe 20, with a suspensive appeal.
  {
    entries: [handed('annexe-19ter', '2024-09-02')],
    on: '2024-10-01',
    says: {
      stay: 'unknown stay.pending',
      paper: 'yes paper.proof-only',
    },
    because: 'the annexe 19ter proves a request',
  },
  {
    entries: [handed('annexe-19ter', '2024-09-02'), handed('ai-union', '2024-10-15')],
    on: '2024-11-01',
    says: { stay: 'yes stay.covered', work: 'unknown work.as-marked', travel: 'no travel.no' },
    because: 'the orange card covers six months',
  },
  {
    entries: [handed('ai-union', '2024-10-15')],
    on: '2025-06-01',
    says: { stay: 'unknown stay.none-noted', paper: 'unknown paper.ended' },
    because: 'its six months are over, and it may have been prolonged',
  },
  {
    entries: [granted('ai-union', '2024-10-15', '2025-03-02'), ANNEX_20],
    on: '2025-03-10',
    says: { stay: 'yes stay.limit-runs', paper: 'unknown paper.none-noted' },
    because: 'an orange card that was noted as a title goes with its request too',
  },
  {
    entries: [handed('ai-union', '2024-10-15'), ANNEX_20],
    on: '2025-03-10',
    says: { stay: 'yes stay.limit-runs', work: 'unknown work.none-noted' },
    because: '39/79: nothing is executed while the appeal is open',
  },
  {
    entries: [handed('ai-union', '2024-10-15'), ANNEX_20, APPEAL_20],
    on: '2025-04-10',
    says: { stay: 'yes stay.appeal-stops' },
    because: '39/79: nor while it is pending',
  },
  {
    entries: [ANNEX_20, APPEAL_20, handed('annexe-35', '2025-04-01')],
    on: '2025-04-10',
    says: {
      stay: 'yes stay.may-remain',
      work: 'unknown work.as-marked',
      register: 'no register.struck',
      paper: 'yes paper.held',
    },
    because: 'the annexe 35 says so itself, and its holder is struck off',
  },
  {
    entries: [
      ANNEX_20,
      APPEAL_20,
      handed('annexe-35', '2025-04-01'),
      judged('rejected', 'annulment-annexe-20', '2025-11-03'),
    ],
    on: '2025-11-10',
    says: { stay: 'unknown stay.refused', paper: 'unknown paper.none-noted' },
    because: 'the annexe 35 goes with its appeal, and no order is noted',
  },
  {
    entries: [
      handed('ai-union', '2025-01-15'),
      ANNEX_20,
      APPEAL_20,
      handed('annexe-35', '2025-04-01'),
      judged('annulled', 'annulment-annexe-20', '2025-06-02'),
    ],
    on: '2025-06-10',
    says: { stay: 'yes stay.covered' },
    because: 'annulled: the orange card of before speaks again, within its six months',
  },
  {
    entries: [
      refused('annexe-20', '2025-03-03', {
        circumstances: { otherFamilyMember47_1: true, removalMeasure: 'first' },
      }),
      APPEAL_20,
    ],
    on: '2025-04-10',
    says: { stay: 'no stay.order' },
    because: '47/1: another family member has no suspensive appeal',
  },
  {
    entries: [refused('annexe-20', '2025-09-03', UNION)],
    on: '2025-09-10',
    says: { stay: 'unknown stay.appeal-unknown' },
    because: 'the list of art. 39/79 changed on 18 August 2025 and was not read since',
  },
  {
    entries: [
      refused('annexe-20', '2026-07-06', UNION),
      appealed('annulment', 'annexe-20', '2026-07-20'),
    ],
    on: '2026-08-01',
    says: { stay: 'unknown stay.appeal-unknown' },
    because: 'art. 39/79 was repealed on 12 June 2026 and what came instead was not read',
  },
  {
    entries: [
      refused('annexe-20', '2024-03-04', UNION),
      stepped('extra-month-given', '2024-03-04', { details: { until: '2024-04-04' } }),
    ],
    on: '2024-04-04',
    says: { stay: 'yes stay.extra-month' },
    because: 'the extra month of the annexe 20 holds on its last day',
  },
  {
    entries: [
      refused('annexe-20', '2024-03-04', UNION),
      stepped('extra-month-given', '2024-03-04', { details: { until: '2024-04-04' } }),
    ],
    on: '2024-04-30',
    says: { stay: 'unknown stay.refused' },
    because: 'the extra month is over, and so is the time for an appeal',
  },
  {
    entries: [
      refused('annexe-13', '2025-03-03', { circumstances: { removalMeasure: 'first' } }),
      appealed('extreme-urgency', 'annexe-13', '2025-03-06'),
    ],
    on: '2025-03-08',
    says: { stay: 'yes stay.urgency' },
    because: '39/83: no forced execution before the judge answers',
  },
  {
    entries: [
      granted('A', '2024-01-05', '2026-01-04'),
      refused('annexe-13', '2025-03-03', { circumstances: { removalMeasure: 'first' } }),
    ],
    on: '2025-03-08',
    says: { stay: 'unknown stay.maybe-ended' },
    because: 'an order against somebody with a card: a person must look',
  },
  {
    entries: [
      { ...REFUSED, ...ORDER },
      stepped('decision-withdrawn', '2025-04-01', { about: 'decision-article-9bis.non-fondee' }),
    ],
    on: '2025-04-02',
    says: { stay: 'unknown stay.none-noted' },
    because: 'a decision that was withdrawn does nothing',
  },
  {
    entries: [granted('A', '2026-01-05', '2027-01-04'), stepped('struck-off', '2026-03-01')],
    on: '2026-03-02',
    says: { stay: 'yes stay.title', register: 'no register.struck' },
    because: 'what the commune did goes before what the card implies',
  },
]
