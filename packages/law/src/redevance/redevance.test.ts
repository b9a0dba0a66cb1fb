import { addDays, localDate } from '@sejour/calendar'
import { findVersionOn, valueOn } from '@sejour/engine'
import { expect, test } from 'vitest'
import {
  exemptions,
  libellesDe,
  libellesEn,
  libellesNl,
  minimum9bis,
  motifs,
  motifsGratuits,
  redevance9bis,
  remboursements,
  tolerances,
  type Exemption,
  type Ground,
} from './index.ts'

/** First day, euros from that day on, certainty. */
type Row = readonly [string, number, string]

const AMOUNTS: { readonly [ground in Ground]: readonly Row[] } = {
  'article-9': [
    ['2015-03-02', 215, 'medium'],
    ['2017-03-01', 350, 'medium'],
    ['2019-06-01', 358, 'medium'],
    ['2020-06-01', 363, 'medium'],
    ['2021-06-01', 366, 'medium'],
    ['2022-05-26', 201, 'high'],
    ['2023-01-01', 220, 'medium'],
    ['2024-01-01', 229, 'medium'],
    ['2025-01-01', 236, 'high'],
    ['2026-01-01', 242, 'unverified'],
  ],
  'article-9bis': [
    ['2015-03-02', 215, 'medium'],
    ['2017-03-01', 350, 'medium'],
    ['2019-06-01', 358, 'medium'],
    ['2020-06-01', 363, 'medium'],
    ['2021-06-01', 366, 'medium'],
    ['2022-05-26', 313, 'high'],
    ['2023-01-01', 343, 'medium'],
    ['2024-01-01', 357, 'medium'],
    ['2025-01-01', 368, 'high'],
    ['2026-01-01', 377, 'low'],
  ],
  family: [
    ['2015-03-02', 160, 'medium'],
    ['2017-03-01', 200, 'medium'],
    ['2019-06-01', 204, 'medium'],
    ['2020-06-01', 207, 'medium'],
    ['2021-06-01', 209, 'medium'],
    ['2022-05-26', 181, 'high'],
    ['2023-01-01', 198, 'medium'],
    ['2024-01-01', 206, 'medium'],
    ['2025-01-01', 213, 'high'],
    ['2026-01-01', 218, 'unverified'],
  ],
  student: [
    ['2015-03-02', 160, 'medium'],
    ['2017-03-01', 200, 'medium'],
    ['2019-06-01', 204, 'medium'],
    ['2020-06-01', 207, 'medium'],
    ['2021-06-01', 209, 'medium'],
    ['2022-05-26', 208, 'high'],
    ['2023-01-01', 228, 'medium'],
    ['2024-01-01', 237, 'medium'],
    ['2025-01-01', 245, 'high'],
    ['2026-01-01', 251, 'low'],
  ],
  'long-term-resident': [
    ['2015-03-02', 60, 'medium'],
    ['2017-03-01', 60, 'medium'],
    ['2019-06-01', 62, 'medium'],
    ['2020-06-01', 63, 'medium'],
    ['2021-06-01', 63, 'medium'],
    ['2022-05-26', 168, 'high'],
    ['2023-01-01', 184, 'medium'],
    ['2024-01-01', 192, 'medium'],
    ['2025-01-01', 198, 'high'],
    ['2026-01-01', 203, 'unverified'],
  ],
  return: [
    ['2015-03-02', 215, 'unverified'],
    ['2017-03-01', 350, 'unverified'],
    ['2019-06-01', 358, 'unverified'],
    ['2020-06-01', 363, 'unverified'],
    ['2021-06-01', 366, 'medium'],
    ['2022-05-26', 168, 'unverified'],
    ['2023-01-01', 184, 'unverified'],
    ['2024-01-01', 192, 'unverified'],
    ['2025-01-01', 198, 'unverified'],
    ['2026-01-01', 203, 'unverified'],
  ],
  work: [
    ['2015-03-02', 215, 'medium'],
    ['2017-03-01', 350, 'medium'],
    ['2019-06-01', 358, 'medium'],
    ['2020-06-01', 363, 'medium'],
    ['2021-06-01', 366, 'medium'],
    ['2022-05-26', 126, 'high'],
    ['2023-01-01', 138, 'medium'],
    ['2024-01-01', 144, 'medium'],
    ['2025-01-01', 148, 'high'],
    ['2026-01-01', 152, 'unverified'],
  ],
}

const changes = Object.entries(AMOUNTS).flatMap(([ground, rows]) =>
  rows.map(([from, euros, certainty], index) => ({
    ground: ground as Ground,
    from,
    euros,
    certainty,
    eve: rows[index - 1]?.[1] ?? 0,
  })),
)

test.each(changes)('$ground from $from: $euros euros ($certainty), $eve on its eve', (row) => {
  const { tariff } = motifs[row.ground]
  const day = localDate(row.from)
  expect(valueOn(addDays(day, -1), tariff)).toBe(row.eve * 100)
  const version = findVersionOn(day, tariff)
  expect(version?.value).toBe(row.euros * 100)
  const certainties = [version?.source ?? []].flat().map(({ certainty }) => certainty)
  expect(certainties).toContain(row.certainty)
  expect(SURER[row.certainty]?.some((surer) => certainties.some((one) => one === surer))).toBe(
    false,
  )
})

const SURER: { readonly [certainty: string]: readonly string[] } = {
  high: [],
  medium: ['high'],
  low: ['high', 'medium'],
  unverified: ['high', 'medium', 'low'],
}

test.each(Object.values(motifs))(
  '$label: versions follow each other, the last one unknown',
  ({ tariff }) => {
    const days = tariff.map(({ from }) => from)
    expect(days).toEqual(days.toSorted())
    expect(new Set(days).size).toBe(days.length)
    expect(tariff.at(-1)).toMatchObject({ from: '2027-01-01', source: { certainty: 'unverified' } })
  },
)

test('before 2 March 2015 nothing was due', () => {
  expect(valueOn(localDate('2015-03-01'), redevance9bis)).toBe(0)
})

test.each([libellesNl, libellesDe, libellesEn])(
  'every request and exemption has a label',
  (labels) => {
    const grounds = [...Object.keys(motifs), ...Object.keys(motifsGratuits)]
    expect(Object.keys(labels.grounds).toSorted()).toEqual(grounds.toSorted())
    expect(Object.keys(labels.exemptions)).toEqual(Object.keys(exemptions))
  },
)

test('every exemption names a source and a request', () => {
  const all: readonly Exemption[] = Object.values(exemptions)
  expect(all.filter(({ source }) => source.length === 0)).toEqual([])
  expect(all.filter(({ grounds }) => grounds.length === 0)).toEqual([])
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length)
})

test('a tolerance belongs to a day on which the amount changed', () => {
  const changesOf9bis = redevance9bis.map(({ from }) => from)
  expect(tolerances.filter(({ indexedOn }) => !changesOf9bis.includes(indexedOn))).toEqual([])
})

test('the annulled periods do not overlap', () => {
  const [first, second, third] = remboursements
  expect([first?.until, second?.until]).toEqual(['2016-06-25', '2019-01-02'])
  expect([second?.from, third?.from]).toEqual(['2017-03-01', '2019-01-03'])
})

test('the least that may be enough for article 9bis is never more than the tariff', () => {
  for (const { from, value } of minimum9bis) {
    expect(value).toBeLessThanOrEqual(valueOn(from, redevance9bis))
  }
})

test.each(tolerances)('it is the old amount while the Office took it: $indexedOn', (tolerance) => {
  const { indexedOn, filedUntil } = tolerance
  const old = valueOn(addDays(indexedOn, -1), redevance9bis)
  expect(valueOn(indexedOn, minimum9bis)).toBe(old)
  if (filedUntil === undefined) return
  expect(valueOn(filedUntil, minimum9bis)).toBe(old)
  expect(valueOn(addDays(filedUntil, 1), minimum9bis)).toBe(valueOn(indexedOn, redevance9bis))
})
