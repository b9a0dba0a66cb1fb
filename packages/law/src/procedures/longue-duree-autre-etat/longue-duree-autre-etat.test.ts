import { expect, test } from 'vitest'
import { assessed, file } from '../dossier/dossier.fixtures.ts'
import { sejourLongueDureeAutreEtat } from './index.ts'

const complete = {
  ...file,
  'projet.longue-duree-autre-etat': true,
  'longue-duree.permis-valable': true,
  'longue-duree.activite': 'independant',
}

test.each([
  { known: {}, finding: 'unknown', because: 'nothing was answered' },
  { known: complete, finding: 'met', because: 'self-employed, with a valid permit' },
  {
    known: { ...complete, 'longue-duree.activite': 'etudes' },
    finding: 'met',
    because: 'or a student',
  },
  {
    known: { ...complete, 'longue-duree.activite': 'moyens' },
    finding: 'discretionary',
    because: 'whether the means suffice is for the Office',
  },
  {
    known: { ...complete, 'longue-duree.activite': 'salarie' },
    finding: 'unknown',
    because: 'an employee needs a permit or an exemption',
  },
  {
    known: {
      ...complete,
      'longue-duree.activite': 'salarie',
      'longue-duree.autorisation-de-travail': 'permis',
    },
    finding: 'met',
    because: 'with a single permit',
  },
  {
    known: {
      ...complete,
      'longue-duree.activite': 'salarie',
      'longue-duree.autorisation-de-travail': 'aucune',
    },
    finding: 'not-met',
    because: 'with neither',
  },
  {
    known: { ...complete, 'longue-duree.activite': 'aucune' },
    finding: 'not-met',
    because: 'the article names three activities',
  },
  {
    known: { ...complete, 'longue-duree.permis-valable': false },
    finding: 'not-met',
    because: 'the permit of the other State has ended',
  },
  {
    known: { ...complete, 'dossier.redevance': 'non' },
    finding: 'not-met',
    because: 'G114: no fee, inadmissible',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(assessed(sejourLongueDureeAutreEtat, known).conditions).toBe(finding)
})

const expired = { ...complete, 'longue-duree.permis-valable': false }

test.each([
  { on: '2025-08-17', finding: 'not-met', because: 'the last day for which article 61/7 was read' },
  { on: '2025-08-18', finding: 'unknown', because: 'a text that nobody has read closes no door' },
])('$on: $because', ({ on, finding }) => {
  const found = assessed(sejourLongueDureeAutreEtat, expired, on)
  expect(found.conditions).toBe(finding)
  expect(found.lastKnown).toBe('condition-manquante')
})

test('silence gives nothing while documents are missing', () => {
  const { remarks } = assessed(sejourLongueDureeAutreEtat, {
    ...complete,
    'longue-duree.documents-produits': false,
  })
  expect(remarks).toEqual(['avis.silence-sans-documents'])
})
