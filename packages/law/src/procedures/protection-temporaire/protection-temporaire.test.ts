import { expect, test } from 'vitest'
import { assessor } from '../protection.fixtures.ts'
import { protectionTemporaire } from './index.ts'

const assessed = assessor(protectionTemporaire)

/** An invented person for whom everything is in order. */
const inOrder = {
  'situation.nationalite': 'tiers',
  'situation.lieu': 'belgique',
  'protection.temporaire': true,
  'temporaire.en-vigueur': true,
}

test.each([
  { change: {}, outcome: 'a-l-appreciation', because: 'the Office checks who belongs' },
  {
    change: { 'protection.temporaire': false },
    outcome: 'voie-fermee',
    because: '57/29: of the group',
  },
  {
    change: { 'temporaire.en-vigueur': false },
    outcome: 'condition-manquante',
    because: '57/29: the decision of the Union has ended',
  },
  {
    change: { 'situation.lieu': 'etranger' },
    outcome: 'a-l-appreciation',
    because: '57/30, § 2: it may be asked from abroad',
  },
])('$outcome: $because', ({ change, outcome }) => {
  expect(assessed({ ...inOrder, ...change }).outcome?.id).toBe(outcome)
})

test.each([
  { on: '2026-06-11', outcome: 'condition-manquante' },
  { on: '2026-06-12', outcome: undefined },
])('on $on the end of the decision leads to $outcome', ({ on, outcome }) => {
  expect(assessed({ ...inOrder, 'temporaire.en-vigueur': false }, on).outcome?.id).toBe(outcome)
})

test.each([
  { fact: 'temporaire.autre-etat', remark: 'avis-temporaire.autre-etat' },
  { fact: 'temporaire.famille', remark: 'avis-temporaire.famille' },
  { fact: 'pendante.protection', remark: 'avis-temporaire.asile' },
])('$fact raises $remark', ({ fact, remark }) => {
  const remarks = assessed({ ...inOrder, [fact]: true }).notices.map(({ when }) => when.id)
  expect(remarks).toEqual([remark])
})
