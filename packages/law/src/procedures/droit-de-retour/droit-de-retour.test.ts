import { expect, test } from 'vitest'
import { assessed, file } from '../dossier/dossier.fixtures.ts'
import { droitDeRetour } from './index.ts'

const complete = {
  ...file,
  'projet.sejour-anterieur': true,
  'retour.depart-le': '2024-03-04',
  'retour.retour-le': '2024-12-20',
  'retour.titre-valable': true,
  'retour.annonce': true,
}

test.each([
  { known: {}, finding: 'unknown', because: 'nothing was answered' },
  { known: complete, finding: 'met', because: 'less than a year, told before, with a valid title' },
  {
    known: { ...complete, 'retour.retour-le': '2025-03-03' },
    finding: 'met',
    because: 'the eve of the year',
  },
  {
    known: { ...complete, 'retour.retour-le': '2025-03-04' },
    finding: 'discretionary',
    because: 'a full year: only an exception of article 19 is left',
  },
  {
    known: { ...complete, 'retour.titre-valable': false },
    finding: 'discretionary',
    because: 'the title has expired: leave to return is asked',
  },
  {
    known: { ...complete, 'retour.annonce': false },
    finding: 'discretionary',
    because: 'a long absence that nobody was told of',
  },
  {
    known: { ...complete, 'retour.annonce': false, 'retour.retour-le': '2024-06-03' },
    finding: 'met',
    because: 'less than 3 months asks for no notice',
  },
  {
    known: { ...complete, 'retour.annonce': false, 'retour.retour-le': '2024-06-04' },
    finding: 'discretionary',
    because: 'three months do',
  },
  {
    known: { ...complete, 'retour.depart-le': '2024-02-29', 'retour.retour-le': '2025-02-28' },
    finding: 'discretionary',
    because: 'left on 29 February: the year ends on 28 February, the safer reading',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(assessed(droitDeRetour, known).conditions).toBe(finding)
})

test.each([
  { on: '2025-01-04', remarks: [], because: '15 days after the return' },
  { on: '2025-01-05', remarks: ['avis.presentation-tardive'], because: 'one day more' },
])('reporting on $on: $because', ({ on, remarks }) => {
  const known = { ...complete, 'retour.presentation-le': on }
  expect(assessed(droitDeRetour, known).remarks).toEqual(remarks)
})

test('C6: an expired title brings the contradiction on the fee of the visa', () => {
  const known = { ...complete, 'retour.titre-valable': false }
  expect(assessed(droitDeRetour, known).remarks).toEqual(['avis.visa-de-retour'])
})
