import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { conditionsOf } from '@sejour/engine'
import { expect, test } from 'vitest'
import { decisions } from '../decisions/index.ts'
import { article9bis } from '../procedures/article-9bis/index.ts'
import { type Covered, coverage, type LeftOut } from './index.ts'
import { rows } from './rows.fixtures.ts'

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

test('each item of the brief, R1 to R132, has an answer', () => {
  const items = Array.from({ length: 132 }, (_, index) => `R${index + 1}`)
  expect(items.filter((item) => !(item in coverage))).toEqual([])
})

test.each(Object.entries(rows))('each row of table %s has an answer', (table, names) => {
  expect(names.filter((name) => !(`${table} ${name}` in coverage))).toEqual([])
})

test('nothing is answered that was not asked', () => {
  const known = new Set(
    Object.entries(rows).flatMap(([table, names]) => names.map((name) => `${table} ${name}`)),
  )
  const stray = entries.filter(([item]) => !/^R\d+$/.test(item) && !known.has(item))
  expect(stray).toEqual([])
})

test.each([
  { kind: 'conditions', known: decidingIds },
  { kind: 'notices', known: noticeIds },
  { kind: 'facts', known: factIds },
  { kind: 'outcomes', known: outcomeIds },
  { kind: 'decisions', known: decisionIds },
  { kind: 'items', known: new Set(Object.keys(coverage)) },
] as const)('all $kind that are named exist', ({ kind, known }) => {
  const missing = covered.flatMap((entry) =>
    (entry[kind] ?? []).filter((id) => !known.has(id)).map((id) => `${entry.item}: ${id}`),
  )
  expect(missing).toEqual([])
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
