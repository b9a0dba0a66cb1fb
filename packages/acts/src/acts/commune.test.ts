import { addDays, findLocalDate } from '@sejour/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fields, Shape } from '../field/field.ts'
import { writeAct } from '../write-act.ts'
import { communeActs } from './commune.ts'

// Days near those of the example and days that no law reaches: where an act is written, it is whole.
test.each(communeActs.map((act) => ({ id: act.id, act })))(
  '$id: written without a gap',
  ({ act }) => {
    fc.assert(
      fc.property(aroundFields(act.fields, act.example), (data) => {
        const written = writeAct(act, data, { lang: 'de' })
        if (written.ok) expect(JSON.stringify(written.document)).not.toContain('{"gap":')
        else expect(written.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 150 },
    )
  },
)

const FAR = ['1900-01-01', '1975-05-05', '2008-02-29', '2026-06-12', '2150-01-01', '2200-12-31']

function aroundFields(fields: Fields, example: object): fc.Arbitrary<object> {
  const parts = Object.entries(fields).map(([name, { shape, optional }]) => {
    const given: unknown = Reflect.get(example, name)
    const around = aroundValue(shape, given)
    const kept = given === undefined ? fc.constant(undefined) : around
    const left = { arbitrary: fc.constant(undefined), weight: 1 }
    return [
      name,
      optional
        ? fc.oneof({ arbitrary: kept, weight: 6 }, { arbitrary: around, weight: 1 }, left)
        : around,
    ] as const
  })
  return fc.record(Object.fromEntries(parts))
}

function aroundValue(shape: Shape, given: unknown): fc.Arbitrary<unknown> {
  const kept = { arbitrary: fc.constant(given), weight: 6 }
  switch (shape.kind) {
    case 'text':
      return fc.constant(given ?? '12:30')
    case 'day':
      return aroundDay(given)
    case 'whole':
      return fc.integer({ min: shape.least, max: shape.most })
    case 'cents':
      return fc.oneof(kept, fc.integer({ min: 0, max: 60_000 }))
    case 'yes-no':
      return fc.boolean()
    case 'choice': {
      const options = fc.constantFrom(...Object.keys(shape.options))
      return given === undefined ? options : fc.oneof(kept, options)
    }
    case 'choices': {
      const options = fc.uniqueArray(fc.constantFrom(...Object.keys(shape.options)))
      return given === undefined ? options : fc.oneof(kept, options)
    }
    case 'group':
      return aroundFields(shape.fields, typeof given === 'object' && given !== null ? given : {})
    case 'list': {
      const some = fc.array(aroundFields(shape.of, {}), { maxLength: 2 })
      return given === undefined ? some : fc.oneof(kept, some)
    }
  }
}

function aroundDay(given: unknown): fc.Arbitrary<unknown> {
  const far = fc.constantFrom(...FAR)
  const day = typeof given === 'string' ? findLocalDate(given) : undefined
  if (!day) return far
  const near = fc.integer({ min: -40, max: 40 }).map((days) => addDays(day, days))
  return fc.oneof(
    { arbitrary: fc.constant(day), weight: 10 },
    { arbitrary: near, weight: 3 },
    { arbitrary: far, weight: 1 },
  )
}
