import { localDate } from '@sejour/calendar'
import { assess, prepare, type SimpleValue } from '@sejour/engine'
import { expect, test } from 'vitest'
import { regroupementArticle10 } from './index.ts'
import { enRegle, protege, young } from './regroupement-article-10.fixtures.ts'

const prepared = prepare(regroupementArticle10)
type Known = { readonly [id: string]: SimpleValue }

const assessed = (known: Known, on = '2025-03-03') =>
  assess(prepared, new Map(Object.entries(known)), localDate(on))

test.each([
  { known: enRegle, on: '2025-08-17', conditions: 'met', because: 'the last day read' },
  {
    known: enRegle,
    on: '2025-08-18',
    conditions: 'discretionary',
    because: 'the new text was not read: nothing is found met',
  },
  {
    known: { ...enRegle, 'regroupement.loi-2025-verifiee': true },
    on: '2025-08-18',
    conditions: 'met',
    because: 'somebody who read the new text confirmed it',
  },
  {
    known: { ...enRegle, ...young },
    on: '2025-08-17',
    conditions: 'not-met',
    because: 'the last day read',
  },
  {
    known: { ...enRegle, ...young },
    on: '2025-08-18',
    conditions: 'unknown',
    because: 'the new text was not read: no door is closed',
  },
])('on $on $conditions: $because', ({ known, on, conditions }) => {
  const filed = { ...known, 'regroupement.introduite-le': on }
  expect(assessed(filed, on).stages.at(-1)?.finding).toBe(conditions)
})

const after = { 'regroupement.introduite-le': '2025-08-18' }

test.each([
  { known: enRegle, shown: ['avis.controle'], because: 'the control of five years' },
  {
    known: {
      ...enRegle,
      'situation.ordre-de-quitter': true,
      'regroupement.redevance': 'pas-encore',
    },
    shown: ['avis.ordre-de-quitter', 'avis.redevance', 'avis.controle'],
    because: 'article 1/3; the fee is paid before',
  },
  {
    known: { ...enRegle, 'situation.interdiction-entree': true, 'regroupement.revenus': 1 },
    shown: ['avis.interdiction-entree', 'avis.controle', 'avis.revenus'],
    because: 'a ban may be held against it; low means are to be explained',
  },
  {
    known: { ...enRegle, ...after },
    shown: [
      'avis.controle',
      'avis.reforme',
      'avis.reforme-revenus',
      'avis.reforme-transition',
      'avis.reforme-attente',
    ],
    because: 'C7, C8, C9: what is reported of the new law is said, and decides nothing',
  },
  {
    known: { ...protege, ...after, 'regroupement.revenus': 3_000_00 },
    shown: [
      'avis.controle',
      'avis.reforme',
      'avis.reforme-revenus',
      'avis.reforme-transition',
      'avis.reforme-refugie',
    ],
    because: 'six months instead of a year for refugees',
  },
])('remarks: $because', ({ known, shown }) => {
  expect(assessed(known).notices.map(({ when }) => when.id)).toEqual(shown)
})
