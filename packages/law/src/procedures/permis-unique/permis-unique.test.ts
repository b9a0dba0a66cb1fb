import { expect, test } from 'vitest'
import { assessed, file } from '../dossier/dossier.fixtures.ts'
import { permisUnique } from './index.ts'

const complete = {
  ...file,
  'projet.travail': 'salarie',
  'dossier.employeur': true,
  'dossier.region': 'accord',
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
])('$finding: $because', ({ known, finding }) => {
  expect(assessed(permisUnique, known).conditions).toBe(finding)
})

test('a refusal of the Region is followed by its own appeal', () => {
  const { remarks } = assessed(permisUnique, { ...complete, 'dossier.region': 'refus' })
  expect(remarks).toEqual(['avis.refus-region'])
})

test('an order to leave and an entry ban are said to stand', () => {
  const banned = {
    ...complete,
    'situation.ordre-de-quitter': true,
    'situation.interdiction-entree': true,
  }
  expect(assessed(permisUnique, banned).remarks).toEqual([
    'avis.ordre-de-quitter',
    'avis.interdiction-entree',
  ])
})
