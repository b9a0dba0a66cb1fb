import { expect, test } from 'vitest'
import { assessed, file, fileInBelgium } from '../dossier/dossier.fixtures.ts'
import { sejourIndependant } from './index.ts'

const complete = {
  ...file,
  'projet.travail': 'independant',
  'independant.carte': 'accordee',
}

test.each([
  { known: {}, finding: 'unknown', because: 'nothing was answered' },
  {
    known: complete,
    finding: 'discretionary',
    because: 'G57: even with the card the Office may refuse',
  },
  {
    known: { ...complete, 'independant.carte': 'demandee' },
    finding: 'discretionary',
    because: 'the Region has not spoken yet',
  },
  {
    known: { ...complete, 'independant.carte': 'refusee' },
    finding: 'not-met',
    because: 'without the professional card there is no stay',
  },
  {
    known: { ...complete, 'dossier.redevance': 'non' },
    finding: 'not-met',
    because: 'G114: no fee, inadmissible',
  },
  {
    known: {
      ...fileInBelgium,
      ...complete,
      'situation.lieu': 'belgique',
      'dossier.introduite-le': '2025-11-01',
    },
    finding: 'not-met',
    because: 'in Belgium, after the stay has ended',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(assessed(sejourIndependant, known).conditions).toBe(finding)
})

test('an adult without a record hears that one may be asked for', () => {
  const adult = { ...complete, 'dossier.age': '21-et-plus', 'dossier.casier': 'aucun' }
  expect(assessed(sejourIndependant, adult).remarks).toEqual(['avis.casier'])
})
