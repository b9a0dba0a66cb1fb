import { addDays, daysBetween, type LocalDate } from '@sejour/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Exhibit } from '../exhibit.ts'
import { caseOf, day, piece, reader } from '../testing/library.fixtures.ts'
import { presenceOf } from './presence.ts'

const year = { from: day('2025-01-01'), until: day('2025-12-31') }

const loan = (id: string, from: string, until: string, more: Partial<Exhibit> = {}) =>
  piece(id, { coversFrom: day(from), coversUntil: day(until), ...more })

test('says what each piece covers, and what nothing covers', () => {
  const state = caseOf(
    reader('r'),
    loan('a', '2024-06-01', '2025-03-31'),
    loan('b', '2025-03-01', '2025-06-30'),
    piece('c', { dated: day('2025-09-01') }),
    piece('d', { title: 'No day at all' }),
  )
  expect(presenceOf(state, year)).toEqual({
    proved: [
      { from: '2025-01-01', until: '2025-02-28', exhibits: ['a'] },
      { from: '2025-03-01', until: '2025-03-31', exhibits: ['a', 'b'] },
      { from: '2025-04-01', until: '2025-06-30', exhibits: ['b'] },
      { from: '2025-09-01', until: '2025-09-01', exhibits: ['c'] },
    ],
    gaps: [
      { from: '2025-07-01', until: '2025-08-31', days: 62 },
      { from: '2025-09-02', until: '2025-12-31', days: 121 },
    ],
    provedDays: 182,
    gapDays: 183,
    longestGap: { from: '2025-09-02', until: '2025-12-31', days: 121 },
    pieces: [
      { exhibit: 'a', from: '2025-01-01', until: '2025-03-31' },
      { exhibit: 'b', from: '2025-03-01', until: '2025-06-30' },
      { exhibit: 'c', from: '2025-09-01', until: '2025-09-01' },
    ],
    unattributed: [],
  })
})

test.each([
  { covers: { coversFrom: day('2025-02-01') }, because: 'nobody knows until when' },
  { covers: { coversUntil: day('2025-02-01') }, because: 'nobody knows since when' },
  { covers: { dated: day('2025-02-01') }, because: 'it only bears a day' },
])('a piece proves one day: $because', ({ covers }) => {
  const { proved } = presenceOf(caseOf(piece('a', covers)), year)
  expect(proved).toEqual([{ from: '2025-02-01', until: '2025-02-01', exhibits: ['a'] }])
})

test('among several people a piece counts for those it names, and is told when it names none', () => {
  const state = caseOf(
    reader('r'),
    reader('q'),
    loan('a', '2025-01-01', '2025-01-31', { persons: ['r'] }),
    loan('b', '2025-02-01', '2025-02-28'),
  )
  expect(presenceOf(state, { ...year, person: 'r' })).toMatchObject({
    provedDays: 31,
    unattributed: ['b'],
  })
  expect(presenceOf(state, { ...year, person: 'q' })).toMatchObject({ provedDays: 0 })
  expect(presenceOf(state, year)).toMatchObject({ provedDays: 59, unattributed: [] })
})

test('a piece that says nothing of presence can be left out', () => {
  const state = caseOf(loan('a', '2025-01-01', '2025-01-31', { kind: 'passport' }))
  const counts = ({ kind }: Exhibit) => kind !== 'passport'
  expect(presenceOf(state, { ...year, counts }).provedDays).toBe(0)
})

test('a question that ends before it begins has no days', () => {
  const backwards = { from: year.until, until: year.from }
  expect(presenceOf(caseOf(loan('a', '2025-01-01', '2025-12-31')), backwards)).toMatchObject({
    proved: [],
    gaps: [],
  })
})

const near = fc.integer({ min: -20, max: 120 }).map((days) => addDays(day('2025-01-01'), days))

const pieces = fc.array(fc.tuple(near, fc.integer({ min: 0, max: 30 })), { maxLength: 8 })

test('periods and gaps fill the question, do not overlap, and say what covers each day', () => {
  const question = { from: day('2025-01-01'), until: day('2025-04-10') }
  fc.assert(
    fc.property(pieces, (spans) => {
      const state = caseOf(
        ...spans.map(([from, days], index) => loan(`${index}`, from, addDays(from, days))),
      )
      const presence = presenceOf(state, question)
      const all = [
        ...presence.proved,
        ...presence.gaps.map((gap) => ({ ...gap, exhibits: [] as readonly string[] })),
      ].sort((one, other) => (one.from < other.from ? -1 : 1))
      let next: LocalDate = question.from
      for (const { from, until, exhibits } of all) {
        expect(from).toBe(next)
        for (let on = from; on <= until; on = addDays(on, 1)) {
          const covering = spans.flatMap(([start, days], index) =>
            start <= on && addDays(start, days) >= on ? [`${index}`] : [],
          )
          expect(exhibits).toEqual(covering)
        }
        next = addDays(until, 1)
      }
      expect(next).toBe(addDays(question.until, 1))
      expect(presence.provedDays + presence.gapDays).toBe(
        daysBetween(question.from, question.until) + 1,
      )
      expect(presence.longestGap?.days ?? 0).toBe(
        Math.max(0, ...presence.gaps.map(({ days }) => days)),
      )
    }),
  )
})
