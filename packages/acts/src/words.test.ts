import { expect, test } from 'vitest'
import { fill, namesIn, plain, type Filling } from './words.ts'

const ORDER = 'binnen {days} {days:dag|dagen}'

test.each<{ days: Filling; said: string; because: string }>([
  { days: 1, said: 'binnen 1 dag', because: 'one day' },
  { days: [{ filled: '1' }], said: 'binnen 1 dag', because: 'one day, filled in' },
  { days: 7, said: 'binnen 7 dagen', because: 'several' },
  { days: 0, said: 'binnen 0 dagen', because: 'none' },
  { days: Number.NaN, said: 'binnen […] dagen', because: 'not known yet' },
])('a word agrees with its number: $because', ({ days, said }) => {
  expect(plain(fill('order', ORDER, { days }))).toBe(said)
})

test('a word that agrees asks for no other value', () => {
  expect(namesIn(ORDER)).toEqual(['days'])
})
