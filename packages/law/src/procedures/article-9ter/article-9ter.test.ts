import { expect, test } from 'vitest'
import { assessor, findingOf } from '../protection.fixtures.ts'
import { article9ter } from './index.ts'

const assessed = assessor(article9ter)

/** An invented person for whom everything is in order: only appreciation is left. */
const inOrder = {
  'situation.nationalite': 'tiers',
  'situation.lieu': 'belgique',
  'protection.maladie-grave': true,
  'demande-9ter.recommandee': true,
  'demande-9ter.adresse': true,
  'identite-9ter.preuve': 'document',
  'asile-9ter.stade': 'aucune',
  'certificat.modele': true,
  'certificat.complet': true,
  'demande-9ter.introduite-le': '2025-03-03',
  'certificat.date': '2025-02-10',
  'elements-9ter.origine': 'nouveaux',
}
const noDocument = { ...inOrder, 'identite-9ter.preuve': 'aucune' }
/** Article 9ter, § 2: other pieces that meet the four conditions. */
const pieces = {
  ...inOrder,
  'identite-9ter.preuve': 'elements',
  'pieces-9ter.completes': true,
  'pieces-9ter.autorite': true,
  'pieces-9ter.lien-physique': true,
  'pieces-9ter.declarations': false,
}

test.each([
  { known: {}, outcome: 'a-completer', because: 'nothing is known' },
  { known: inOrder, outcome: 'a-l-appreciation', because: 'the doctor and the Office appreciate' },
  {
    known: { ...inOrder, 'situation.nationalite': 'belge' },
    outcome: 'voie-fermee',
    because: '9ter § 1: an alien',
  },
  {
    known: { ...inOrder, 'situation.lieu': 'etranger' },
    outcome: 'voie-fermee',
    because: '9ter § 1: staying in Belgium',
  },
  {
    known: { ...inOrder, 'situation.nationalite': 'union' },
    outcome: 'a-l-appreciation',
    because: '9ter § 1 says any alien',
  },
  {
    known: { ...inOrder, 'demande-9ter.recommandee': false },
    outcome: 'irrecevable',
    because: '§ 3, 1°: registered post',
  },
  {
    known: { ...inOrder, 'demande-9ter.adresse': false },
    outcome: 'irrecevable',
    because: '§ 3, 1°: address',
  },
  { known: noDocument, outcome: 'irrecevable', because: '§ 3, 2°: identity' },
  {
    known: { ...inOrder, 'certificat.modele': false },
    outcome: 'irrecevable',
    because: '§ 3, 3°: standard certificate',
  },
  {
    known: { ...inOrder, 'certificat.complet': false },
    outcome: 'irrecevable',
    because: '§ 3, 3°: illness, severity, care',
  },
  {
    known: { ...inOrder, 'certificat.date': '2024-12-04' },
    outcome: 'a-l-appreciation',
    because: 'one day under three months',
  },
  {
    known: { ...inOrder, 'certificat.date': '2024-12-03' },
    outcome: 'irrecevable',
    because: 'three months old is not less than three months',
  },
  {
    known: { ...inOrder, 'elements-9ter.origine': 'examines' },
    outcome: 'irrecevable',
    because: '§ 3, 5°: examined before',
  },
  {
    known: { ...inOrder, 'elements-9ter.origine': 'retiree' },
    outcome: 'a-l-appreciation',
    because: '§ 3, 5°: a withdrawn request does not count',
  },
])('$outcome: $because', ({ known, outcome }) => {
  expect(assessed(known).outcome?.id).toBe(outcome)
})

test.each([
  { known: pieces, finding: 'discretionary' },
  { known: { ...noDocument, 'identite-9ter.preuve': 'elements' }, finding: 'unknown' },
  { known: { ...pieces, 'pieces-9ter.completes': false }, finding: 'not-met' },
  { known: { ...pieces, 'pieces-9ter.autorite': false }, finding: 'not-met' },
  { known: { ...pieces, 'pieces-9ter.lien-physique': false }, finding: 'not-met' },
  { known: { ...pieces, 'pieces-9ter.declarations': true }, finding: 'not-met' },
  { known: { ...noDocument, 'asile-9ter.stade': 'en-cours' }, finding: 'unknown' },
  {
    known: { ...noDocument, 'asile-9ter.stade': 'en-cours', 'asile-9ter.dispense-invoquee': false },
    finding: 'not-met',
  },
  {
    known: {
      ...noDocument,
      'asile-9ter.stade': 'cassation-introduite',
      'asile-9ter.dispense-invoquee': true,
    },
    finding: 'not-met',
  },
  {
    known: {
      ...noDocument,
      'asile-9ter.stade': 'cassation-admise',
      'asile-9ter.dispense-invoquee': true,
    },
    finding: 'discretionary',
  },
])('identity without a document: $finding', ({ known, finding }) => {
  expect(findingOf(assessed(known), 'recevabilite')).toBe(finding)
})

test('the impossibility of obtaining a document in Belgium, which 9bis knows, is not asked', () => {
  expect(article9ter.facts.map(({ id }) => id)).not.toContain('identite.impossibilite')
})

test('ID-07: pending asylum exempts at admissibility; the nationality may be doubted on the merits', () => {
  const known = {
    ...noDocument,
    'asile-9ter.stade': 'en-cours',
    'asile-9ter.dispense-invoquee': true,
  }
  const found = assessed(known, '2016-11-22')
  expect(findingOf(found, 'recevabilite')).toBe('discretionary')
  expect(findingOf(found, 'conditions')).toBe('discretionary')
  expect(found.notices.map(({ when }) => when.id)).toContain('avis-9ter.nationalite')
})

test.each([
  { on: '2026-06-11', outcome: 'irrecevable', because: 'the last day for which 9ter was read' },
  {
    on: '2026-06-12',
    outcome: undefined,
    because: 'amended that day: an unread text closes nothing',
  },
])('$on: $because', ({ on, outcome }) => {
  const found = assessed({ ...inOrder, 'demande-9ter.recommandee': false }, on)
  expect(found.outcome?.id).toBe(outcome)
  expect(found.lastKnownOutcome.id).toBe('irrecevable')
})

test.each([
  { fact: 'pendante.article-9ter', remark: 'avis-9ter.desistement' },
  { fact: 'pendante.article-9bis', remark: 'avis-9ter.exclusion-9bis' },
  { fact: 'demande-9ter.convocation-manquee', remark: 'avis-9ter.convocation' },
  { fact: 'demande-9ter.illimite-obtenu', remark: 'avis-9ter.sans-objet' },
])('$fact is answered by a warning', ({ fact, remark }) => {
  const remarks = assessed({ ...inOrder, [fact]: true }).notices.map(({ when }) => when.id)
  expect(remarks).toEqual([remark])
})
