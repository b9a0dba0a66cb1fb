import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, NotCanonical } from './canonical-json.ts'

test.each([
  {
    value: { b: 1, a: [true, null] },
    text: '{"a":[true,null],"b":1}',
    because: 'names are sorted',
  },
  { value: { '10': 1, '9': 2 }, text: '{"10":1,"9":2}', because: 'as texts, not as numbers' },
  { value: { a: undefined, b: 1 }, text: '{"b":1}', because: 'absent is not there' },
  { value: 'é\u2028"\n', text: '"é\u2028\\"\\n"', because: 'only what must be is escaped' },
  { value: -0, text: '0', because: 'zero has no sign' },
  { value: 1e21, text: '1e+21', because: 'numbers are those of the language' },
])('$text: $because', ({ value, text }) => {
  expect(canonicalJson(value)).toBe(text)
})

test.each([
  { value: Number.NaN, because: 'no number' },
  { value: Number.POSITIVE_INFINITY, because: 'no number of JSON' },
  { value: [undefined], because: 'a hole in a list' },
  { value: () => 1, because: 'code' },
  { value: 1n, because: 'no number of JSON' },
])('is refused: $because', ({ value }) => {
  expect(() => canonicalJson(value)).toThrow(NotCanonical)
})

test('is refused: a pit of brackets, which would exhaust the stack', () => {
  const pit: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
  expect(() => canonicalJson(pit)).toThrow(NotCanonical)
})

test('reading it again gives the same value and the same text', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
