import { expect, test } from 'vitest'
import { situationDe } from './de.ts'
import { situationEn } from './en.ts'
import { situation } from './index.ts'
import { situationNl } from './nl.ts'

const ids = situation.map(({ id }) => id).toSorted()

test('no two facts of a situation share an id', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test.each([
  { lang: 'nl', texts: situationNl },
  { lang: 'de', texts: situationDe },
  { lang: 'en', texts: situationEn },
])('every fact of a situation is worded in $lang, with as many exhibits', ({ texts }) => {
  expect(Object.keys(texts).toSorted()).toEqual(ids)
  const exhibits = Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id, 'exhibits' in text ? text.exhibits.length : 0]),
  )
  const wanted = Object.fromEntries(
    situation.map(({ id, exhibits: own }) => [id, own?.length ?? 0]),
  )
  expect(exhibits).toEqual(wanted)
})
