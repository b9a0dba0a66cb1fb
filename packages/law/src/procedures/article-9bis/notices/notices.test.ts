import { expect, test } from 'vitest'
import { freshArgument, remarks } from '../article-9bis.fixtures.ts'
import { notices } from './index.ts'

const arguing = (...natures: readonly string[]) => ({
  circonstances: natures.map((nature) => ({ ...freshArgument, nature })),
})

test.each([
  { known: { 'demande.aupres-de': 'office' }, shows: 'avis.depot-office', because: 'R11' },
  { known: { 'demande.recommandee': false }, shows: 'avis.depot-recommande', because: 'R12' },
  { known: { 'demande.signature': 'tiers' }, shows: 'avis.signature', because: 'R14' },
  { known: { 'demande.menage-complet': false }, shows: 'avis.menage-incomplet', because: 'R9' },
  { known: { 'domicile.elu': false }, shows: 'avis.domicile-absent', because: 'R86' },
  {
    known: { 'domicile.change': true, 'domicile.changement-communique': false },
    shows: 'avis.domicile-change',
    because: 'R87',
  },
  {
    known: { 'residence.changee': true, 'residence.changement-signale': false },
    shows: 'avis.demenagement',
    because: 'R89',
  },
  { known: arguing('integration'), shows: 'avis.integration-seule', because: 'R50' },
  { known: arguing('scolarite', 'scolarite'), shows: 'avis.scolarite-seule', because: 'R51' },
  { known: arguing('medical'), shows: 'avis.medical', because: 'R8' },
  {
    known: { circonstances: [{ nature: 'autre', pieces: 0 }] },
    shows: 'avis.argument-sans-piece',
    because: 'R44',
  },
  { known: { motifs: [{ pieces: 0 }] }, shows: 'avis.motif-sans-piece', because: 'R56' },
  {
    known: { ...arguing('vie-familiale'), motifs: [] },
    shows: 'avis.fond-non-argumente',
    because: 'R52',
  },
  {
    known: { ...arguing('procedure-asile-pendante'), 'asile.close-depuis': true },
    shows: 'avis.asile-plus-pendant',
    because: 'R48',
  },
  {
    known: { 'demande.introduite-le': '2025-03-03', 'redevance.montant-paye': 100_00 },
    shows: 'avis.paiement-partiel',
    because: 'R79',
  },
  { known: { 'procedures.9bis-pendante': true }, shows: 'avis.nouvelle-demande', because: 'R90' },
  {
    known: { 'procedures.9bis-pendante': true, 'procedures.elements-repris': false },
    shows: 'avis.elements-non-repris',
    because: 'R91',
  },
  { known: { 'procedures.9ter': 'pendante' }, shows: 'avis.9ter-pendante', because: 'R92' },
  { known: { 'procedures.sejour-legal': true }, shows: 'avis.sejour-legal', because: 'R6' },
  {
    known: { 'procedures.interdiction-entree': true },
    shows: 'avis.interdiction-entree',
    because: 'R99',
  },
  { known: { 'fond.ordre-public': true }, shows: 'avis.ordre-public', because: 'R72' },
  { known: { 'fond.enfant-mineur': true }, shows: 'avis.interet-enfant', because: 'R71' },
])('$because shows $shows', ({ known, shows }) => {
  expect(remarks(known)).toContain(shows)
})

test.each([
  { known: {}, hides: /^avis\./, because: 'nothing is known' },
  {
    known: arguing('integration', 'vie-familiale'),
    hides: /^avis\.integration-seule$/,
    because: 'integration is not alone',
  },
  {
    known: { 'demande.introduite-le': '2026-02-02', 'redevance.montant-paye': 368_00 },
    hides: /^avis\.paiement-partiel$/,
    because: 'the payment may be enough: the amount of 2026 is not confirmed',
  },
  { known: { circonstances: [] }, hides: /seule$/, because: 'an empty list is no argument' },
])('nothing is said when $because', ({ known, hides }) => {
  expect(remarks(known).filter((id) => hides.test(id))).toEqual([])
})

test('no remark promises a permit or forbids a filing', () => {
  const labels = notices.map(({ when }) => when.label)
  expect(labels.filter((label) => /vous obtiendrez|garantit|interdit de/.test(label))).toEqual([])
})
