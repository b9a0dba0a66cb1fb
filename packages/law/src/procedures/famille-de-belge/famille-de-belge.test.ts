import { localDate } from '@sejour/calendar'
import { assess, prepare, type SimpleValue } from '@sejour/engine'
import { expect, test } from 'vitest'
import { enRegle } from '../regroupement-article-10/regroupement-article-10.fixtures.ts'
import { flawsOfWordings } from '../regroupement-article-10/wordings.fixtures.ts'
import { familleDeBelgeDe } from './de.ts'
import { familleDeBelgeEn } from './en.ts'
import { familleDeBelge } from './index.ts'
import { familleDeBelgeNl } from './nl.ts'

const prepared = prepare(familleDeBelge)
type Known = { readonly [id: string]: SimpleValue }

const assessed = (known: Known, on = '2025-03-03') =>
  assess(prepared, new Map(Object.entries(known)), localDate(on))
const findingsOf = (known: Known, on?: string) => {
  const [ouverture, conditions] = assessed(known, on).stages.map(({ finding }) => finding)
  return { ouverture, conditions }
}

test('the catalogue of the family of a Belgian has no flaw, in four languages', () => {
  const wordings = { nl: familleDeBelgeNl, de: familleDeBelgeDe, en: familleDeBelgeEn }
  expect(flawsOfWordings(familleDeBelge, wordings)).toEqual([])
})

/** An invented spouse in Belgium without stay, married to a Belgian: everything is in order. */
const avecBelge = { ...enRegle, 'situation.lieu': 'belgique', 'famille.regroupant': 'belge' }
const parent = {
  ...avecBelge,
  'famille.lien': 'parent-de-mineur',
  'regroupement.age-regroupant': 4,
  'regroupement.revenus': 0,
  'regroupement.logement': false,
  'regroupement.assurance': false,
}

test.each([
  { known: avecBelge, ouverture: 'met', because: 'the commune receives it, stay or not' },
  { known: { ...avecBelge, 'situation.lieu': 'etranger' }, ouverture: 'met', because: 'visa D' },
  {
    known: { ...avecBelge, 'situation.lieu': 'frontiere' },
    ouverture: 'not-met',
    because: 'nobody receives it at the border',
  },
  {
    known: { ...avecBelge, 'famille.regroupant': 'belge-mobile' },
    ouverture: 'not-met',
    because: '§ 1: that family follows article 40bis',
  },
  {
    known: { ...avecBelge, 'famille.lien': 'ascendant' },
    ouverture: 'not-met',
    because: 'the parents of an adult Belgian are not named',
  },
  {
    known: { ...avecBelge, 'situation.nationalite': 'belge' },
    ouverture: 'not-met',
    because: 'a Belgian needs no leave to stay',
  },
  { known: parent, ouverture: 'met', because: '§ 2: the parent of a Belgian minor' },
])('opening $ouverture: $because', ({ known, ouverture }) => {
  expect(findingsOf(known).ouverture).toBe(ouverture)
})

test.each([
  { known: avecBelge, conditions: 'met', because: 'everything is in order' },
  {
    known: parent,
    conditions: 'met',
    because: 'no income, housing or insurance for the parent of a Belgian minor',
  },
  {
    known: { ...avecBelge, 'regroupement.revenus': 1_000_00 },
    conditions: 'discretionary',
    because: 'never a refusal by the amount alone',
  },
  {
    known: { ...avecBelge, 'regroupement.assurance': false },
    conditions: 'not-met',
    because: 'health insurance is a condition for a spouse',
  },
  {
    known: { ...avecBelge, 'regroupement.age-demandeur': 20 },
    conditions: 'not-met',
    because: 'both must be 21',
  },
  {
    known: {
      ...avecBelge,
      'regroupement.age-demandeur': 18,
      'regroupement.lien-anterieur': true,
    },
    conditions: 'met',
    because: '18 is enough when the bond pre-exists',
  },
  {
    known: { ...avecBelge, 'famille.lien': 'enfant-18-20', 'regroupement.age-demandeur': 20 },
    conditions: 'met',
    because: 'a child under 21 need not be dependent',
  },
  {
    known: { ...avecBelge, 'famille.lien': 'enfant-majeur', 'famille-de-belge.a-charge': false },
    conditions: 'not-met',
    because: 'a child of 21 who is not dependent',
  },
  {
    known: { ...avecBelge, 'famille.lien': 'enfant-majeur', 'famille-de-belge.a-charge': true },
    conditions: 'discretionary',
    because: 'dependency is looked at',
  },
  {
    known: { ...avecBelge, 'situation.interdiction-entree': true },
    conditions: 'discretionary',
    because: 'EB-05: a ban alone closes nothing, dependency must be examined',
  },
  {
    known: { ...avecBelge, 'regroupement.ordre-public': true },
    conditions: 'discretionary',
    because: 'article 45: personal conduct is weighed',
  },
])('conditions $conditions: $because', ({ known, conditions }) => {
  expect(findingsOf(known).conditions).toBe(conditions)
})

const young = { ...avecBelge, 'regroupement.age-demandeur': 20 }

test.each([
  { known: avecBelge, on: '2025-08-17', conditions: 'met', because: 'the last day read' },
  { known: avecBelge, on: '2025-08-18', conditions: 'discretionary', because: 'not read' },
  { known: young, on: '2025-08-17', conditions: 'not-met', because: 'the last day read' },
  { known: young, on: '2025-08-18', conditions: 'unknown', because: 'no door is closed' },
  { known: parent, on: '2025-08-18', conditions: 'discretionary', because: 'to be confirmed' },
  { known: avecBelge, on: '2027-08-18', conditions: 'discretionary', because: 'not known' },
])('on $on $conditions: $because', ({ known, on, conditions }) => {
  expect(findingsOf({ ...known, 'regroupement.introduite-le': on }, on).conditions).toBe(conditions)
})

test.each([
  { known: avecBelge, shown: ['avis.controle'], because: 'the control of five years' },
  {
    known: { ...avecBelge, 'situation.interdiction-entree': true },
    shown: ['avis.interdiction-entree', 'avis.controle', 'avis.interdiction-et-dependance'],
    because: 'EB-05: the dependency is to be shown with documents',
  },
  {
    known: { ...parent, 'regroupement.violences': true },
    shown: ['avis.violences', 'avis.controle'],
    because: 'no remark on income for the parent of a Belgian minor',
  },
  {
    known: { ...avecBelge, 'regroupement.revenus': 1_000_00 },
    shown: ['avis.controle', 'avis.revenus-du-belge'],
    because: 'means below the reference are to be explained',
  },
  {
    known: { ...avecBelge, 'famille.regroupant': 'belge-mobile' },
    shown: ['avis.controle', 'avis.belge-mobile'],
    because: 'a better way exists',
  },
  {
    known: { ...avecBelge, 'regroupement.introduite-le': '2027-08-17' },
    shown: ['avis.controle', 'avis.reforme', 'avis.transition-belge'],
    because: 'C9: the last day of the reported transition',
  },
  {
    known: { ...avecBelge, 'regroupement.introduite-le': '2027-08-18' },
    shown: ['avis.controle', 'avis.reforme', 'avis.apres-la-transition'],
    because: 'C9: and the day after',
  },
])('remarks: $because', ({ known, shown }) => {
  expect(assessed(known).notices.map(({ when }) => when.id)).toEqual(shown)
})
