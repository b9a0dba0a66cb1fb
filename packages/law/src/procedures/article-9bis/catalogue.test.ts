import { checkProcedure, conditionsOf } from '@sejour/engine'
import { expect, test } from 'vitest'
import * as facts from './facts/index.ts'
import { article9bis } from './index.ts'

// Read only inside a record of the list, so a case without records cannot show that they matter.
const readInsideRecords = [
  'procedures.demande-anterieure',
  'procedures.9ter',
  'procedures.apatridie',
]

test('the catalogue of article 9bis has no flaw', () => {
  const flaws = checkProcedure(article9bis, {}).filter(
    ({ kind, at }) => kind !== 'never-matters' || !readInsideRecords.includes(at),
  )
  expect(flaws).toEqual([])
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
