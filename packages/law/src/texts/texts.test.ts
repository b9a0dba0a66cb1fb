import { conditionsOf, type LegalText, type Provision, sourcesOf } from '@sejour/engine'
import { expect, test } from 'vitest'
import { article9bis } from '../procedures/article-9bis/index.ts'
import * as texts from './index.ts'

const isText = (value: unknown): value is LegalText =>
  typeof value === 'object' && value !== null && 'level' in value
const isProvision = (value: unknown): value is Provision =>
  typeof value === 'object' && value !== null && 'certainty' in value

const deciding = article9bis.stages.flatMap(({ rule }) =>
  rule.flatMap(({ value }) => conditionsOf(value)),
)
const remarks = article9bis.notices.flatMap(({ when }) => conditionsOf(when))
const cited = [...deciding, ...remarks, ...article9bis.facts, ...article9bis.outcomes].flatMap(
  sourcesOf,
)

test('no two texts share an id', () => {
  const values: readonly unknown[] = Object.values(texts)
  const all = new Set([
    ...values.filter(isText),
    ...values.filter(isProvision).map(({ text }) => text),
    ...cited.map(({ text }) => text),
  ])
  const ids = [...all].map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('what nobody has read is cited by remarks alone', () => {
  const unverified = deciding.filter((condition) =>
    sourcesOf(condition).some(({ certainty }) => certainty === 'unverified'),
  )
  expect(unverified.map(({ id }) => id)).toEqual([])
})

test('the annulled instruction says that it is annulled, and decides nothing', () => {
  expect(texts.instructionJuillet2009.title).toContain('annulée')
  const used = deciding.flatMap(sourcesOf).map(({ text }) => text.id)
  expect(used).not.toContain(texts.instructionJuillet2009.id)
})

test('the annexes of the circular are not those of the royal decree', () => {
  expect(texts.annexeCirculaire('3').text.id).not.toBe(texts.annexeAr('3').text.id)
})

test.each([
  { number: '10bis', until: '2025-08-17', because: 'the law of 18 July 2025' },
  { number: '11', until: '2025-08-17', because: 'the law of 18 July 2025' },
  { number: '42', until: '2025-08-17', because: 'the law of 18 July 2025' },
  { number: '39/67', until: '2026-06-11', because: 'repealed by the law of 17 June 2026' },
  { number: '57/6', until: '2026-06-11', because: 'the law of 16 June 2026' },
  { number: '57/6/1', until: '2026-06-11', because: 'the law of 16 June 2026' },
  { number: '57/41', until: '2026-06-11', because: '57/37 to 57/46 changed in part that day' },
  { number: '47/1', until: '2024-08-31', because: 'its present content was not read' },
  { number: '9quater', until: undefined, because: 'not amended since it was read' },
])('article $number was read until $until: $because', ({ number, until }) => {
  expect(texts.article(number).readUntil).toBe(until)
})

test.each([
  { number: '61/15', certainty: 'medium', because: '61/14 to 61/25 were read once, not followed' },
  { number: '61/24', certainty: 'medium', because: '61/14 to 61/25 were read once, not followed' },
  { number: '57/6/1', certainty: 'medium', because: 'not compared line by line' },
  { number: '74/22', certainty: 'high', because: 'unchanged up to 28 September 2026' },
])('article $number is $certainty: $because', ({ number, certainty }) => {
  expect(texts.article(number).certainty).toBe(certainty)
})
