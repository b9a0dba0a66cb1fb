import { expect, test } from 'vitest'
import { assessor } from '../protection.fixtures.ts'
import { traiteDesEtresHumains } from './index.ts'

const assessed = assessor(traiteDesEtresHumains)

/** An invented victim for whom everything is in order. */
const inOrder = {
  'situation.nationalite': 'tiers',
  'situation.lieu': 'belgique',
  'protection.traite': true,
  'traite.rupture': true,
  'traite.accompagnement': true,
  'traite.declaration': 'faite',
}

test.each([
  { change: {}, outcome: 'a-l-appreciation', because: '61/4: opinion of the prosecutor' },
  { change: { 'protection.traite': false }, outcome: 'voie-fermee', because: '61/2: a victim' },
  {
    change: { 'situation.nationalite': 'belge' },
    outcome: 'voie-fermee',
    because: '61/2: an alien',
  },
  {
    change: { 'traite.rupture': false },
    outcome: 'condition-manquante',
    because: '61/2: ties with the exploiters',
  },
  {
    change: { 'traite.accompagnement': false },
    outcome: 'condition-manquante',
    because: '61/2, § 2: supported by a recognised centre',
  },
  {
    change: { 'traite.declaration': 'reflexion' },
    outcome: 'a-l-appreciation',
    because: '61/2: 45 days to reflect',
  },
  {
    change: { 'traite.declaration': 'refusee' },
    outcome: 'condition-manquante',
    because: '61/3: neither complaint nor statement',
  },
])('$outcome: $because', ({ change, outcome }) => {
  expect(assessed({ ...inOrder, ...change }).outcome?.id).toBe(outcome)
})

test.each([
  { change: { 'traite.declaration': 'reflexion' }, remark: 'avis-traite.reflexion' },
  { change: { 'traite.condamnation': true }, remark: 'avis-traite.illimite' },
  { change: { 'protection.mineur-seul': true }, remark: 'avis-traite.mineur' },
  { change: { 'situation.ordre-de-quitter': true }, remark: 'avis-traite.ordre' },
])('$remark is shown', ({ change, remark }) => {
  const remarks = assessed({ ...inOrder, ...change }).notices.map(({ when }) => when.id)
  expect(remarks).toEqual([remark])
})
