import { checkProcedure, conditionsOf } from '@sejour/engine'
import { expect, test } from 'vitest'
import * as facts from './facts/index.ts'
import { article9bis } from './index.ts'

test('the catalogue of article 9bis has no flaw', () => {
  expect(checkProcedure(article9bis, {})).toEqual([])
})

test('every fact that a module exports is asked, once', () => {
  const items = article9bis.facts.flatMap((fact) => (fact.kind === 'list' ? fact.of : []))
  const exported = Object.values(facts).filter((fact) => !items.some((item) => item === fact))
  expect(new Set(article9bis.facts)).toEqual(new Set(exported))
  expect(article9bis.facts).toHaveLength(exported.length)
})

test('no condition has the id of a fact', () => {
  const roots = [
    ...article9bis.stages.flatMap(({ rule }) => rule.map(({ value }) => value)),
    ...article9bis.notices.map(({ when }) => when),
  ]
  const known = new Set(
    article9bis.facts.flatMap((fact) =>
      fact.kind === 'list' ? [fact.id, ...fact.of.map(({ id }) => id)] : [fact.id],
    ),
  )
  const clashing = roots.flatMap(conditionsOf).filter(({ id }) => known.has(id))
  expect(clashing.map(({ id }) => id)).toEqual([])
})
