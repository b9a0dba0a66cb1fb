import { addDays, localDate } from '@sejour/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, positionOn, prepare, readFacts } from './index.ts'
import { borrowing } from './library.fixtures.ts'

const prepared = prepare(borrowing)

const known = fc.record(
  {
    member: fc.boolean(),
    visit: fc.constantFrom('2025-05-31', '2025-06-01', '2025-06-02'),
    birth: fc.constantFrom('1990-01-01', '2010-06-01'),
    paid: fc.constantFrom(0, 10_00),
    loans: fc.array(fc.record({ lost: fc.boolean(), replaced: fc.boolean() }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
)

test('a position is what an assessment finds, without what is missing', () => {
  fc.assert(
    fc.property(known, fc.integer({ min: 0, max: 900 }), (facts, days) => {
      const read = readFacts(borrowing.facts, facts).facts
      const on = addDays(localDate('2024-06-01'), days)
      const assessed = assess(prepared, read, on)
      const position = positionOn(prepared, read, on)
      expect(position.outcome).toEqual(assessed.outcome)
      expect(position.stages).toEqual(
        assessed.stages.map(({ stage, finding, lastKnown }) => ({ stage, finding, lastKnown })),
      )
    }),
    { numRuns: 200 },
  )
})
