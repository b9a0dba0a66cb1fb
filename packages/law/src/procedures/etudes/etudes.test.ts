import { expect, test } from 'vitest'
import { assessed, file, fileInBelgium } from '../dossier/dossier.fixtures.ts'
import { sejourPourEtudes } from './index.ts'

const complete = {
  ...file,
  'projet.etudes': 'reconnu',
  'etudes.credits': 60,
  'etudes.moyens': 'garant',
  'dossier.assurance': true,
  'dossier.certificat-medical': true,
  'dossier.age': '21-et-plus',
  'dossier.casier': 'vierge',
}
const here = {
  ...fileInBelgium,
  ...complete,
  'situation.lieu': 'belgique',
  'situation.sejour': 'limite',
}

test.each([
  { known: {}, finding: 'unknown', because: 'nothing was answered' },
  {
    known: complete,
    finding: 'met',
    because: 'G58: every paper is there and the Office only checks',
  },
  {
    known: { ...complete, 'etudes.credits': 54 },
    finding: 'met',
    because: '54 credits are the threshold of the law',
  },
  {
    known: { ...complete, 'etudes.credits': 53 },
    finding: 'discretionary',
    because: 'one credit less is for the Office to judge',
  },
  {
    known: { ...complete, 'etudes.moyens': 'aucun' },
    finding: 'not-met',
    because: 'no means are proven',
  },
  {
    known: { ...complete, 'etudes.moyens-mensuels': 100_00 },
    finding: 'met',
    because: 'an amount that nobody confirmed never decides',
  },
  {
    known: { ...complete, 'dossier.assurance': false },
    finding: 'not-met',
    because: 'no insurance',
  },
  {
    known: { ...complete, 'dossier.casier': 'aucun' },
    finding: 'not-met',
    because: 'an adult of 21 attaches a record',
  },
  {
    known: { ...complete, 'dossier.casier': 'aucun', 'dossier.age': '18-20' },
    finding: 'discretionary',
    because: 'sources hesitate between 18 and 21',
  },
  {
    known: { ...complete, 'dossier.casier': 'aucun', 'dossier.age': 'moins-de-18' },
    finding: 'met',
    because: 'a minor has no record',
  },
  {
    known: { ...complete, 'dossier.casier': 'mentions' },
    finding: 'discretionary',
    because: 'public order is for the Office',
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
  { known: here, finding: 'met', because: 'asked in Belgium before the stay ends' },
  {
    known: { ...here, 'dossier.introduite-le': '2025-10-30' },
    finding: 'met',
    because: 'the eve of the last day',
  },
  {
    known: { ...here, 'dossier.introduite-le': '2025-10-31' },
    finding: 'discretionary',
    because: 'on the last day itself',
  },
  {
    known: { ...here, 'dossier.introduite-le': '2025-11-01' },
    finding: 'not-met',
    because: 'the day after',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(assessed(sejourPourEtudes, known).conditions).toBe(finding)
})

test.each([
  { known: complete, outcome: 'conditions-remplies' },
  { known: { ...complete, 'projet.etudes': 'prive' }, outcome: 'voie-fermee' },
  { known: { ...complete, 'dossier.casier': 'mentions' }, outcome: 'a-l-appreciation' },
  { known: { ...complete, 'dossier.redevance': 'non' }, outcome: 'condition-manquante' },
  { known: file, outcome: 'a-completer' },
])('it stands at $outcome', ({ known, outcome }) => {
  expect(assessed(sejourPourEtudes, known).outcome).toBe(outcome)
})

const renewed = (on: string) => ({
  'etudes.carte-expire-le': '2012-10-31',
  'etudes.renouvellement-le': on,
})
const LATE = 'avis.renouvellement-tardif'
const EXPIRED = 'avis.carte-expiree'

test.each([
  { on: '2012-10-16', remarks: [], because: 'exactly 15 days before' },
  { on: '2012-10-17', remarks: [LATE], because: 'one day less' },
  { on: '2012-10-31', remarks: [LATE], because: 'the last day of the card' },
  { on: '2012-11-01', remarks: [LATE, EXPIRED], because: 'the card has expired' },
  { on: '2013-08-19', remarks: [LATE, EXPIRED], because: 'RW-04: 292 days after the card expired' },
])('a renewal asked on $on: $because', ({ on, remarks }) => {
  expect(assessed(sejourPourEtudes, renewed(on)).remarks).toEqual(remarks)
})

test.each([
  { cents: 788_99, remarks: ['avis.moyens-faibles', 'avis.moyens-a-verifier'] },
  { cents: 789_00, remarks: ['avis.moyens-a-verifier'] },
  { cents: 1062_00, remarks: [] },
])('means of $cents cents raise $remarks', ({ cents, remarks }) => {
  expect(assessed(sejourPourEtudes, { 'etudes.moyens-mensuels': cents }).remarks).toEqual(remarks)
})
