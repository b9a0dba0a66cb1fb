import { expect, test } from 'vitest'
import { findingOf } from './article-9bis.fixtures.ts'
import { bienFonde } from './bien-fonde.ts'

test.each([
  { known: {}, finding: 'unknown', because: 'the grounds were not asked for' },
  { known: { motifs: [] }, finding: 'not-met', because: 'R55: no ground, unfounded' },
  {
    known: { motifs: [{ nature: 'travail' }] },
    finding: 'discretionary',
    because: 'R7: nobody has a right to this leave, however good the grounds',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(findingOf(bienFonde, known)).toBe(finding)
})
