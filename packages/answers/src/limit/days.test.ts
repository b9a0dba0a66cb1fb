import { expect, test } from 'vitest'
import { answered } from './asked.fixtures.ts'

type Row = {
  readonly id: string
  readonly by?: string
  readonly on: string
  readonly first?: string
  readonly raw?: string
  readonly last: string
  readonly because: string
}

const annulment: readonly Row[] = [
  {
    id: 'contract',
    on: '2026-03-05',
    raw: '2026-04-04',
    last: '2026-04-07',
    because: 'no limit ends on a Saturday, a Sunday or Easter Monday',
  },
  { id: 'T01', on: '2025-12-01', last: '2025-12-31', because: '31 December is no holiday' },
  {
    id: 'T02',
    on: '2025-12-02',
    raw: '2026-01-01',
    last: '2026-01-02',
    because: '2 January is no holiday',
  },
  {
    id: 'T03',
    by: 'post',
    on: '2024-12-24',
    first: '2024-12-30',
    last: '2025-01-28',
    because: '26 December is a working day',
  },
  {
    id: 'T04',
    by: 'post',
    on: '2025-12-24',
    first: '2025-12-30',
    last: '2026-01-28',
    because: 'Christmas and a weekend delay the third working day',
  },
  { id: 'T05', on: '2023-10-03', last: '2023-11-02', because: 'All Souls is no legal holiday' },
  {
    id: 'T06',
    on: '2024-10-02',
    raw: '2024-11-01',
    last: '2024-11-04',
    because: 'a holiday and then a weekend',
  },
  { id: 'T07', on: '2024-10-12', raw: '2024-11-11', last: '2024-11-12', because: 'Armistice' },
  { id: 'T08', on: '2024-08-28', last: '2024-09-27', because: 'a community day does not count' },
  { id: 'T09', on: '2024-10-16', last: '2024-11-15', because: 'the King’s feast does not count' },
  {
    id: 'T13',
    by: 'registered-receipt',
    on: '2025-08-08',
    first: '2025-08-09',
    last: '2025-09-08',
    because: 'presentation counts, and day one need not be a working day',
  },
  {
    id: 'T15',
    by: 'registered',
    on: '2025-09-04',
    first: '2025-09-09',
    last: '2025-10-08',
    because: 'Saturday is no working day',
  },
  {
    id: 'T16',
    on: '2026-06-11',
    raw: '2026-07-11',
    last: '2026-07-13',
    because: 'the last day of regime B',
  },
  {
    id: 'T19',
    by: 'post',
    on: '2026-04-02',
    first: '2026-04-08',
    last: '2026-05-07',
    because: 'Good Friday is a working day, Easter Monday is not',
  },
  {
    id: 'T20',
    by: 'refused',
    on: '2025-12-01',
    first: '2025-12-02',
    last: '2025-12-31',
    because: 'a refusal is a delivery',
  },
  {
    id: 'E01',
    on: '2021-10-12',
    raw: '2021-11-11',
    last: '2021-11-12',
    because: 'thirty days from 13 October end on Armistice',
  },
  {
    id: 'E01',
    on: '2021-10-13',
    last: '2021-11-12',
    because: 'or on the day after it, if 13 October is not counted',
  },
  { id: 'E03', on: '2022-06-01', last: '2022-07-01', because: 'an ordinary month' },
  {
    id: 'E10',
    on: '2018-01-22',
    last: '2018-02-21',
    because: 'the notification opens the limit, not the decision',
  },
  {
    id: 'E11',
    on: '2019-07-23',
    last: '2019-08-22',
    because: 'even if notified the day it was taken',
  },
  {
    id: 'E12',
    on: '2022-01-21',
    raw: '2022-02-20',
    last: '2022-02-21',
    because: 'a Sunday gives way',
  },
  { id: 'E13', on: '2023-10-10', last: '2023-11-09', because: 'the earliest possible day' },
  {
    id: 'E14',
    by: 'post',
    on: '2023-06-27',
    first: '2023-06-30',
    raw: '2023-07-29',
    last: '2023-07-31',
    because: 'if it was posted that day',
  },
]

test.each(annulment)('$id annulment, $on: $because', ({ by = 'hand', on, first, raw, last }) => {
  const answer = answered({ remedy: 'annulment', notification: { by, on }, detained: false })
  expect(answer).toMatchObject({
    regime: 'B',
    days: 30,
    lastDay: last,
    safeLastDay: last,
    needsHumanCheck: false,
    certainty: 'high',
    ...(first && { firstDay: first }),
    ...(raw && { rawLastDay: raw }),
  })
})

test.each([
  {
    id: 'T10',
    on: '2026-03-27',
    measure: 'first',
    days: 10,
    last: '2026-04-07',
    because: 'Easter Monday',
  },
  {
    id: 'T11',
    on: '2025-04-29',
    measure: 'further',
    days: 5,
    last: '2025-05-05',
    because: 'a Sunday gives way',
  },
  {
    id: 'T12',
    on: '2026-05-04',
    measure: 'first',
    days: 10,
    last: '2026-05-15',
    because: 'the Friday after Ascension is a working day',
  },
  {
    id: 'E04',
    on: '2019-05-14',
    measure: 'first',
    days: 10,
    last: '2019-05-24',
    because: 'ten days, not five',
  },
  {
    id: 'E04',
    on: '2019-05-14',
    measure: 'further',
    days: 5,
    last: '2019-05-20',
    because: 'five days end on a Sunday',
  },
  {
    id: 'E05',
    on: '2014-06-04',
    measure: 'first',
    days: 10,
    last: '2014-06-16',
    because: 'a Saturday gives way',
  },
  {
    id: 'E05',
    on: '2014-06-04',
    measure: 'further',
    days: 5,
    last: '2014-06-10',
    because: 'Whit Monday gives way',
  },
  {
    id: 'E06',
    on: '2016-08-05',
    measure: 'first',
    days: 10,
    last: '2016-08-16',
    because: 'Assumption gives way',
  },
  {
    id: 'E06',
    on: '2016-08-05',
    measure: 'further',
    days: 5,
    last: '2016-08-10',
    because: 'five plain days',
  },
  {
    id: 'E07',
    on: '2015-01-19',
    measure: 'further',
    days: 5,
    last: '2015-01-26',
    because: 'a Saturday gives way',
  },
])('$id extreme urgency, $measure measure, $on: $because', ({ on, measure, days, last }) => {
  const answer = answered({
    remedy: 'extreme-urgency',
    notification: { by: 'hand', on },
    removalMeasure: measure,
  })
  expect(answer).toMatchObject({ days, lastDay: last, safeLastDay: last, suspensive: 'yes' })
})

test.each([
  {
    id: 'T14',
    by: 'fax',
    on: '2025-07-11',
    last: '2025-07-22',
    because: 'the national day gives way',
  },
  {
    id: 'E02',
    by: 'registered',
    on: '2018-05-22',
    last: '2018-06-04',
    because: 'the third working day is day one',
  },
])('$id ten days when held, $on: $because', ({ by, on, last }) => {
  const answer = answered({ remedy: 'annulment', notification: { by, on }, detained: true })
  expect(answer).toMatchObject({ days: 10, lastDay: last, safeLastDay: last })
})

test.each([
  { facts: { cgraGround: 'merits', detained: false }, days: 30, because: 'the general rule' },
  { facts: { cgraGround: 'merits', detained: true }, days: 10, because: 'held at notification' },
  { facts: { cgraGround: 'accelerated', detained: false }, days: 10, because: 'accelerated' },
  { facts: { cgraGround: 'inadmissible', detained: false }, days: 10, because: 'inadmissible' },
  {
    facts: { cgraGround: 'subsequent', detained: false, heldAtApplication: false },
    days: 10,
    because: 'a later request made in freedom',
  },
  {
    facts: { cgraGround: 'subsequent', detained: true, heldAtApplication: true },
    days: 5,
    because: 'a later request made in detention',
  },
])('full jurisdiction is $days days: $because', ({ facts, days }) => {
  const answer = answered({
    decision: 'cgra-refus',
    notification: { by: 'hand', on: '2024-03-04' },
    ...facts,
  })
  expect(answer.days).toBe(days)
  expect(answer.safeLastDay).toBe(answer.lastDay)
})

test.each([
  {
    id: 'T18',
    remedy: 'address-declaration',
    on: '2025-12-11',
    last: '2025-12-25',
    safe: '2025-12-24',
    because: 'nothing moves it, so the working day before is safe',
  },
  {
    id: 'OQ-04',
    remedy: 'departure',
    on: '2025-07-04',
    last: '2025-08-03',
    safe: '2025-07-11',
    because: 'the order may have set fewer days',
  },
  {
    id: 'R79',
    remedy: 'fee-top-up',
    on: '2025-03-03',
    last: '2025-04-02',
    safe: '2025-04-02',
    because: 'thirty days from the day after',
  },
  {
    id: 'R18',
    remedy: 'residence-check',
    on: '2025-03-03',
    last: '2025-03-13',
    safe: '2025-03-13',
    because: 'calendar days',
  },
  {
    id: 'EU-08',
    remedy: 'annexe-19-documents',
    on: '2025-01-31',
    last: '2025-04-30',
    safe: '2025-04-30',
    because: 'April has no 31st',
  },
  {
    id: 'EU-08',
    remedy: 'extra-month',
    on: '2025-04-30',
    last: '2025-05-30',
    safe: '2025-05-30',
    because: 'the same date a month later',
  },
  {
    id: 'EU-06',
    remedy: 'union-request-decision',
    on: '2019-02-08',
    last: '2019-08-08',
    safe: '2019-08-08',
    because: 'six months',
  },
  {
    id: '39/73',
    remedy: 'hearing-request',
    on: '2025-03-10',
    last: '2025-03-25',
    safe: '2025-03-25',
    because: 'fifteen days from the sending',
  },
  {
    id: '39/81',
    remedy: 'synthesis-declaration',
    on: '2025-03-07',
    last: '2025-03-15',
    safe: '2025-03-14',
    because: 'a Saturday, and the move is written for appeals only',
  },
  {
    id: '39/81',
    remedy: 'synthesis-memorial',
    on: '2025-03-10',
    last: '2025-03-25',
    safe: '2025-03-25',
    because: 'fifteen days from the same notice',
  },
  {
    id: '39/68-1',
    remedy: 'roll-fee',
    on: '2025-03-10',
    last: '2025-03-18',
    safe: '2025-03-18',
    because: 'eight days',
  },
  {
    id: 'E15',
    remedy: 'cassation',
    on: '2016-01-19',
    last: '2016-02-18',
    safe: '2016-02-18',
    because: 'thirty days',
  },
  {
    id: 'E17',
    remedy: 'cassation',
    on: '2025-04-08',
    last: '2025-05-08',
    safe: '2025-05-08',
    because: 'thirty days',
  },
  {
    id: '62 §1',
    remedy: 'right-to-be-heard',
    on: '2025-03-10',
    last: '2025-03-25',
    safe: '2025-03-25',
    because: 'fifteen days from receipt',
  },
])('$id $remedy, $on: $because', ({ remedy, on, last, safe }) => {
  const answer = answered({
    remedy,
    notification: { by: 'hand', on },
    ...(remedy === 'departure' && { unionCitizenOrFamily: false }),
  })
  expect(answer).toMatchObject({ lastDay: last, safeLastDay: safe })
})

test('A cassation that ends on a Saturday asks for a person, and shows the Monday', () => {
  const answer = answered({ remedy: 'cassation', notification: { by: 'hand', on: '2010-09-02' } })
  expect(answer).toMatchObject({
    lastDay: '2010-10-02',
    safeLastDay: '2010-10-01',
    needsHumanCheck: true,
    certainty: 'medium',
    alternatives: [{ lastDay: '2010-10-04' }],
  })
})

test('A month is counted by its date for a citizen of the Union who must leave', () => {
  const notification = { by: 'hand', on: '2025-01-31' }
  const answer = answered({ decision: 'annexe-20', remedy: 'departure', notification })
  expect(answer).toMatchObject({ months: 1, days: 28, lastDay: '2025-02-28' })
})
