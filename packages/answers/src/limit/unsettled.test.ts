import { expect, test } from 'vitest'
import { answered } from './asked.fixtures.ts'

const notification = { by: 'hand', on: '2026-03-05' }

test('T17: under the law of 2026 the day is never made later, and the printed limit is asked for', () => {
  const answer = answered({
    remedy: 'annulment',
    notification: { by: 'post', on: '2026-06-12' },
    detained: false,
  })
  expect(answer).toMatchObject({
    regime: 'C',
    lastDay: '2026-07-12',
    safeLastDay: '2026-06-17',
    needsHumanCheck: true,
    suspensive: 'unknown',
    certainty: 'low',
  })
  expect(answer.reasonIds).toEqual([
    'council-law-unread',
    'law-reached-back',
    'ask-printed-limit',
    'suspension-law-unread',
  ])
})

test.each([
  { printedDays: 10, last: '2026-07-11', because: 'a printed limit that is shorter decides' },
  { printedDays: 60, last: '2026-07-31', because: 'one that is longer never lengthens' },
])('Under the law of 2026, $printedDays printed days: $because', ({ printedDays, last }) => {
  const on = { by: 'hand', on: '2026-07-01' }
  const answer = answered({ remedy: 'annulment', notification: on, detained: false, printedDays })
  expect(answer).toMatchObject({ lastDay: last, safeLastDay: last, needsHumanCheck: true })
})

test.each([
  { printed: { printedDays: 15 }, safe: '2026-03-20', because: 'fewer days' },
  { printed: { printedLastDay: '2026-03-31' }, safe: '2026-03-31', because: 'an earlier day' },
  { printed: { printedDays: 60 }, safe: '2026-04-07', because: 'more days never lengthen' },
])('A printed limit that differs from the law: $because', ({ printed, safe }) => {
  const answer = answered({ remedy: 'annulment', notification, detained: false, ...printed })
  expect(answer).toMatchObject({
    lastDay: '2026-04-07',
    safeLastDay: safe,
    needsHumanCheck: true,
    printedLimit: { agrees: false },
  })
})

test('A printed limit that agrees with the law raises nothing', () => {
  const input = { remedy: 'annulment', notification, detained: false, printedDays: 30 }
  expect(answered(input)).toMatchObject({ printedLimit: { agrees: true }, needsHumanCheck: false })
})

test('Unknown detention: the general rule, and the ten days as the safe one', () => {
  const answer = answered({ remedy: 'annulment', notification, detained: null })
  expect(answer).toMatchObject({
    days: 30,
    lastDay: '2026-04-07',
    safeLastDay: '2026-03-16',
    reasonIds: ['fact-unknown', 'suspension-depends-on-decision'],
    alternatives: [
      { if: 'Si la personne était détenue lors de la notification', lastDay: '2026-03-16' },
    ],
  })
})

test('An act between the safe day and the last one is in time, and a person must look', () => {
  const answer = answered({ remedy: 'annulment', notification, filedOn: '2026-04-01' })
  expect(answer).toMatchObject({ filedInTime: true, daysLate: 0, needsHumanCheck: true })
  expect(answer.reasonIds).toContain('filed-between')
})

test('An unknown way is counted as delivery by hand, and posting is shown beside it', () => {
  const on = { by: 'unknown', on: '2025-09-04' }
  const answer = answered({ remedy: 'annulment', notification: on, detained: false })
  expect(answer).toMatchObject({
    lastDay: '2025-10-06',
    safeLastDay: '2025-10-06',
    needsHumanCheck: true,
    certainty: 'low',
    alternatives: [{ lastDay: '2025-10-08' }],
  })
})

test('A limit that no text starts after posting is counted from the day after, for a person to see', () => {
  const on = { by: 'post', on: '2025-03-03' }
  const answer = answered({ decision: 'annexe-43', notification: on })
  expect(answer).toMatchObject({
    remedy: 'fee-top-up',
    lastDay: '2025-04-02',
    needsHumanCheck: true,
  })
  expect(answer.reasonIds).toContain('posting-unsettled')
})

test('An unknown day gives no day, a reason, and where to look', () => {
  const answer = answered({ remedy: 'annulment', notification: { by: 'hand' } })
  expect(answer).toMatchObject({
    lastDay: null,
    safeLastDay: null,
    needsHumanCheck: true,
    reasonIds: ['no-notification-day', 'suspension-law-unread'],
  })
})

test('Before the Council existed no limit is computed', () => {
  const on = { by: 'hand', on: '2005-05-02' }
  const answer = answered({ remedy: 'annulment', notification: on })
  expect(answer).toMatchObject({ regime: 'A', lastDay: null, needsHumanCheck: true })
})

test.each([
  { input: { decision: 'article-9bis.irrecevable' }, effect: 'no', because: 'not on the list' },
  { input: {}, effect: 'no', because: 'the general rule, when the decision is not named' },
  {
    input: { decision: 'annexe-20', otherFamilyMember47_1: false },
    effect: 'yes',
    because: 'on the list',
  },
  {
    input: { decision: 'annexe-20', otherFamilyMember47_1: true },
    effect: 'no',
    because: 'another family member',
  },
  { input: { decision: 'annexe-20' }, effect: 'unknown', because: 'who is not known' },
  {
    input: { decision: 'annexe-20', otherFamilyMember47_1: false, nationalSecurity: true },
    effect: 'no',
    because: 'national security',
  },
  { input: { decision: 'annexe-19quinquies' }, effect: 'no', because: 'not on the list' },
  { input: { decision: 'annexe-14' }, effect: 'yes', because: 'family, art. 10' },
  {
    input: { decision: 'article-10bis.refus' },
    effect: 'unknown',
    because: 'only while the sponsor stays',
  },
  { input: { decision: 'annexe-17' }, effect: 'yes', because: 'establishment' },
  { input: { decision: 'etudiant.refus-ou-fin' }, effect: 'no', because: 'students left the list' },
])('Annulment stops removal, $effect: $because', ({ input, effect }) => {
  const answer = answered({
    remedy: 'annulment',
    notification: { by: 'hand', on: '2025-03-05' },
    detained: false,
    ...input,
  })
  expect(answer.suspensive).toBe(effect)
})

test.each([
  { on: '2021-09-05', effect: 'yes', because: 'the eve' },
  { on: '2021-09-06', effect: 'no', because: 'the day' },
])('Students leave the list on 6 September 2021: $because', ({ on, effect }) => {
  const by = { by: 'hand', on }
  const answer = answered({ decision: 'etudiant.refus-ou-fin', notification: by })
  expect(answer.suspensive).toBe(effect)
})

test.each([
  { on: '2014-05-30', regime: 'A', days: 15, because: 'the eve of the law of 10 April 2014' },
  { on: '2014-05-31', regime: 'B', days: 10, because: 'its first day' },
  { on: '2026-06-11', regime: 'B', days: 10, because: 'the eve of the law of 2026' },
  {
    on: '2026-06-12',
    regime: 'C',
    days: 10,
    because: 'the shorter limit of the last text is kept',
  },
])('Regime $regime on $on for a person who is held: $because', ({ on, regime, days }) => {
  const by = { by: 'hand', on }
  const answer = answered({ remedy: 'annulment', notification: by, detained: true })
  expect(answer).toMatchObject({ regime, days })
})

test.each([
  { on: '2025-08-17', suspensive: 'yes', because: 'the last day for which the list was read' },
  { on: '2025-08-18', suspensive: 'unknown', because: 'nobody relies on an unread list' },
])('An appeal against a listed refusal on $on: $because', ({ on, suspensive }) => {
  const by = { by: 'hand', on }
  const answer = answered({ decision: 'annexe-14', notification: by, detained: false })
  expect(answer).toMatchObject({ suspensive, needsHumanCheck: suspensive === 'unknown' })
})

test.each([
  {
    input: { decision: 'article-9bis.irrecevable' },
    effect: 'unknown',
    because: 'a refusal is no measure, and whether an order comes with it is not said',
  },
  {
    input: { decision: 'article-9bis.irrecevable', removalMeasure: 'first' },
    effect: 'yes',
    because: 'an order comes with it',
  },
  { input: { decision: 'annexe-13' }, effect: 'yes', because: 'the order itself' },
  {
    input: { decision: 'annexe-13', removalMeasure: 'none' },
    effect: 'unknown',
    because: 'the person says that there is none',
  },
  { input: {}, effect: 'yes', because: 'the general rule of the remedy' },
])('Extreme urgency stops removal, $effect: $because', ({ input, effect }) => {
  expect(answered({ remedy: 'extreme-urgency', notification, ...input }).suspensive).toBe(effect)
})

test.each([
  { on: '2011-03-31', last: null, because: 'there was no court fee yet' },
  { on: '2011-04-01', last: '2011-04-09', because: 'its first day' },
])('The court fee, notice of $on: $because', ({ on, last }) => {
  expect(answered({ remedy: 'roll-fee', notification: { by: 'hand', on } }).lastDay).toBe(last)
})

test('The time to decide on a request of a Union citizen rests on a text unread since 18 August 2025', () => {
  const on = (day: string) =>
    answered({ remedy: 'union-request-decision', notification: { on: day } })
  expect(on('2025-08-17')).toMatchObject({ certainty: 'high', needsHumanCheck: false })
  expect(on('2025-08-18')).toMatchObject({ certainty: 'low', needsHumanCheck: true })
})
