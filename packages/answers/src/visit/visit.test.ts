import { expect, test } from 'vitest'
import { answerVisit } from './answer.ts'
import type { VisitAnswer } from './output.ts'
import { visitDe } from './wording/de.ts'
import { visitEn } from './wording/en.ts'
import { visitFr } from './wording/fr.ts'
import { visitNl } from './wording/nl.ts'

function answerOf(
  input: object,
  wording: Parameters<typeof answerVisit>[1] = visitFr,
): VisitAnswer {
  const answered = answerVisit(input, wording)
  if (!answered.ok) throw new Error(answered.problems[0].code)
  return answered.value
}

const WEEK = { nationality: 'PH', entry: '2026-01-12', leave: '2026-01-21' }

test.each([
  { entry: '2026-01-12', lodging: 'private', perDay: 45_00, required: 450_00 },
  { entry: '2026-01-12', lodging: 'hotel', perDay: 95_00, required: 950_00 },
  { entry: '2026-01-12', lodging: null, perDay: 95_00, required: 950_00 },
  { entry: '2014-12-22', lodging: 'private', perDay: 38_00, required: 380_00 },
  { entry: '2014-12-22', lodging: 'hotel', perDay: 50_00, required: 500_00 },
  { entry: '2015-01-01', lodging: 'private', perDay: 45_00, required: 450_00 },
])('ten days from $entry, $lodging: $required cents', ({ entry, lodging, perDay, required }) => {
  const { means } = answerOf({ nationality: 'PH', entry, nights: 9, lodging })
  expect(means).toMatchObject({ perDay, days: 10, required })
})

test.each([
  { lodging: 'private', means: 450_00, finding: 'met', because: 'exactly enough' },
  { lodging: 'private', means: 449_99, finding: 'not-met', because: 'a cent short' },
  { lodging: null, means: 950_00, finding: 'met', because: 'enough anywhere' },
  { lodging: null, means: 450_00, finding: 'unknown', because: 'enough with a private host only' },
  { lodging: null, means: 449_99, finding: 'not-met', because: 'enough nowhere' },
  { lodging: 'hotel', means: null, finding: 'unknown', because: 'nothing was told' },
])('$means cents, $lodging: $finding, because $because', ({ lodging, means, finding }) => {
  expect(answerOf({ ...WEEK, lodging, means }).means.finding).toBe(finding)
})

const guarantee = { guarantorStatus: 'unlimited', signedOn: '2025-11-03', accepted: true }

test.each([
  { change: {}, finding: 'met', because: 'accepted and in time' },
  { change: { guarantorStatus: 'belgian' }, finding: 'met', because: 'GUA-1' },
  { change: { guarantorStatus: 'card-a' }, finding: 'not-met', because: 'a card A cannot' },
  { change: { guarantorStatus: 'card-h' }, finding: 'not-met', because: 'a card H cannot' },
  { change: { guarantorStatus: 'limited' }, finding: 'not-met', because: 'limited' },
  { change: { guarantorStatus: null }, finding: 'unknown', because: 'nobody knows who' },
  { change: { accepted: null }, finding: 'unknown', because: 'the Office has not said' },
  { change: { accepted: false }, finding: 'not-met', because: 'refused' },
  { change: { signedOn: null }, finding: 'unknown', because: 'six months cannot be counted' },
  { change: { signedOn: '2025-07-12' }, finding: 'met', because: 'the last day of six months' },
  { change: { signedOn: '2025-07-11' }, finding: 'not-met', because: 'a day late' },
])('guarantee with $change: $finding, because $because', ({ change, finding }) => {
  const answer = answerOf({ ...WEEK, means: 0, guarantee: { ...guarantee, ...change } })
  expect(answer.guarantee?.finding).toBe(finding)
  // Only a guarantee that holds takes the place of means.
  expect(answer.means.finding).toBe(finding === 'met' ? 'met' : 'not-met')
})

test('two years of liability from entry (GUA-2)', () => {
  expect(answerOf({ ...WEEK, guarantee }).guarantee).toMatchObject({
    enterBy: '2026-05-03',
    liableUntil: '2028-01-12',
  })
})

test('six conditions, of which two are left to the authority', () => {
  const { conditions } = answerOf({ ...WEEK, proofs: { purpose: true, lodging: false } })
  expect(conditions.map(({ id, finding }) => [id, finding])).toEqual([
    ['purpose', 'met'],
    ['means', 'unknown'],
    ['lodging', 'not-met'],
    ['insurance', 'unknown'],
    ['public-order', 'discretionary'],
    ['return', 'discretionary'],
  ])
  expect(answerOf({ ...WEEK, nationality: 'FR' }).conditions).toEqual([])
})

const stays = (...days: readonly (readonly [string, string])[]) =>
  days.map(([from, to]) => ({ from, to }))

test.each([
  {
    id: 'SS-03',
    earlierStays: stays(['2013-06-01', '2013-07-13'], ['2013-08-15', '2013-09-30']),
    entry: '2014-01-01',
    leave: '2014-01-30',
    stay: { lastLawfulDay: '2014-03-31', excessDays: null },
  },
  {
    id: 'SS-05',
    earlierStays: stays(['2013-06-28', '2013-08-09']),
    entry: '2013-09-19',
    leave: '2014-03-01',
    stay: { overstays: 'yes', excessDays: 74 },
  },
  {
    id: 'SS-08',
    earlierStays: stays(
      ['2022-01-01', '2022-01-01'],
      ['2023-01-10', '2023-02-08'],
      ['2023-02-11', '2023-04-04'],
    ),
    entry: '2023-07-01',
    leave: '2023-07-30',
    stay: { overstays: 'yes', lastLawfulDay: '2023-07-07', firstUnlawfulDay: '2023-07-08' },
  },
  {
    id: 'SS-09',
    earlierStays: stays(['2022-12-01', '2022-12-02'], ['2023-01-02', '2023-03-30']),
    entry: '2023-04-01',
    leave: '2023-04-02',
    stay: { overstays: 'yes', lastLawfulDay: null, firstUnlawfulDay: '2023-04-01', excessDays: 2 },
  },
  {
    id: 'SS-11',
    earlierStays: stays(['2017-09-01', '2017-12-30']),
    entry: '2018-01-07',
    leave: '2018-03-21',
    stay: { overstays: 'yes', lastLawfulDay: null, firstUnlawfulDay: '2018-01-07' },
  },
])('$id', ({ earlierStays, entry, leave, stay }) => {
  const answer = answerOf({ nationality: 'US', earlierStays, entry, leave })
  expect(answer.stay).toMatchObject(stay)
})

test.each([
  { visa: { until: '2026-02-10', days: 20 }, last: '2026-01-31', because: 'its days are fewer' },
  {
    visa: { until: '2026-01-20', days: 20 },
    last: '2026-01-20',
    because: 'its window closes first',
  },
  { visa: { from: '2026-01-13' }, last: null, because: 'it had not begun' },
  { visa: undefined, last: '2026-04-11', because: 'ninety days at the latest' },
])('with $visa the last day is $last, because $because', ({ visa, last }) => {
  expect(answerOf({ ...WEEK, visa }).stay.lastLawfulDay).toBe(last)
})

test('whether a visit is in time stays open while an earlier stay or a sticker is unknown', () => {
  const sticker = { until: '2026-02-10', days: 20 }
  const of = (more: object) => answerOf({ ...WEEK, ...more }).stay.overstays
  expect(of({})).toBe('unknown')
  expect(of({ earlierStays: [] })).toBe('unknown')
  expect(of({ visa: sticker })).toBe('unknown')
  expect(of({ earlierStays: [], visa: sticker })).toBe('no')
})

test('nothing about the border systems is active (C21), and nothing before they were announced', () => {
  const { systems } = answerOf({ nationality: 'US', entry: '2026-11-23' })
  expect(systems.map(({ id, active }) => [id, active])).toEqual([
    ['ees', false],
    ['etias', false],
  ])
  expect(answerOf({ nationality: 'US', entry: '2025-10-11' }).systems).toEqual([])
})

test.each([
  { input: { entry: '2026-01-12', leave: '2026-01-11' }, path: 'leave' },
  { input: { entry: '2026-01-12', leave: '2026-01-14', nights: 3 }, path: 'nights' },
  { input: { entry: '1980-12-31' }, path: 'entry' },
  { input: { entry: '2099-12-31' }, path: 'entry' },
  { input: { earlierStays: stays(['2026-01-02', '2026-01-01']) }, path: 'earlierStays.0.to' },
  { input: { visa: { from: '2026-01-02', until: '2026-01-01' } }, path: 'visa.until' },
  { input: { passport: 'wings' }, path: 'passport' },
])('$input is refused at $path', ({ input, path }) => {
  const answered = answerVisit(input, visitFr)
  expect(answered.ok ? [] : answered.problems.map((one) => one.path)).toEqual([path])
})

test.each([visitFr, visitNl, visitDe, visitEn])('every statement is said in $lang', (wording) => {
  const answers = ['PH', 'US', 'FR', 'BE', 'GE', undefined].map((nationality) =>
    JSON.stringify(answerOf({ ...WEEK, nationality, guarantee }, wording)),
  )
  answers.push(JSON.stringify(answerOf({}, wording)))
  answers.forEach((answer) => expect(answer).not.toMatch(/undefined|NaN/))
  // No sentence stands without a source.
  answers.forEach((answer) => expect(answer).not.toContain('"sources":[]'))
})
