import { expect, test } from 'vitest'
import { inBelgium, opened, saidOn } from '../long-sejour/ouverture.fixtures.ts'
import { voieAnneeDeRecherche } from './index.ts'

const asked = {
  ...inBelgium,
  'situation.sejour': 'etudes',
  'projet.etudes-terminees': 'etudes',
}
const researcher = { ...inBelgium, 'projet.etudes-terminees': 'recherche' }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: asked, finding: 'met', because: 'studies have ended under the study card' },
  { known: researcher, finding: 'met', because: 'research has ended under another A card' },
  {
    known: { ...asked, 'situation.nationalite': 'union' },
    finding: 'not-met',
    because: 'G50: a citizen of the Union is under another regime',
  },
  {
    known: { ...asked, 'situation.duree': 'court' },
    finding: 'not-met',
    because: 'G48: at most 90 days is a short stay',
  },
  {
    known: { ...asked, 'situation.lieu': 'etranger' },
    finding: 'not-met',
    because: 'it is asked in Belgium',
  },
  {
    known: { ...asked, 'situation.sejour': 'aucun' },
    finding: 'not-met',
    because: 'the study card must still be running',
  },
  {
    known: { ...asked, 'projet.etudes-terminees': 'non' },
    finding: 'not-met',
    because: 'nothing has ended',
  },
  {
    known: { ...researcher, 'situation.sejour': 'etudes' },
    finding: 'not-met',
    because: 'a study card covers no research',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieAnneeDeRecherche, known)).toBe(finding)
})

test('no fee after studies, one after research: neither is shown as the fee of all', () => {
  expect(voieAnneeDeRecherche.fee).toBe('by-ground')
  expect(saidOn(voieAnneeDeRecherche, '2025-03-03')).toContain(
    'annee-de-recherche.redevance-chercheur',
  )
})
