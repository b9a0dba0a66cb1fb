import { localDate } from '@sejour/calendar'
import type { Entry } from '@sejour/cases'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rows as told } from './rows.fixtures.ts'
import { reviewedRows } from './rows-reviewed.fixtures.ts'
import { caseWith, granted, handed, N, refused, stepped } from './tomorrow.fixtures.ts'
import { paperName, tomorrow } from './index.ts'
import type { TomorrowLine } from './index.ts'

const rows = [...told, ...reviewedRows]

const cardOn = (entries: readonly Entry[], on: string) =>
  tomorrow(caseWith(entries), { person: N, on: localDate(on) })

/** “yes stay.title” for each line that a row asks about. */
function said(entries: readonly Entry[], on: string) {
  const { lines } = cardOn(entries, on)
  return Object.fromEntries(lines.map(({ id, answer, says }) => [id, `${answer} ${says}`]))
}

const line = (entries: readonly Entry[], on: string, id: TomorrowLine['id']) =>
  cardOn(entries, on).lines.find((one) => one.id === id)

test.each(rows)('$because', ({ entries, on, says }) => {
  expect(said(entries, on)).toMatchObject(says)
})

describe('what a line rests on', () => {
  test('the title gives its last day, an unlimited right none', () => {
    const until = line([granted('A', '2026-01-05', '2027-01-04')], '2026-02-01', 'stay')?.until
    expect(until).toBe('2027-01-04')
    const of = line([granted('B', '2020-01-05', '2025-01-04')], '2024-02-01', 'stay')
    expect(of?.until).toBeUndefined()
  })

  test('every answer that is sure has a source', () => {
    for (const { entries, on } of rows) {
      for (const { answer, sources } of cardOn(entries, on).lines) {
        if (answer !== 'unknown') expect(sources.length).toBeGreaterThan(0)
      }
    }
  })

  test('what nobody confirmed is marked: travel, and an appeal under a law that was not read', () => {
    const A = [granted('A', '2026-01-05', '2027-01-04')]
    expect(line(A, '2026-02-01', 'travel')?.toConfirm).toBe(true)
  })
})

// What nobody could know of: an order that is nobody's, a step of another file, an unknown paper.
const unrelated = fc.constantFrom<Entry>(
  handed('paper-unknown', '2024-05-05', 'x1'),
  stepped('nobody-knows-this-step', '2024-05-05'),
  { ...refused('unknown-decision', '2024-05-05'), id: 'x2' },
  { ...granted('A', '2024-05-05', '2030-05-05'), id: 'x3', persons: ['somebody-else'] },
  { ...handed('annexe-35', '2024-05-05', 'x4'), persons: ['somebody-else'] },
  { ...granted('B', '2099-05-05'), id: 'x5' },
)

test('something unknown or about somebody else never makes a yes of a no or of an unknown', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...rows),
      fc.uniqueArray(unrelated, { selector: ({ id }) => id, maxLength: 4 }),
      ({ entries, on }, more) => {
        const before = cardOn(entries, on).lines.filter(({ id }) => id !== 'paper')
        const after = cardOn([...entries, ...more], on).lines
        for (const { id, answer } of before) {
          const then = after.find((one) => one.id === id)?.answer
          if (answer !== 'yes') expect([id, then]).not.toEqual([id, 'yes'])
        }
      },
    ),
    { numRuns: 300 },
  )
})

test.each([
  { id: 'annexe-35', lang: 'fr', name: 'annexe 35', because: 'French is short' },
  { id: 'annexe-35', lang: 'nl', name: 'bijlage 35', because: 'so is Dutch' },
  { id: 'A', lang: 'en', name: 'A card (carte A / A-kaart)', because: 'English says both' },
  { id: 'annexe-20', lang: 'tr', name: 'annexe 20 / bijlage 20', because: 'as it is printed' },
  { id: 'A', lang: 'ar', name: '\u2068carte A / A-kaart\u2069', because: 'it keeps its direction' },
  { id: 'x', lang: 'ru', name: 'x', because: 'nobody knows the paper' },
] as const)('$id in $lang is “$name”: $because', ({ id, lang, name }) => {
  expect(paperName(id, lang)).toBe(name)
})
