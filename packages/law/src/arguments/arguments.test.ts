import { conditionsOf } from '@sejour/engine'
import { expect, test } from 'vitest'
import { circonstanceNature, motifNature } from '../procedures/article-9bis/facts/index.ts'
import { article9bis } from '../procedures/article-9bis/index.ts'
import { argumentaireDe } from './de.ts'
import { argumentaireEn } from './en.ts'
import { appuis, argumentaire9bis, type GenreDArgument, remarques } from './index.ts'
import { argumentaireNl } from './nl.ts'

const { circumstances, merits } = argumentaire9bis.sides
const kinds: readonly GenreDArgument[] = [...circumstances.kinds, ...merits.kinds]
const deciding = new Set(
  article9bis.stages.flatMap(({ rule }) =>
    rule.flatMap(({ value }) => conditionsOf(value).map(({ id }) => id)),
  ),
)
const unknownAmong = (named: readonly string[], known: object) =>
  named.filter((id) => !(id in known))

test.each([
  { side: circumstances, fact: circonstanceNature },
  { side: merits, fact: motifNature },
])('the kinds of $side.list are the options of their fact, in its order', ({ side, fact }) => {
  expect(side.kinds.map(({ id }) => id)).toEqual(Object.keys(fact.options))
})

test('what is to be shown, what limits and what supports is in the lists, and all of it serves', () => {
  const said = kinds.flatMap(({ toShow, cautions }) => [...toShow, ...cautions])
  const supported = kinds.flatMap(({ supports = [] }) => supports)
  expect(unknownAmong(said, remarques)).toEqual([])
  expect(unknownAmong(supported, appuis)).toEqual([])
  expect(Object.keys(remarques).filter((id) => !said.includes(id))).toEqual([])
  expect(Object.keys(appuis).filter((id) => !supported.includes(id))).toEqual([])
})

test('every circumstance meets a test of § 2, and no ground on the merits does', () => {
  const here: readonly GenreDArgument[] = circumstances.kinds
  const why: readonly GenreDArgument[] = merits.kinds
  expect(here.filter(({ tests = [] }) => tests.length === 0)).toEqual([])
  expect(why.filter(({ tests }) => tests)).toEqual([])
})

test('the tests, the appreciations and the remarks are those of the procedure', () => {
  const tests = circumstances.kinds.flatMap((kind) => kind.tests)
  expect(tests.filter((test) => !deciding.has(`exclusions.${test}-sans-effet`))).toEqual([])
  expect(deciding).toContain(circumstances.appreciation)
  expect(deciding).toContain(merits.appreciation)
  const notices = new Set(article9bis.notices.map(({ when }) => when.id))
  const named = kinds.flatMap(({ remarks = [] }) => remarks.map(({ id }) => id))
  expect(named.filter((id) => !notices.has(id))).toEqual([])
})

test.each([
  { lang: 'nl', texts: argumentaireNl },
  { lang: 'de', texts: argumentaireDe },
  { lang: 'en', texts: argumentaireEn },
])('every word is there in $lang, and nothing else', ({ texts }) => {
  expect(Object.keys(texts.circumstances)).toEqual(circumstances.kinds.map(({ id }) => id))
  expect(Object.keys(texts.merits)).toEqual(merits.kinds.map(({ id }) => id))
  expect(Object.keys(texts.remarques).toSorted()).toEqual(Object.keys(remarques).toSorted())
  expect(Object.keys(texts.appuis).toSorted()).toEqual(Object.keys(appuis).toSorted())
})
