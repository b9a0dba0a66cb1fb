import fc from 'fast-check'
import { addDays, dayOf, localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { sourceSchema } from '../json-schema/index.ts'
import { faultsOf } from '../json-schema/validate.fixtures.ts'
import {
  answerShortStay,
  shortStayWordingDe,
  shortStayWordingEn,
  shortStayWordingFr,
  shortStayWordingNl,
  type ShortStayAnswer,
} from './index.ts'
import { shortStayAnswerSchema, shortStayInputSchema } from './json-schema.ts'

function ask(input: unknown): ShortStayAnswer {
  const answered = answerShortStay(input, shortStayWordingFr)
  if (!answered.ok)
    throw new Error(answered.problems.map(({ code, path }) => `${code} ${path}`).join())
  return answered.value
}

const stays = (...pairs: readonly (readonly [string, string?])[]) =>
  pairs.map(([from, to]) => (to === undefined ? { from } : { from, to }))

const winter2026 = stays(['2026-01-01', '2026-03-31'])
const fiftyDays = stays(['2026-01-10', '2026-02-08'], ['2026-04-01', '2026-04-20'])
const sixtyDays = stays(['2025-11-01', '2025-11-30'], ['2026-02-01', '2026-03-02'])
const leapYear = stays(['2024-01-01', '2024-03-30'])

test('the example of the contract', () => {
  const answer = ask({
    nationality: 'PH',
    stays: stays(['2014-08-15', '2014-09-30']),
    on: '2014-11-30',
    plannedEntry: '2015-01-01',
  })
  expect(answer).toMatchObject({
    on: {
      used: 47,
      remaining: 43,
      windowFrom: '2014-06-04',
      overstay: false,
      overstayDays: 0,
      firstOverstayDay: null,
    },
    plannedEntry: { maxDays: 90, lastDay: '2015-03-31' },
    visa: 'required',
  })
  expect(answer.sources.length).toBeGreaterThan(1)
})

test.each([
  { of: winter2026, on: '2026-03-31', used: 90, over: 0, because: 'the ninetieth day is lawful' },
  {
    of: stays(['2026-01-01', '2026-04-01']),
    on: '2026-04-01',
    used: 91,
    over: 1,
    because: 'the ninety-first is not',
  },
  {
    of: winter2026,
    on: '2026-07-15',
    used: 74,
    over: 0,
    because: 'early days have left the window',
  },
  {
    of: stays(['2026-05-05', '2026-05-05']),
    on: '2026-05-05',
    used: 1,
    over: 0,
    because: 'in and out on one day',
  },
  {
    of: stays(['2026-05-05', '2026-05-06'], ['2026-05-06', '2026-05-07']),
    on: '2026-05-07',
    used: 3,
    over: 0,
    because: 'a day of exit and entry counts once',
  },
  {
    of: stays(['2013-06-28', '2013-08-09'], ['2013-09-19', '2014-03-01']),
    on: '2014-03-01',
    used: 164,
    over: 74,
    because: 'SS-05: the summer is outside the window',
  },
])('$used days used on $on: $because', ({ of, on, used, over }) => {
  expect(ask({ stays: of, on }).on).toMatchObject({
    used,
    remaining: Math.max(0, 90 - used),
    overstay: over > 0,
    overstayDays: over,
  })
})

test.each([
  {
    of: winter2026,
    entry: '2026-06-29',
    max: 0,
    last: null,
    because: 'the window still holds 1 January',
  },
  {
    of: winter2026,
    entry: '2026-06-30',
    max: 90,
    last: '2026-09-27',
    because: 'each day frees one',
  },
  {
    of: winter2026,
    entry: '2026-07-15',
    max: 90,
    last: '2026-10-12',
    because: 'days go on leaving',
  },
  {
    of: fiftyDays,
    entry: '2026-06-01',
    max: 70,
    last: '2026-08-09',
    because: 'early days leave meanwhile',
  },
  { of: sixtyDays, entry: '2026-04-15', max: 60, last: '2026-06-13', because: 'not forty' },
  { of: leapYear, entry: '2024-06-28', max: 0, last: null, because: '29 February is a day' },
  {
    of: leapYear,
    entry: '2024-06-29',
    max: 90,
    last: '2024-09-26',
    because: 'the first day has left',
  },
])('entry on $entry: $max days, because $because', ({ of, entry, max, last }) => {
  expect(ask({ stays: of, plannedEntry: entry }).plannedEntry).toEqual({
    maxDays: max,
    lastDay: last,
  })
})

test('SS-03: the stay may go on while autumn leaves the window', () => {
  const answer = ask({
    stays: stays(
      ['2013-06-01', '2013-07-13'],
      ['2013-08-15', '2013-09-30'],
      ['2014-01-01', '2014-01-30'],
    ),
    on: '2014-01-30',
  })
  expect(answer.on).toMatchObject({ used: 77, overstay: false })
  expect(answer.stayingOn).toEqual({ lastLawfulDay: '2014-03-31' })
})

test.each([
  {
    id: 'SS-08',
    of: stays(
      ['2022-01-01', '2022-01-01'],
      ['2023-01-10', '2023-02-08'],
      ['2023-02-11', '2023-04-04'],
      ['2023-07-01', '2023-07-30'],
      ['2024-06-10', '2024-06-14'],
    ),
    on: '2024-06-14',
    days: 1,
    first: '2023-07-08',
  },
  {
    id: 'SS-09',
    of: stays(
      ['2022-12-01', '2022-12-02'],
      ['2023-01-02', '2023-03-30'],
      ['2023-04-01', '2023-04-02'],
      ['2023-09-03', '2023-09-12'],
    ),
    on: '2023-09-12',
    days: 2,
    first: '2023-04-01',
  },
])('$id: an overstay is told after it has left the window', ({ of, on, days, first }) => {
  expect(ask({ stays: of, on }).on).toMatchObject({
    overstay: true,
    overstayOnDay: false,
    overstayDays: days,
    firstOverstayDay: first,
  })
})

test('SS-11: a new year starts no new count', () => {
  const answer = ask({ stays: stays(['2017-09-25', '2017-12-31']), plannedEntry: '2018-01-07' })
  expect(answer.plannedEntry).toEqual({ maxDays: 0, lastDay: null })
  expect(answer.notes).toContain(shortStayWordingFr.notes['no-entry']({ kind: 'no-entry' }))
})

test('a stay without an end is counted up to the day asked about', () => {
  const answer = ask({ stays: stays(['2026-01-01']), on: '2026-02-09' })
  expect(answer.on).toMatchObject({ used: 40, present: true })
  expect(answer.stayingOn).toEqual({ lastLawfulDay: '2026-03-31' })
})

test('a stay that begins after the day is not counted yet', () => {
  const answer = ask({ stays: stays(['2026-05-01']), on: '2026-02-09' })
  expect(answer.on).toMatchObject({ used: 0, present: false })
})

test.each([
  {
    stays: stays(['2026-01-01', '2026-01-20'], ['2026-01-10', '2026-01-25']),
    code: 'overlap',
    path: 'stays.1',
    names: 'stays.0',
  },
  {
    stays: stays(['2026-02-01', '2026-02-05'], ['2026-01-01']),
    code: 'overlap',
    path: 'stays.0',
    names: 'stays.1',
  },
  {
    stays: stays(['2026-02-05', '2026-02-01']),
    code: 'wrong-order',
    path: 'stays.0.to',
    names: 'stays.0.from',
  },
])('$code at $path', ({ stays: told, code, path, names }) => {
  const answered = answerShortStay({ stays: told, on: '2026-03-01' }, shortStayWordingEn)
  expect(answered).toMatchObject({ ok: false, problems: [{ code, path }] })
  if (!answered.ok) expect(answered.problems[0].message).toContain(names)
})

test('a stay that goes on needs a day to look from', () => {
  expect(answerShortStay({ stays: [{ from: '2026-01-01' }] }, shortStayWordingNl)).toMatchObject({
    ok: false,
    problems: [{ code: 'required', path: 'on' }],
  })
})

const day2000 = 10_957
const someStays = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 120 })), {
    maxLength: 6,
  })
  .map((gaps) => {
    let day = day2000 + 6000
    return gaps.map(([gap, length]) => {
      const from = day + gap
      day = from + length
      return { from: dayOf(from), to: dayOf(day) }
    })
  })
const someDay = fc.integer({ min: day2000 + 6000, max: day2000 + 7000 }).map(dayOf)

test('used and remaining make at least 90, and never both exceed', () => {
  fc.assert(
    fc.property(someStays, someDay, (told, on) => {
      const { on: seen } = ask({ stays: told, on })
      expect(seen && seen.used + seen.remaining).toBe(Math.max(90, seen?.used ?? 0))
    }),
  )
})

test('leaving on the last lawful day is no overstay, one day more is', () => {
  fc.assert(
    fc.property(someStays, someDay, (told, entry) => {
      const before = told.filter(({ to }) => to < entry)
      const { plannedEntry } = ask({ stays: before, plannedEntry: entry })
      if (!plannedEntry?.lastDay) return
      const last = localDate(plannedEntry.lastDay)
      const seen = (to: typeof last) => ask({ stays: [...before, { from: entry, to }], on: to }).on
      expect(seen(last)?.overstayOnDay).toBe(false)
      expect(seen(addDays(last, 1))?.overstayOnDay).toBe(true)
    }),
  )
})

test('the published schemas describe question and answer', () => {
  const question = {
    nationality: 'US',
    stays: winter2026,
    on: '2026-04-01',
    plannedEntry: '2026-08-01',
  }
  expect(faultsOf(shortStayInputSchema, question)).toEqual([])
  expect(faultsOf(shortStayAnswerSchema(sourceSchema), ask(question))).toEqual([])
})

test('every language answers with as many remarks', () => {
  const input = { nationality: 'GE', stays: stays(['2026-01-01']), on: '2026-05-01' }
  const counts = [
    shortStayWordingFr,
    shortStayWordingNl,
    shortStayWordingDe,
    shortStayWordingEn,
  ].map((wording) => {
    const answered = answerShortStay(input, wording)
    return answered.ok ? answered.value.notes.filter((note) => note.length > 10).length : 0
  })
  expect(counts).toEqual([8, 8, 8, 8])
})
