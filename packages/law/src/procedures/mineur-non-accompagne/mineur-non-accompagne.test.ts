import { expect, test } from 'vitest'
import { assessor } from '../protection.fixtures.ts'
import { mineurNonAccompagne } from './index.ts'

const assessed = assessor(mineurNonAccompagne)

/** An invented minor for whom everything is in order. */
const inOrder = {
  'situation.nationalite': 'tiers',
  'situation.lieu': 'belgique',
  'protection.mineur-seul': true,
  'mena.identifie': true,
  'mena.demande-du-tuteur': true,
  'mena.identite': 'passeport',
  'mena.scolarite': true,
  'mena.majorite-proche': false,
}

test.each([
  { change: {}, outcome: 'a-l-appreciation', because: '61/18: the Office finds the solution' },
  {
    change: { 'situation.nationalite': 'union' },
    outcome: 'voie-fermee',
    because: '61/14: from outside the European Economic Area',
  },
  {
    change: { 'protection.mineur-seul': false },
    outcome: 'voie-fermee',
    because: '61/14: under 18 and alone',
  },
  {
    change: { 'mena.identifie': false },
    outcome: 'condition-manquante',
    because: '61/14: identified by the Guardianship service',
  },
  {
    change: { 'mena.demande-du-tuteur': false },
    outcome: 'condition-manquante',
    because: '61/15: only the guardian files',
  },
  {
    change: { 'mena.identite': 'demarches' },
    outcome: 'a-l-appreciation',
    because: '61/20: proof of the steps stands in for the passport',
  },
  {
    change: { 'mena.identite': 'rien' },
    outcome: 'condition-manquante',
    because: '61/20: neither passport nor steps',
  },
])('$outcome: $because', ({ change, outcome }) => {
  expect(assessed({ ...inOrder, ...change }).outcome?.id).toBe(outcome)
})

test.each([
  { change: { 'mena.scolarite': false }, remark: 'avis-mena.scolarite' },
  { change: { 'mena.majorite-proche': true }, remark: 'avis-mena.majorite' },
  { change: { 'pendante.protection': true }, remark: 'avis-mena.asile' },
])('$remark is shown and closes nothing', ({ change, remark }) => {
  const found = assessed({ ...inOrder, ...change })
  expect(found.notices.map(({ when }) => when.id)).toEqual([remark])
  expect(found.outcome?.id).toBe('a-l-appreciation')
})

test('the chapter was not touched on 12 June 2026', () => {
  expect(assessed({ ...inOrder, 'mena.identifie': false }, '2026-06-12').outcome?.id).toBe(
    'condition-manquante',
  )
})
