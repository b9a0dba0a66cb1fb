import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { lectureCommune, type LectureSignee } from './index.ts'

const signed = (by: string, article: string): LectureSignee => ({
  text: 'loi-1980-12-15',
  article,
  by,
  capacity: 'avocat inventé',
  comparedOn: localDate('2026-10-01'),
  verdict: 'as-stated',
})

test.each([
  { because: 'nobody signed', readings: [], opens: false },
  { because: 'one signature', readings: [signed('Zoé Imaginaire', '40ter')], opens: false },
  {
    because: 'two people, of two articles',
    readings: [signed('Zoé Imaginaire', '40ter'), signed('Noé Fictif', '10')],
    opens: false,
  },
  {
    because: 'two people, of this article',
    readings: [signed('Zoé Imaginaire', '40ter'), signed('Noé Fictif', '40ter')],
    opens: true,
  },
])('$because', ({ readings, opens }) => {
  expect(lectureCommune('loi-1980-12-15', '40ter', readings) !== undefined).toBe(opens)
})
