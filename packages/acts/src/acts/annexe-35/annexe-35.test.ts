import { expect, test } from 'vitest'
import { refusals, remarksOf, textOf } from '../commune.fixtures.ts'
import { annexe35 as act } from './index.ts'

const STATED = { because: 'article 1er', by: 'A. Chef, cheffe de service' }
const FIRST = { issue: 'first', previousUntil: undefined, from: '2025-03-24', until: '2025-06-23' }
const LATER = {
  notifiedOn: '2025-08-18',
  appealedOn: '2025-08-25',
  previousUntil: '2025-11-24',
  from: '2025-11-25',
  until: '2025-12-24',
  on: '2025-11-24',
}

test.each([
  {
    because: '9bis is not listed',
    gives: ['appeal-not-suspensive'],
    change: { decision: 'article-9bis.irrecevable' },
  },
  {
    because: 'nor non-consideration',
    gives: ['appeal-not-suspensive'],
    change: { decision: 'annexe-19quinquies' },
  },
  {
    because: 'nor an unpaid fee',
    gives: ['appeal-not-suspensive'],
    change: { decision: 'annexe-42' },
  },
  {
    because: 'nor an order to leave',
    gives: ['appeal-not-suspensive'],
    change: { decision: 'annexe-13' },
  },
  {
    because: 'nor students since 2021',
    gives: ['appeal-not-suspensive'],
    change: { decision: 'etudiant.refus-ou-fin' },
  },
  {
    because: 'other family of a citizen',
    gives: ['appeal-of-other-family'],
    change: { otherFamily: true },
  },
  {
    because: 'is it other family?',
    gives: ['other-family-to-say'],
    change: { otherFamily: undefined },
  },
  {
    because: 'national security',
    gives: ['appeal-national-security'],
    change: { nationalSecurity: true },
  },
  { because: 'the list changed in August 2025', gives: ['appeal-list-changed'], change: LATER },
  {
    because: 'a later request for protection',
    gives: ['appeal-of-later-request'],
    change: { kind: 'fullJurisdiction', decision: 'cgra-irrecevable-demande-ulterieure' },
  },
  {
    because: 'no law of 2005 is known',
    gives: ['appeal-law-unread'],
    change: { notifiedOn: '2005-03-03' },
  },
  {
    because: 'it depends on the sponsor',
    gives: ['appeal-depends-on-sponsor'],
    change: { decision: 'article-10bis.refus' },
  },
  {
    because: 'the list is repealed',
    gives: ['appeal-law-unread'],
    change: {
      notifiedOn: '2026-06-25',
      appealedOn: '2026-07-01',
      ...FIRST,
      from: '2026-07-01',
      until: '2026-09-30',
      on: '2026-07-01',
    },
  },
  {
    because: 'annulment of a refusal of protection',
    gives: ['appeal-not-open'],
    change: { decision: 'cgra-refus' },
  },
  {
    because: 'full jurisdiction over annex 20',
    gives: ['appeal-not-open'],
    change: { kind: 'fullJurisdiction' },
  },
  {
    because: 'other family since the list changed, for whom nobody answers',
    gives: ['appeal-of-other-family'],
    change: { ...LATER, otherFamily: true },
  },
  {
    because: 'what is on no list stays so',
    gives: ['appeal-not-suspensive', 'stated-though-settled'],
    change: { ...LATER, decision: 'article-9bis.irrecevable', stated: STATED },
  },
  { because: 'the law settles it', gives: ['stated-though-settled'], change: { stated: STATED } },
  {
    because: 'appealed before notified',
    gives: ['appealed-before-notified'],
    change: { appealedOn: '2025-03-02' },
  },
  {
    because: 'valid before the appeal',
    gives: ['valid-before-appeal'],
    change: { ...FIRST, from: '2025-03-23', until: '2025-06-22', on: '2025-03-24' },
  },
  {
    because: 'ends before it begins',
    gives: ['ends-before-it-begins'],
    change: { until: '2025-06-23', from: '2025-06-24' },
  },
  {
    because: 'three months and a day',
    gives: ['first-too-long'],
    change: { ...FIRST, until: '2025-06-24' },
  },
  { because: 'a month and a day', gives: ['extension-too-long'], change: { until: '2025-07-24' } },
  {
    because: 'an extension of nothing',
    gives: ['extension-of-nothing'],
    change: { previousUntil: undefined },
  },
  { because: 'a first after another', gives: ['first-after-another'], change: { issue: 'first' } },
  {
    because: 'two documents on a day',
    gives: ['extension-overlaps'],
    change: { previousUntil: '2025-06-24' },
  },
  { because: 'given after its end', gives: ['issued-after-end'], change: { on: '2025-07-24' } },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test.each([
  { because: 'the first, three months to the day', change: FIRST },
  { because: 'the family of article 10', change: { decision: 'annexe-14' } },
  {
    because: 'full jurisdiction',
    change: { kind: 'fullJurisdiction', decision: 'cgra-refus', otherFamily: undefined },
  },
  { because: 'somebody answers for a changed list', change: { ...LATER, stated: STATED } },
  {
    because: 'somebody answers for the other family since the list changed',
    change: { ...LATER, otherFamily: true, stated: STATED },
  },
  { because: 'the withdrawal agreement', change: { kind: 'withdrawal' } },
  {
    because: 'a student before 6 September 2021',
    change: { decision: 'etudiant.refus-ou-fin', notifiedOn: '2021-09-05' },
  },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test('one appeal and one mention stand, the others are struck', () => {
  const text = textOf(act)
  expect(text.match(/~/g)).toHaveLength(8)
  expect(text).toContain('Marché du travail : illimité / ~limité~ / ~non~')
})

test('an appeal that looks late is told, and left to the Council', () => {
  const late = 'après le dernier jour du délai'
  const told = (appealedOn: string) => remarksOf(act, { appealedOn }).join(' ').includes(late)
  expect(told('2025-04-02')).toBe(false)
  expect(told('2025-04-03')).toBe(true)
})

test('what somebody stated is told to a lawyer', () => {
  expect(remarksOf(act, { ...LATER, stated: STATED }).join(' ')).toContain('ce qui a été affirmé')
  expect(remarksOf(act).join(' ')).not.toContain('ce qui a été affirmé')
})
