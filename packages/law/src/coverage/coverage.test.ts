import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { conditionsOf } from '@sejour/engine'
import { expect, test } from 'vitest'
import { decisions } from '../decisions/index.ts'
import { article9bis } from '../procedures/article-9bis/index.ts'
import { type Covered, coverage, type LeftOut } from './index.ts'
import { known as catalogue } from './catalogue.fixtures.ts'
import { chainRows } from './rows-chain.fixtures.ts'
import { generalRows } from './rows-general.fixtures.ts'
import { rows as textRows } from './rows.fixtures.ts'

const rowsOf = (table: string, names: readonly string[]) => names.map((name) => `${table} ${name}`)
const tables = [textRows, generalRows, chainRows].flatMap((rows) => Object.entries(rows))

/** Families of numbered items, and how many each has. */
const SERIES = [
  { prefix: 'R', count: 132 },
  { prefix: 'G', count: 221 },
  { prefix: 'C', count: 29 },
  { prefix: 'C-', count: 16, digits: 2 },
  { prefix: 'AP-', count: 9, digits: 2 },
  { prefix: 'ST-', count: 7 },
  { prefix: 'CT-', count: 8 },
  { prefix: 'FEE-', count: 11 },
  { prefix: 'SS-', count: 7 },
  { prefix: 'GUA-', count: 5 },
  { prefix: 'PR-', count: 10 },
  { prefix: 'K-', count: 7 },
  { prefix: 'L-', count: 9 },
].map(({ prefix, count, digits = 1 }) => ({
  prefix,
  items: Array.from(
    { length: count },
    (_, index) => `${prefix}${String(index + 1).padStart(digits, '0')}`,
  ),
}))

const isLeftOut = (entry: Covered | LeftOut): entry is LeftOut => 'leftOut' in entry
const entries = Object.entries(coverage)
const covered = entries.flatMap(([item, entry]) => (isLeftOut(entry) ? [] : [{ item, ...entry }]))

const decidingIds = new Set(
  article9bis.stages.flatMap(({ rule }) =>
    rule.flatMap(({ value }) => conditionsOf(value).map(({ id }) => id)),
  ),
)
const noticeIds = new Set(
  article9bis.notices.flatMap(({ when }) => conditionsOf(when).map(({ id }) => id)),
)
const factIds = new Set(
  article9bis.facts.flatMap((fact) =>
    fact.kind === 'list' ? [fact.id, ...fact.of.map(({ id }) => id)] : [fact.id],
  ),
)
const outcomeIds = new Set<string>(article9bis.outcomes.map(({ id }) => id))
const decisionIds = new Set<string>(decisions.map(({ id }) => id))

test.each(SERIES)('each item of the series $prefix has an answer', ({ items }) => {
  expect(items.filter((item) => !(item in coverage))).toEqual([])
})

test.each(tables)('each row of table %s has an answer', (table, names) => {
  expect(rowsOf(table, names).filter((row) => !(row in coverage))).toEqual([])
})

test('nothing is answered that was not asked', () => {
  const asked = new Set([
    ...SERIES.flatMap(({ items }) => items),
    ...tables.flatMap(([table, names]) => rowsOf(table, names)),
  ])
  expect(entries.map(([item]) => item).filter((item) => !asked.has(item))).toEqual([])
})

test.each([
  { kind: 'conditions', known: decidingIds },
  { kind: 'notices', known: noticeIds },
  { kind: 'facts', known: factIds },
  { kind: 'outcomes', known: outcomeIds },
  { kind: 'decisions', known: decisionIds },
  { kind: 'items', known: new Set(Object.keys(coverage)) },
  { kind: 'ways', known: catalogue.ways },
  { kind: 'statements', known: catalogue.statements },
  { kind: 'examined', known: catalogue.examined },
  { kind: 'situation', known: catalogue.situation },
  { kind: 'papers', known: catalogue.papers },
  { kind: 'said', known: catalogue.said },
  { kind: 'visits', known: catalogue.visits },
  { kind: 'annexes', known: catalogue.annexes },
  { kind: 'terms', known: catalogue.terms },
  { kind: 'registers', known: catalogue.registers },
  { kind: 'authorities', known: catalogue.authorities },
  { kind: 'courts', known: catalogue.courts },
  { kind: 'matters', known: catalogue.matters },
  { kind: 'disputes', known: catalogue.disputes },
  { kind: 'unlimited', known: catalogue.unlimited },
  { kind: 'renewal', known: catalogue.renewal },
  { kind: 'removal', known: catalogue.removal },
  { kind: 'remedies', known: catalogue.remedies },
  { kind: 'fees', known: catalogue.fees },
  { kind: 'texts', known: catalogue.texts },
  { kind: 'contradictions', known: catalogue.contradictions },
] as const)('all $kind that are named exist', ({ kind, known }) => {
  const missing = covered.flatMap((entry) =>
    (entry[kind] ?? []).filter((id) => !known.has(id)).map((id) => `${entry.item}: ${id}`),
  )
  expect(missing).toEqual([])
})

test('each annex that the general note lists is in the catalogue', () => {
  expect(ANNEXES.filter((number) => !catalogue.annexes.has(`annexe-${number}`))).toEqual([])
})

test('all files that are named exist', () => {
  const missing = covered.flatMap(({ item, files }) =>
    (files ?? [])
      .filter((file) => !existsSync(fromPackages(file)))
      .map((file) => `${item}: ${file}`),
  )
  expect(missing).toEqual([])
})

test('an item names what carries it, or the reason why nothing does', () => {
  const bare = entries.filter(([, entry]) => {
    if (isLeftOut(entry)) return entry.leftOut.length < 20
    const { note: _, ...carried } = entry
    return Object.values(carried).flat().length === 0
  })
  expect(bare).toEqual([])
})

test('every outcome and every remark answers to an item', () => {
  const named = new Set(covered.flatMap(({ notices, outcomes }) => [notices, outcomes].flat()))
  const roots = article9bis.notices.map(({ when }) => when.id)
  const unexplained = [...roots, ...outcomeIds].filter((id) => !named.has(id))
  expect(unexplained).toEqual(ANSWERING_NO_ITEM)
})

/** A piece of advice on work, and the state of a case of which too little is known. */
const ANSWERING_NO_ITEM = ['avis.travail', 'a-completer']

function fromPackages(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url))
}

/** Numbers of the annexes of the decree, with those whose use nobody has read. */
const ANNEXES = `
  1 2 3 3bis 3ter 4 5 6 6bis 6ter 6quater 7 7bis 8 8bis 8ter 8quater 9 9bis
  10 10bis 10ter 10quater 11 11bis 11ter 12 13 13bis 13ter 13quater 13quinquies 13sexies 13septies 13octies
  14 14bis 14ter 14quater 15 15bis 15ter 15quater 16 16bis 16ter 17 18
  19 19bis 19ter 19quater 19quinquies 20 20bis 21 22 23 24 25 25bis 25ter 25quater 25quinquies
  26 26bis 26ter 26quater 26quinquies 27 28 29 30 31 32 33 33bis 34 35 36 37 38
  39 39bis 39ter 40 40bis 40ter 41 41bis 41ter 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58`
  .trim()
  .split(/\s+/)
