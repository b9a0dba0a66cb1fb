import { expect, test } from 'vitest'
import { registres, vieDUneInscription } from '../registres/index.ts'
import { enonces, titres } from '../titres/index.ts'
import { voies } from '../voies/index.ts'
import { contradictionsDe } from './de.ts'
import { contradictionsEn } from './en.ts'
import { contradictions } from './index.ts'
import { contradictionsNl } from './nl.ts'

const ids = contradictions.map(({ id }) => id)

type Marked = { readonly contradiction?: string; readonly source?: unknown }

/** Every place of the law that says its sources contradict each other. */
const places: readonly Marked[] = [
  ...voies.flatMap(({ statements }) => statements),
  ...Object.values<Marked>(enonces),
  ...registres.flatMap(({ who }): readonly Marked[] => who),
  ...vieDUneInscription,
]
const marked = places.flatMap(({ contradiction }) => contradiction ?? [])

test('no contradiction is there twice', () => {
  expect(new Set(ids).size).toBe(ids.length)
})

test('every contradiction that a statement names is in the list', () => {
  const listed = new Set<string>(ids)
  expect(marked.filter((id) => !listed.has(id))).toEqual([])
})

test('the two readings differ, and rest on different sources', () => {
  const same = contradictions.filter(
    ({ readings: [one, other] }) =>
      one.label === other.label || JSON.stringify(one.source) === JSON.stringify(other.source),
  )
  expect(same).toEqual([])
})

test('the ways and papers that one touches exist', () => {
  const known = new Set([...voies, ...titres].map(({ id }) => id))
  const touched = contradictions.flatMap(({ ways = [], papers = [] }) => [...ways, ...papers])
  expect(touched.filter((id) => !known.has(id))).toEqual([])
})

test.each([
  { lang: 'nl', texts: contradictionsNl },
  { lang: 'de', texts: contradictionsDe },
  { lang: 'en', texts: contradictionsEn },
])('every contradiction is worded in $lang, and nothing else', ({ texts }) => {
  expect(Object.keys(texts).toSorted()).toEqual(ids.toSorted())
})
