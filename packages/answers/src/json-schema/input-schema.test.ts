import { expect, test } from 'vitest'
import { list, localDate, object, unknownable, yesNo } from '../input/index.ts'
import { jsonSchema } from './input-schema.ts'
import { feeInputSchema, limitInputSchema, shortStayInputSchema } from './index.ts'
import type { JsonSchema } from './json-schema.ts'

test('A description stands at its field, also inside a list that may be unknown', () => {
  const loans = object({ loans: unknownable(list(object({ on: localDate }), { most: 3 })) })
  expect(jsonSchema(loans, { loans: 'All.', 'loans.on': 'Lent on.' })).toMatchObject({
    properties: {
      loans: {
        description: 'All.',
        anyOf: [
          { type: 'array', items: { properties: { on: { description: 'Lent on.' } } } },
          { type: 'null' },
        ],
      },
    },
  })
})

test('Without descriptions the schema stays as it is', () => {
  const loan = object({ back: yesNo })
  expect(jsonSchema(loan)).toEqual(loan.json)
})

test.each([
  { name: 'limit', schema: limitInputSchema },
  { name: 'fee', schema: feeInputSchema },
  { name: 'short stay', schema: shortStayInputSchema },
])('Every published field of $name is described', ({ schema }) => {
  expect(undescribedIn(schema)).toEqual([])
})

function undescribedIn({ properties = {}, items, anyOf = [] }: JsonSchema): readonly string[] {
  const own = Object.entries(properties).filter(([, { description }]) => description === undefined)
  const inside = [...Object.values(properties), ...anyOf, ...(items ? [items] : [])]
  return [...own.map(([name]) => name), ...inside.flatMap(undescribedIn)]
}
