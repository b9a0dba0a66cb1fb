import { localDate } from '@sejour/calendar'
import { assess, prepare, type SimpleValue } from '@sejour/engine'
import { expect, test } from 'vitest'
import { regroupementArticle10De } from './de.ts'
import { regroupementArticle10En } from './en.ts'
import { regroupementArticle10 } from './index.ts'
import { regroupementArticle10Nl } from './nl.ts'
import { enRegle, protege, young } from './regroupement-article-10.fixtures.ts'
import { flawsOfWordings } from './wordings.fixtures.ts'

const prepared = prepare(regroupementArticle10)
type Known = { readonly [id: string]: SimpleValue }

const assessed = (known: Known, on = '2025-03-03') =>
  assess(prepared, new Map(Object.entries(known)), localDate(on))
const findingsOf = (known: Known, on?: string) => {
  const [ouverture, conditions] = assessed(known, on).stages.map(({ finding }) => finding)
  return { ouverture, conditions }
}

test('the catalogue of article 10 has no flaw, in four languages', () => {
  const wordings = {
    nl: regroupementArticle10Nl,
    de: regroupementArticle10De,
    en: regroupementArticle10En,
  }
  expect(flawsOfWordings(regroupementArticle10, wordings)).toEqual([])
})

const here = (sejour: string, rest: Known = {}) => ({
  ...enRegle,
  'situation.lieu': 'belgique',
  'situation.sejour': sejour,
  ...rest,
})

test.each([
  { known: {}, ouverture: 'unknown', because: 'nothing was asked yet' },
  { known: enRegle, ouverture: 'met', because: 'the post abroad receives it' },
  {
    known: here('limite'),
    ouverture: 'met',
    because: '12bis: a stay of more than three months was already obtained',
  },
  {
    known: here('court'),
    ouverture: 'discretionary',
    because: '12bis: whether the marriage took place during the short stay is looked at',
  },
  {
    known: here('aucun'),
    ouverture: 'discretionary',
    because: '12bis: exceptional circumstances are left to the Office',
  },
  {
    known: here('aucun', { 'famille.lien': 'enfant-mineur' }),
    ouverture: 'met',
    because: '12bis: a minor child may ask in Belgium',
  },
  {
    known: { ...enRegle, 'situation.lieu': 'frontiere' },
    ouverture: 'not-met',
    because: 'neither a post nor a commune receives it at the border',
  },
  {
    known: { ...enRegle, 'famille.lien': 'ascendant' },
    ouverture: 'not-met',
    because: 'article 10 has no place for the parents of an adult',
  },
  {
    known: { ...enRegle, 'famille.lien': 'parent-de-mineur' },
    ouverture: 'not-met',
    because: 'the parent of a minor joins a protected minor only',
  },
  {
    known: { ...enRegle, 'famille.lien': 'parent-de-mineur', 'famille.regroupant': 'protege' },
    ouverture: 'met',
    because: 'article 10, § 1, 7°',
  },
  {
    known: { ...enRegle, 'famille.regroupant': 'tiers-limite' },
    ouverture: 'not-met',
    because: 'a sponsor in limited stay falls under article 10bis',
  },
  {
    known: { ...enRegle, 'situation.duree': 'court' },
    ouverture: 'not-met',
    because: 'a visit has rules of its own',
  },
])('opening $ouverture: $because', ({ known, ouverture }) => {
  expect(findingsOf(known).ouverture).toBe(ouverture)
})

test.each([
  { known: enRegle, conditions: 'met', because: 'everything is in order' },
  {
    known: { ...enRegle, 'regroupement.revenus': 2_131_27 },
    conditions: 'discretionary',
    because: 'one cent below 120 %: never a refusal by the amount alone',
  },
  {
    known: { ...enRegle, 'regroupement.revenus': 0 },
    conditions: 'discretionary',
    because: 'even then the needs of the family are examined',
  },
  {
    known: { ...enRegle, 'regroupement.revenus': 2_131_28 },
    conditions: 'met',
    because: '120 % of 1 776,07 euro since 1 February 2025',
  },
  {
    known: { ...enRegle, 'regroupement.logement': false },
    conditions: 'not-met',
    because: 'housing is a condition of § 2',
  },
  {
    known: { ...enRegle, 'regroupement.assurance': false },
    conditions: 'not-met',
    because: 'health insurance is a condition of § 2',
  },
  { known: { ...enRegle, ...young }, conditions: 'not-met', because: 'both must be 21' },
  {
    known: { ...enRegle, ...young, 'regroupement.lien-anterieur': true },
    conditions: 'met',
    because: '18 is enough when the bond is older than the arrival',
  },
  {
    known: { ...enRegle, ...young, 'famille.lien': 'enfant-mineur' },
    conditions: 'met',
    because: 'the age of a couple is not asked of a child',
  },
  {
    known: {
      ...enRegle,
      'famille.regroupant': 'apatride',
      'regroupement.illimite-depuis': '2025-03-03',
    },
    conditions: 'discretionary',
    because: 'whether the family of an admitted stateless person waits was not read',
  },
  {
    known: { ...enRegle, 'regroupement.illimite-depuis': '2024-03-03' },
    conditions: 'met',
    because: 'twelve months on that very day',
  },
  {
    known: { ...enRegle, 'regroupement.illimite-depuis': '2024-03-04' },
    conditions: 'not-met',
    because: 'one day short of twelve months',
  },
  {
    known: {
      ...enRegle,
      'regroupement.illimite-depuis': '2024-03-04',
      'famille.lien': 'enfant-mineur',
    },
    conditions: 'discretionary',
    because: 'whether a child must wait too is not settled: no door is closed',
  },
  {
    known: {
      ...enRegle,
      'regroupement.illimite-depuis': '2024-03-04',
      'regroupement.enfant-commun': true,
    },
    conditions: 'met',
    because: 'a minor child together: no waiting time',
  },
  {
    known: {
      ...enRegle,
      'regroupement.venu-par-couple': true,
      'famille.regroupant-depuis': '2023-03-04',
    },
    conditions: 'not-met',
    because: '§ 3: one day short of two years',
  },
  {
    known: {
      ...enRegle,
      'regroupement.venu-par-couple': true,
      'famille.regroupant-depuis': '2023-03-03',
    },
    conditions: 'met',
    because: '§ 3: two years on that day',
  },
  { known: protege, conditions: 'met', because: 'asked on the last day of the year' },
  {
    known: { ...protege, 'regroupement.reconnaissance': '2024-03-02' },
    conditions: 'not-met',
    because: 'a day too late: housing and insurance are asked',
  },
  {
    known: { ...protege, 'regroupement.lien-anterieur': false },
    conditions: 'discretionary',
    because: 'a bond made after the arrival: the exemption is looked at',
  },
  {
    known: { ...enRegle, 'famille.lien': 'enfant-majeur' },
    conditions: 'not-met',
    because: 'an adult child without a disability',
  },
  {
    known: { ...enRegle, 'famille.lien': 'enfant-majeur', 'regroupement.handicap': true },
    conditions: 'discretionary',
    because: 'a disability is looked at on a medical statement',
  },
  {
    known: { ...enRegle, 'regroupement.preuve-lien': 'autres' },
    conditions: 'discretionary',
    because: 'other proof is looked at',
  },
  {
    known: { ...enRegle, 'regroupement.preuve-lien': 'aucune' },
    conditions: 'not-met',
    because: 'a bond without any proof',
  },
  {
    known: { ...enRegle, 'situation.interdiction-entree': true },
    conditions: 'discretionary',
    because: 'an entry ban is weighed against family life',
  },
  {
    known: { ...enRegle, 'regroupement.ordre-public': true },
    conditions: 'discretionary',
    because: 'public order is weighed, never computed',
  },
  {
    known: { ...enRegle, 'regroupement.vie-commune': false },
    conditions: 'discretionary',
    because: 'whether the bond is real is looked at',
  },
])('conditions $conditions: $because', ({ known, conditions }) => {
  expect(findingsOf(known).conditions).toBe(conditions)
})
