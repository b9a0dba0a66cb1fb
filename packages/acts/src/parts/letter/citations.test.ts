import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citedNumbers, sayNumbers } from './citations.ts'

test.each([
  { because: 'numbers as people write them', citation: '1, 4, 6-8', numbers: [1, 4, 6, 7, 8] },
  { because: 'a semicolon and a dash of print do too', citation: '2;5–6', numbers: [2, 5, 6] },
  { because: 'each counts once, in order', citation: '3, 1, 3', numbers: [1, 3] },
  { because: 'nothing is cited', citation: undefined, numbers: [] },
  { because: 'a name is no number', citation: 'le bail', numbers: undefined },
  { because: 'a range that runs backwards is a mistake', citation: '8-6', numbers: undefined },
  { because: 'no piece has number zero', citation: '0', numbers: undefined },
  {
    because: 'a range as long as this is a slip of the pen',
    citation: '1-9999',
    numbers: undefined,
  },
])('$because', ({ citation, numbers }) => {
  expect(citedNumbers(citation)).toEqual(numbers)
})

test('what is shown names the same pieces', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (numbers) => {
      const shown = sayNumbers(numbers.join(', '))
      expect(citedNumbers(shown)).toEqual(numbers.toSorted((one, other) => one - other))
    }),
    { numRuns: 100 },
  )
})
