import { NotInForce } from '@sejour/engine'
import { expect, test } from 'vitest'
import { assessor, findingOf } from '../protection.fixtures.ts'
import { apatride } from './index.ts'

const assessed = assessor(apatride)

/** An invented person for whom everything is in order. */
const inOrder = {
  'situation.nationalite': 'apatride',
  'protection.apatridie': true,
  'situation.lieu': 'belgique',
  'situation.sejour': 'aucun',
  'apatride-demande.recommandee': true,
  'apatride-demande.adresse': true,
  'apatride-demande.sejour-passe': true,
  'apatride-demande.deja-examinee': false,
  'apatride-condition.jugement': 'reconnu',
  'apatride-condition.identite': true,
  'apatride-condition.perte': 'involontaire',
  'apatride-condition.autre-nationalite': false,
  'apatride-condition.sejour-ailleurs': false,
}

test.each([
  { change: {}, outcome: 'a-l-appreciation', because: 'only public order is left (6°)' },
  {
    change: { 'situation.nationalite': 'tiers', 'protection.apatridie': false },
    outcome: 'voie-fermee',
    because: 'a nationality, and no judgment',
  },
  {
    change: { 'situation.nationalite': 'tiers' },
    outcome: 'a-l-appreciation',
    because: 'the judgment binds whatever was written down',
  },
  {
    change: { 'situation.sejour': 'illimite' },
    outcome: 'voie-fermee',
    because: '57/40, 4°: already unlimited',
  },
  {
    change: { 'apatride-demande.recommandee': false },
    outcome: 'condition-manquante',
    because: '57/40, 1°: registered post',
  },
  {
    change: { 'apatride-demande.adresse': false },
    outcome: 'condition-manquante',
    because: '57/40, 1°: address',
  },
  {
    change: { 'apatride-demande.deja-examinee': true },
    outcome: 'condition-manquante',
    because: '57/40, 2°: rejected on the merits before',
  },
  {
    change: { 'apatride-demande.sejour-passe': false },
    outcome: 'condition-manquante',
    because: '57/40, 5°: no earlier legal stay, no stay as an applicant',
  },
  {
    change: { 'apatride-condition.jugement': 'refuse' },
    outcome: 'condition-manquante',
    because: '57/44: a final refusal by the court',
  },
  {
    change: { 'apatride-condition.jugement': 'aucun' },
    outcome: 'a-l-appreciation',
    because: '57/41: no judgment is needed, the Commissioner General gives an opinion',
  },
  {
    change: { 'apatride-condition.identite': false },
    outcome: 'condition-manquante',
    because: '57/37, 2°',
  },
  {
    change: { 'apatride-condition.perte': 'volontaire' },
    outcome: 'condition-manquante',
    because: '57/37, 3°: given up',
  },
  {
    change: { 'apatride-condition.perte': 'jamais' },
    outcome: 'a-l-appreciation',
    because: '57/37, 3°: never had one',
  },
  {
    change: { 'apatride-condition.autre-nationalite': true },
    outcome: 'condition-manquante',
    because: '57/37, 4°',
  },
  {
    change: { 'apatride-condition.sejour-ailleurs': true },
    outcome: 'condition-manquante',
    because: '57/37, 5°',
  },
])('$outcome: $because', ({ change, outcome }) => {
  expect(assessed({ ...inOrder, ...change }).outcome?.id).toBe(outcome)
})

test('an unknown answer is neither good nor bad', () => {
  expect(assessed({}).outcome?.id).toBe('a-completer')
})

test('does not exist on 31 August 2024, and does the day after', () => {
  expect(() => assessed(inOrder, '2024-08-31')).toThrow(NotInForce)
  expect(findingOf(assessed(inOrder, '2024-09-01'), 'conditions')).toBe('discretionary')
})

test.each([
  { on: '2026-06-11', outcome: 'condition-manquante' },
  { on: '2026-06-12', outcome: undefined },
])('on $on a want of identity leads to $outcome', ({ on, outcome }) => {
  const found = assessed({ ...inOrder, 'apatride-condition.identite': false }, on)
  expect(found.outcome?.id).toBe(outcome)
  expect(found.lastKnownOutcome.id).toBe('condition-manquante')
})

test.each([
  { change: { 'pendante.protection': true }, remark: 'avis-apatride.asile' },
  { change: { 'pendante.article-9bis': true }, remark: 'avis-apatride.9bis' },
  { change: { 'apatride-condition.jugement': 'en-cours' }, remark: 'avis-apatride.tribunal' },
  { change: { 'apatride-demande.detenu': true }, remark: 'avis-apatride.accelere' },
])('$remark is shown', ({ change, remark }) => {
  const remarks = assessed({ ...inOrder, ...change }).notices.map(({ when }) => when.id)
  expect(remarks).toEqual([remark])
})
