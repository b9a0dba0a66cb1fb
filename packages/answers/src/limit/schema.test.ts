import { decisions } from '@sejour/law/decisions'
import { remedies } from '@sejour/law/recours'
import * as z from 'zod/mini'
import { expect, expectTypeOf, test } from 'vitest'
import { LANGS } from '../say/index.ts'
import { findTextName } from '../say/text-titles.ts'
import type { LimitAnswer } from './limit-answer.ts'
import { limitInput } from './input.ts'
import { limitOutput } from './output.ts'

test('The question and the answer can be published as JSON Schema', () => {
  const input = z.toJSONSchema(limitInput, { io: 'input' })
  expect(input).toMatchObject({ required: ['notification'], additionalProperties: false })
  expect(z.toJSONSchema(limitOutput)).toMatchObject({ properties: { lastDay: {} } })
})

test('The published answer names every field of the answer', () => {
  expectTypeOf<keyof LimitAnswer>().toEqualTypeOf<keyof z.infer<typeof limitOutput>>()
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
