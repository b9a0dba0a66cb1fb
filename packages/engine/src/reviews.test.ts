import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { cite, type Dated, findVersionOn, type Review, valueOn } from './index.ts'

const source = cite({ id: 'rules', level: 'decree', title: 'Rules of the library' })
const day = localDate('2025-07-01')
const by = (name: string): Review => ({
  by: name,
  capacity: 'librarian',
  comparedOn: localDate('2025-05-20'),
})
const withReviews = (reviews: readonly Review[]): Dated<number> => [
  { from: localDate('2020-01-01'), value: 10, source },
  { from: localDate('2025-06-01'), value: 12, source, reviews },
]

test.each([
  { reviews: [], value: 10, because: 'nobody has signed' },
  { reviews: [by('Ada Exemple')], value: 10, because: 'one signature is not enough' },
  {
    reviews: [by('Ada Exemple'), by('Ada Exemple')],
    value: 10,
    because: 'the same person twice is one person',
  },
  {
    reviews: [by('Ada Exemple'), by('Bram Voorbeeld')],
    value: 12,
    because: 'two different people have signed',
  },
])('$value: $because', ({ reviews, value }) => {
  expect(valueOn(day, withReviews(reviews))).toBe(value)
})

test('a first version that waits is no version', () => {
  expect(findVersionOn(day, [{ from: day, value: 1, source, reviews: [] }])).toBeUndefined()
})
