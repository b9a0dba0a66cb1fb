import { decisions } from '@sejour/law/decisions'
import { remedies } from '@sejour/law/recours'
import { expect, test } from 'vitest'
import { sourceSchema } from '../json-schema/index.ts'
import { faultsOf } from '../json-schema/validate.fixtures.ts'
import { LANGS } from '../say/index.ts'
import { findTextName } from '../say/text-titles.ts'
import { answered } from './asked.fixtures.ts'
import { limitAnswerSchema, limitInputSchema } from './json-schema.ts'

test('The question can be published as JSON Schema', () => {
  expect(limitInputSchema).toMatchObject({
    required: ['notification'],
    additionalProperties: false,
  })
})

test.each([
  { notification: { by: 'post', on: '2026-03-05' }, filedOn: '2026-04-30', printedDays: 30 },
  { notification: {}, detained: true },
  { decision: 'cgra-refus', remedy: 'full-jurisdiction', notification: { on: '2024-05-02' } },
])('The published schemas describe question and answer: %#', (asked) => {
  const input = { remedy: 'annulment', ...asked }
  expect(faultsOf(limitInputSchema, input)).toEqual([])
  expect(faultsOf(limitAnswerSchema(sourceSchema), answered(input))).toEqual([])
})

test('Every text that a limit rests on has a name in each language', () => {
  const ofRemedies = remedies.flatMap(({ limits, suspensive }) =>
    [...limits, ...suspensive].flatMap(({ source }) => source),
  )
  const texts = [...ofRemedies, ...decisions.map(({ source }) => source)].map(({ text }) => text.id)
  const unnamed = LANGS.flatMap((lang) =>
    [...new Set(texts)].filter((id) => findTextName(id, lang) === undefined),
  )
  expect(unnamed).toEqual([])
})
