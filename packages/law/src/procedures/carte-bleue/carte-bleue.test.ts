import { expect, test } from 'vitest'
import { assessed, file } from '../dossier/dossier.fixtures.ts'
import { carteBleue } from './index.ts'

const complete = {
  ...file,
  'projet.travail': 'hautement-qualifie',
  'dossier.employeur': true,
  'dossier.region': 'accord',
  'carte-bleue.qualification': 'diplome',
}

test.each([
  { known: {}, finding: 'unknown', because: 'nothing was answered' },
  { known: complete, finding: 'met', because: 'the Region agrees and the papers are there' },
  {
    known: { ...complete, 'dossier.region': 'attendue' },
    finding: 'discretionary',
    because: 'the Region has not spoken yet',
  },
  {
    known: { ...complete, 'dossier.region': 'refus' },
    finding: 'not-met',
    because: 'without the Region there is no permit',
  },
  {
    known: { ...complete, 'dossier.employeur': false },
    finding: 'not-met',
    because: 'the employer files, not the worker',
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
  {
    known: { ...complete, 'carte-bleue.qualification': 'experience' },
    finding: 'discretionary',
    because: 'whether experience is equivalent is appreciated',
  },
  {
    known: { ...complete, 'carte-bleue.qualification': 'aucune' },
    finding: 'not-met',
    because: 'the Blue Card is for the highly qualified',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(assessed(carteBleue, known).conditions).toBe(finding)
})

test('a refusal of the Region is followed by its own appeal', () => {
  const { remarks } = assessed(carteBleue, { ...complete, 'dossier.region': 'refus' })
  expect(remarks).toEqual(['avis.refus-region'])
})
