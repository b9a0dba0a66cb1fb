import { localDate } from '@sejour/calendar'
import { assess, prepare, type SimpleValue } from '@sejour/engine'
import { expect, test } from 'vitest'
import { enRegle } from '../regroupement-article-10/regroupement-article-10.fixtures.ts'
import { flawsOfWordings } from '../regroupement-article-10/wordings.fixtures.ts'
import { regroupementArticle10bisDe } from './de.ts'
import { regroupementArticle10bisEn } from './en.ts'
import { regroupementArticle10bis } from './index.ts'
import { regroupementArticle10bisNl } from './nl.ts'

const prepared = prepare(regroupementArticle10bis)
type Known = { readonly [id: string]: SimpleValue }

const assessed = (known: Known, on = '2025-03-03') =>
  assess(prepared, new Map(Object.entries(known)), localDate(on))
const findingsOf = (known: Known, on?: string) => {
  const [ouverture, conditions] = assessed(known, on).stages.map(({ finding }) => finding)
  return { ouverture, conditions }
}

test('the catalogue of article 10bis has no flaw, in four languages', () => {
  const wordings = {
    nl: regroupementArticle10bisNl,
    de: regroupementArticle10bisDe,
    en: regroupementArticle10bisEn,
  }
  expect(flawsOfWordings(regroupementArticle10bis, wordings)).toEqual([])
})

/** An invented spouse abroad of a worker with a card A: everything is in order. */
const avecLimite = {
  ...enRegle,
  'famille.regroupant': 'tiers-limite',
  'famille.regroupant-depuis': '2024-02-01',
  'regroupement.titre-du-regroupant': 'travail',
  'regroupement.titre-en-cours': true,
}
const here = (sejour: string) => ({
  ...avecLimite,
  'situation.lieu': 'belgique',
  'situation.sejour': sejour,
})

test.each([
  { known: avecLimite, ouverture: 'met', because: 'the post abroad receives it' },
  { known: here('etudes'), ouverture: 'met', because: 'a regular stay of more than 90 days' },
  { known: here('court'), ouverture: 'discretionary', because: 'a short stay is looked at' },
  { known: here('aucun'), ouverture: 'discretionary', because: 'exceptional circumstances' },
  {
    known: { ...avecLimite, 'situation.lieu': 'frontiere' },
    ouverture: 'not-met',
    because: 'nobody receives it at the border',
  },
  {
    known: { ...avecLimite, 'famille.regroupant': 'tiers-illimite' },
    ouverture: 'not-met',
    because: 'a sponsor in unlimited stay falls under article 10',
  },
  {
    known: { ...avecLimite, 'famille.lien': 'parent-de-mineur' },
    ouverture: 'not-met',
    because: 'article 10bis has no place for the parents of a minor',
  },
])('opening $ouverture: $because', ({ known, ouverture }) => {
  expect(findingsOf(known).ouverture).toBe(ouverture)
})

test.each([
  { known: avecLimite, conditions: 'met', because: 'C4: tied, it must then be given' },
  {
    known: { ...avecLimite, 'regroupement.titre-en-cours': false },
    conditions: 'not-met',
    because: 'the leave depends on the stay of the sponsor',
  },
  {
    known: { ...avecLimite, 'regroupement.illimite-depuis': '2025-03-01' },
    conditions: 'met',
    because: 'no waiting time in the text read until 17 August 2025',
  },
  {
    known: { ...avecLimite, 'regroupement.revenus': 100_00 },
    conditions: 'discretionary',
    because: 'never a refusal by the amount alone',
  },
  {
    known: { ...avecLimite, 'regroupement.logement': false },
    conditions: 'not-met',
    because: 'housing is a condition',
  },
  {
    known: { ...avecLimite, 'regroupement.age-regroupant': 20 },
    conditions: 'not-met',
    because: 'both must be 21',
  },
  {
    known: { ...avecLimite, 'situation.interdiction-entree': true },
    conditions: 'discretionary',
    because: 'an entry ban is weighed against family life',
  },
])('conditions $conditions: $because', ({ known, conditions }) => {
  expect(findingsOf(known).conditions).toBe(conditions)
})

const homeless = { ...avecLimite, 'regroupement.logement': false }

test.each([
  { known: avecLimite, on: '2025-08-17', conditions: 'met', because: 'the last day read' },
  { known: avecLimite, on: '2025-08-18', conditions: 'discretionary', because: 'not read' },
  { known: homeless, on: '2025-08-17', conditions: 'not-met', because: 'the last day read' },
  { known: homeless, on: '2025-08-18', conditions: 'unknown', because: 'no door is closed' },
])('on $on $conditions: $because', ({ known, on, conditions }) => {
  expect(findingsOf({ ...known, 'regroupement.introduite-le': on }, on).conditions).toBe(conditions)
})

const withTitle = (title: string) => ({ ...avecLimite, 'regroupement.titre-du-regroupant': title })

test.each([
  {
    known: avecLimite,
    shown: ['avis.controle', 'avis.delai-neuf-mois'],
    because: '10ter: nine months and twice three, corrected from six to nine',
  },
  {
    known: withTitle('carte-bleue'),
    shown: ['avis.controle', 'avis.delai-quatre-mois'],
    because: '10ter: four months and three',
  },
  {
    known: withTitle('recherche'),
    shown: ['avis.controle', 'avis.delai-90-jours'],
    because: '10ter: 90 days',
  },
  {
    known: withTitle('etudes'),
    shown: ['avis.controle', 'avis.delai-neuf-mois', 'avis.redevance-boursier'],
    because: 'C27: the family of a scholarship student pays nothing',
  },
  {
    known: withTitle('medical'),
    shown: ['avis.controle', 'avis.delai-neuf-mois', 'avis.redevance-medicale'],
    because: 'G133: nor does the family of a 9ter beneficiary',
  },
  {
    known: { ...avecLimite, 'regroupement.titre-en-cours': false },
    shown: ['avis.controle', 'avis.delai-neuf-mois', 'avis.titre-expire'],
    because: '39/79, 1°: suspensive only while the sponsor stays',
  },
  {
    known: {
      ...avecLimite,
      'regroupement.introduite-le': '2026-10-01',
      'famille.regroupant-depuis': '2025-08-18',
    },
    shown: [
      'avis.controle',
      'avis.reforme',
      'avis.reforme-revenus',
      'avis.delai-neuf-mois',
      'avis.reforme-attente-limitee',
    ],
    because: 'C9: a right of the first day of the new law',
  },
  {
    known: {
      ...avecLimite,
      'regroupement.introduite-le': '2026-10-01',
      'famille.regroupant-depuis': '2025-08-17',
    },
    shown: [
      'avis.controle',
      'avis.reforme',
      'avis.reforme-revenus',
      'avis.delai-neuf-mois',
      'avis.reforme-transition-limitee',
    ],
    because: 'C9: a right of the eve',
  },
])('remarks: $because', ({ known, shown }) => {
  expect(assessed(known).notices.map(({ when }) => when.id)).toEqual(shown)
})
