import { expect, test } from 'vitest'
import { assessed, fileInBelgium } from '../dossier/dossier.fixtures.ts'
import { changementDeStatut } from './index.ts'

const complete = {
  ...fileInBelgium,
  'changement.motif': 'travail',
  'changement.preuves': true,
}

test.each([
  { known: {}, finding: 'unknown', because: 'nothing was answered' },
  {
    known: complete,
    finding: 'discretionary',
    because: 'the Office may refuse, whatever the file',
  },
  {
    known: { ...complete, 'dossier.introduite-le': '2025-10-31' },
    finding: 'discretionary',
    because: 'the last day of the stay',
  },
  {
    known: { ...complete, 'dossier.introduite-le': '2025-11-01' },
    finding: 'not-met',
    because: 'the stay has ended',
  },
  {
    known: { ...complete, 'changement.motif': 'aucun' },
    finding: 'not-met',
    because: 'no new ground',
  },
  {
    known: { ...complete, 'changement.preuves': false },
    finding: 'not-met',
    because: 'the conditions of the new ground are not proven',
  },
  {
    known: { ...complete, 'dossier.redevance': 'non' },
    finding: 'not-met',
    because: 'G114: no fee, inadmissible',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(assessed(changementDeStatut, known).conditions).toBe(finding)
})

const unproven = { ...complete, 'changement.preuves': false }

test.each([
  { on: '2026-08-14', finding: 'not-met', remarks: [], because: 'the eve of the change' },
  {
    on: '2026-08-15',
    finding: 'unknown',
    remarks: ['avis.article-25-2-change'],
    because: 'article 25/2 changed and was not read again',
  },
])('$on: $because', ({ on, finding, remarks }) => {
  const known = {
    ...unproven,
    'situation.fin-du-sejour': '2026-12-31',
    'dossier.introduite-le': on,
  }
  const found = assessed(changementDeStatut, known, on)
  expect(found.conditions).toBe(finding)
  expect(found.remarks).toEqual(remarks)
})

test('from a short stay a warning says that few grounds open', () => {
  const visitor = { ...complete, 'situation.sejour': 'court' }
  expect(assessed(changementDeStatut, visitor).remarks).toEqual(['avis.dernier-sejour-court'])
})
