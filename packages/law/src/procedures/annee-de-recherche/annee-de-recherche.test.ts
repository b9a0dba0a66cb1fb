import { expect, test } from 'vitest'
import { assessed, fileInBelgium } from '../dossier/dossier.fixtures.ts'
import { anneeDeRecherche } from './index.ts'

const complete = {
  ...fileInBelgium,
  'situation.sejour': 'etudes',
  'projet.etudes-terminees': 'etudes',
  'dossier.introduite-le': '2025-10-16',
  'annee-de-recherche.preuve': true,
}
const researcher = {
  ...complete,
  'situation.sejour': 'limite',
  'projet.etudes-terminees': 'recherche',
}

test.each([
  { known: {}, finding: 'unknown', because: 'nothing was answered' },
  { known: complete, finding: 'met', because: 'asked exactly 15 days before 31 October' },
  {
    known: { ...complete, 'dossier.introduite-le': '2025-10-17' },
    finding: 'not-met',
    because: 'one day too late',
  },
  {
    known: { ...complete, 'annee-de-recherche.preuve': false },
    finding: 'not-met',
    because: 'no diploma and no proof',
  },
  {
    known: { ...complete, 'dossier.redevance': 'non' },
    finding: 'met',
    because: '61/1/9 is not on the list: no fee',
  },
  { known: researcher, finding: 'met', because: 'the fee of a researcher is paid' },
  {
    known: { ...researcher, 'dossier.redevance': 'non' },
    finding: 'not-met',
    because: '61/13/12 is on the list',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(assessed(anneeDeRecherche, known).conditions).toBe(finding)
})

test('a researcher hears that sources differ on the fee', () => {
  expect(assessed(anneeDeRecherche, researcher).remarks).toEqual(['avis.annee-redevance-chercheur'])
})
