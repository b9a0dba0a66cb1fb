import { expect, test } from 'vitest'
import { findingOf } from './article-9bis.fixtures.ts'
import { desistement } from './desistement.ts'

const newer = (day: string, sent: string) => ({
  'demande.nouvelle-depuis': true,
  'demande.nouvelle-introduite-le': day,
  'demande.nouvelle-transmise': sent,
})

test.each([
  { known: { 'demande.nouvelle-depuis': false }, finding: 'met', because: 'it is the last one' },
  {
    known: newer('2016-03-01', 'transmise'),
    finding: 'not-met',
    because: 'R90: the presumption exists from that day on',
  },
  {
    known: newer('2016-02-29', 'transmise'),
    finding: 'met',
    because: 'the day before, several requests could be pending together',
  },
  {
    known: newer('2024-05-02', 'non-transmise'),
    finding: 'discretionary',
    because: 'filed but never transmitted: the two sentences of § 3 part ways',
  },
  {
    known: newer('2024-05-02', 'en-attente'),
    finding: 'discretionary',
    because: 'not transmitted yet: the same doubt',
  },
  {
    known: { 'demande.nouvelle-depuis': true },
    finding: 'unknown',
    because: 'its day is asked first',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(findingOf(desistement, known)).toBe(finding)
})
