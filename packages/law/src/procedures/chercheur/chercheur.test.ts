import { expect, test } from 'vitest'
import { assessed, file } from '../dossier/dossier.fixtures.ts'
import { sejourChercheur } from './index.ts'

const complete = {
  ...file,
  'projet.travail': 'chercheur',
  'chercheur.convention-signee': true,
  'chercheur.organisme-agree': true,
}

test.each([
  { known: {}, finding: 'unknown', because: 'nothing was answered' },
  { known: complete, finding: 'met', because: 'a hosting agreement with an approved organisation' },
  {
    known: { ...complete, 'chercheur.convention-signee': false },
    finding: 'not-met',
    because: 'no agreement, no status',
  },
  {
    known: { ...complete, 'chercheur.organisme-agree': false },
    finding: 'not-met',
    because: 'the organisation is not approved',
  },
  {
    known: { ...complete, 'dossier.redevance': 'non' },
    finding: 'not-met',
    because: 'G114: no fee, inadmissible',
  },
  {
    known: { ...complete, 'dossier.redevance': 'partielle' },
    finding: 'discretionary',
    because: 'annex 43 leaves 30 days to mend it',
  },
  {
    known: { ...complete, 'dossier.passeport': false },
    finding: 'discretionary',
    because: 'another proof of identity may be accepted',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(assessed(sejourChercheur, known).conditions).toBe(finding)
})
