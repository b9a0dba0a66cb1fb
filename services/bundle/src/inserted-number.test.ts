import { expect, test } from 'vitest'
import { insertedNumber } from './inserted-number.ts'

const many = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'novies',
  'decies',
]

test.each([
  { after: '3', taken: ['3', '4'], number: '3bis', because: 'it is the first after 3' },
  { after: 'B.3', taken: ['B.3', 'B.3bis'], number: 'B.3ter', because: 'bis is taken' },
  {
    after: 'B.3bis',
    taken: ['B.3', 'B.3bis'],
    number: 'B.3ter',
    because: 'no number has two suffixes',
  },
  { after: '3', taken: many.map((one) => `3${one}`), number: '3/11', because: 'Latin has run out' },
  {
    after: '3/11',
    taken: [...many.map((one) => `3${one}`), '3/11'],
    number: '3/12',
    because: 'and so on',
  },
])('after $after comes $number: $because', ({ after, taken, number }) => {
  expect(insertedNumber(after, new Set(taken))).toBe(number)
})
