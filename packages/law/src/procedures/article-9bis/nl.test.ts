import { checkProcedure, ownWording, type ProcedureWording } from '@sejour/engine'
import { expect, test } from 'vitest'
import { article9bis } from './index.ts'
import { article9bisNl } from './nl.ts'

const french = ownWording(article9bis)

test('every sentence of article 9bis is said in Dutch, and nothing else is', () => {
  const flaws = checkProcedure(article9bis, { nl: article9bisNl }).filter(
    ({ kind }) => kind === 'not-worded' || kind === 'worded-but-unknown',
  )
  expect(flaws).toEqual([])
})

test('asks for the same exhibits, and names a record where the French does', () => {
  const shape = ({ facts }: ProcedureWording) =>
    Object.fromEntries(
      Object.entries(facts).map(([id, { exhibits, itemLabel }]) => [
        id,
        { exhibits: exhibits?.length ?? 0, named: itemLabel !== undefined },
      ]),
    )
  expect(shape(article9bisNl)).toEqual(shape(french))
})

test.each([
  ['facts', Object.values(article9bisNl.facts).map(({ label }) => label)],
  ['conditions', Object.values(article9bisNl.conditions)],
  ['outcomes', Object.values(article9bisNl.outcomes)],
])('no two %s read the same, or a screen could not tell them apart', (_, labels) => {
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
})

test('is set with typographic marks, without straight quotes or French spacing', () => {
  expect(JSON.stringify(article9bisNl)).not.toMatch(/'|\\"| [;:?!]/)
})

test('keeps each date, number and article of the French sentence', () => {
  const figures = (sentence: string) =>
    (sentence.replaceAll('1er', '1').match(/\d+/g) ?? []).toSorted()
  const differing = Object.entries(french.conditions).filter(
    ([id, sentence]) =>
      figures(sentence).join() !== figures(article9bisNl.conditions[id] ?? '').join(),
  )
  expect(differing.map(([id]) => id)).toEqual([])
})
