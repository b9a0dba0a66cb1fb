import { expect, test } from 'vitest'
import { answered } from './asked.fixtures.ts'

test.each([
  {
    id: 'AD-05',
    on: '2018-01-22',
    decidedOn: '2017-12-27',
    filedOn: '2018-02-21',
    last: '2018-02-21',
    regime: 'B',
    because: 'filed on the very last day',
  },
  {
    id: 'AD-06',
    on: '2020-06-17',
    decidedOn: '2020-05-18',
    filedOn: '2020-07-16',
    last: '2020-07-17',
    regime: 'B',
    because: 'one day to spare',
  },
  {
    id: 'AD-08',
    on: '2008-02-01',
    decidedOn: '2007-09-11',
    filedOn: '2008-02-29',
    last: '2008-03-03',
    regime: 'A',
    because: 'a leap year and a Sunday',
  },
  {
    id: 'AD-10',
    on: '2013-02-26',
    decidedOn: '2013-02-04',
    filedOn: '2013-03-20',
    last: '2013-03-28',
    regime: 'A',
    because: 'the twenty-second day',
  },
])('$id: $because', ({ on, decidedOn, filedOn, last, regime }) => {
  const answer = answered({
    decision: 'article-9bis.irrecevable',
    remedy: 'annulment',
    notification: { by: 'hand', on },
    detained: false,
    decidedOn,
    filedOn,
  })
  expect(answer).toMatchObject({ regime, days: 30, lastDay: last, filedInTime: true, daysLate: 0 })
})

test('AD-04: a request four days late is late whether it was the first measure or not', () => {
  const answer = answered({
    decision: 'annexe-13septies',
    remedy: 'extreme-urgency',
    notification: { by: 'hand', on: '2019-05-14' },
    detained: true,
    filedOn: '2019-05-28',
  })
  expect(answer).toMatchObject({
    lastDay: '2019-05-24',
    safeLastDay: '2019-05-20',
    filedInTime: false,
    daysLate: 4,
    alternatives: [{ lastDay: '2019-05-20' }],
  })
})

test('EU-06: an appeal thirty days after the decision is in time whatever the notification', () => {
  const answer = answered({
    decision: 'annexe-20',
    remedy: 'annulment',
    notification: { by: 'hand', on: '2019-07-23' },
    detained: false,
    filedOn: '2019-08-22',
  })
  expect(answer).toMatchObject({ lastDay: '2019-08-22', filedInTime: true })
})

test('OQ-04: the term printed in the order counts, and the appeal stops its execution', () => {
  const notification = { by: 'hand', on: '2025-07-04' }
  const family = { decision: 'annexe-20', notification, otherFamilyMember47_1: false }
  expect(answered({ ...family, remedy: 'departure', printedDays: 30 })).toMatchObject({
    lastDay: '2025-08-03',
    safeLastDay: '2025-08-03',
  })
  expect(answered({ ...family, remedy: 'annulment', filedOn: '2025-07-25' })).toMatchObject({
    filedInTime: true,
    suspensive: 'yes',
  })
})

test.each([
  {
    id: 'RW-01',
    expires: '2026-03-31',
    from: '2026-02-14',
    until: '2026-03-01',
    because: 'February has 28 days',
  },
  {
    id: 'RW-04',
    expires: '2012-10-31',
    from: '2012-09-16',
    until: '2012-10-01',
    because: 'an older card',
  },
])('$id: the window before $expires: $because', ({ expires, from, until }) => {
  const answer = answered({ remedy: 'renewal', notification: { on: expires } })
  expect(answer).toMatchObject({ window: { from, until }, safeLastDay: until, lastDay: expires })
})

test('RW-04: a request after the expiry is as many days late', () => {
  const input = { remedy: 'renewal', notification: { on: '2012-10-31' }, filedOn: '2013-08-19' }
  expect(answered(input)).toMatchObject({ filedInTime: false, daysLate: 292 })
})

test('R110: a request after the window but before the expiry is not out of time', () => {
  const input = { remedy: 'renewal', notification: { on: '2012-10-31' }, filedOn: '2012-10-20' }
  const answer = answered(input)
  expect(answer.filedInTime).toBe(true)
  expect(answer.reasonIds).toContain('filed-outside-window')
})

test('RC-03: a late residence check is late, and nothing follows from it', () => {
  const answer = answered({
    decision: 'article-9bis.demande',
    notification: { on: '2025-03-03' },
    filedOn: '2025-04-02',
  })
  expect(answer).toMatchObject({ indicative: true, lastDay: '2025-03-13', filedInTime: false })
  expect(answer.notes).toContain('Un contrôle tardif n’a aucun effet sur la demande.')
})

test('DO-01 and EB-01: what to know about the domicile and about the ban is said', () => {
  const notification = { by: 'hand', on: '2025-03-03' }
  const answer = answered({ decision: 'annexe-13sexies', notification })
  expect(answer.notes.join(' ')).toMatch(/greffe, pas par un simple courriel/)
  expect(answer.notes.join(' ')).toMatch(/sortie effective du territoire/)
})
