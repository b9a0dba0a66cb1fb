import { expect, test } from 'vitest'
import { assessor } from '../protection.fixtures.ts'
import { protectionInternationale } from './index.ts'

const assessed = assessor(protectionInternationale)

/** An invented person for whom everything is in order. */
const inOrder = {
  'situation.nationalite': 'tiers',
  'situation.lieu': 'belgique',
  'protection.crainte': true,
  'asile.demande': 'premiere',
  'asile.protege-ailleurs': false,
  'asile.passage-ailleurs': false,
}

test.each([
  { change: {}, outcome: 'a-l-appreciation', because: '57/6: the Commissioner General decides' },
  {
    change: { 'situation.lieu': 'frontiere' },
    outcome: 'a-l-appreciation',
    because: 'asked at the border too',
  },
  {
    change: { 'situation.lieu': 'etranger' },
    outcome: 'voie-fermee',
    because: 'it cannot be asked abroad',
  },
  {
    change: { 'protection.crainte': false },
    outcome: 'voie-fermee',
    because: '48/3 and 48/4: a fear',
  },
  {
    change: { 'asile.demande': 'ulterieure-sans' },
    outcome: 'condition-manquante',
    because: '57/6, § 3, 5°: nothing new',
  },
  {
    change: { 'asile.demande': 'ulterieure-elements' },
    outcome: 'a-l-appreciation',
    because: '57/6, § 3, 5°: new elements',
  },
  {
    change: { 'asile.protege-ailleurs': true },
    outcome: 'a-l-appreciation',
    because: '57/6, § 3: it may be held inadmissible, it need not',
  },
  {
    change: { 'asile.passage-ailleurs': true },
    outcome: 'a-l-appreciation',
    because: '51/5: which State is responsible is not computed',
  },
])('$outcome: $because', ({ change, outcome }) => {
  expect(assessed({ ...inOrder, ...change }).outcome?.id).toBe(outcome)
})

test.each([
  { on: '2026-06-11', outcome: 'condition-manquante', because: 'the eve of the Pact' },
  { on: '2026-06-12', outcome: undefined, because: 'everything was rewritten and is unread' },
])('$on: $because', ({ on, outcome }) => {
  const found = assessed({ ...inOrder, 'asile.demande': 'ulterieure-sans' }, on)
  expect(found.outcome?.id).toBe(outcome)
  expect(found.unread.length > 0).toBe(outcome === undefined)
})

test('EX-07: the pending 9bis request changes nothing here, and is warned about', () => {
  const found = assessed({ ...inOrder, 'pendante.article-9bis': true })
  expect(found.outcome?.id).toBe('a-l-appreciation')
  expect(found.notices.map(({ when }) => when.id)).toContain('avis-protection.9bis')
})

test.each([
  { change: { 'asile.demande': 'premiere' }, remark: 'avis-protection.tout-dire' },
  { change: { 'asile.protege-ailleurs': true }, remark: 'avis-protection.ailleurs' },
  { change: { 'asile.passage-ailleurs': true }, remark: 'avis-protection.passage' },
  { change: { 'situation.ordre-de-quitter': true }, remark: 'avis-protection.ordre' },
])('$remark is shown', ({ change, remark }) => {
  const remarks = assessed({ ...inOrder, ...change }).notices.map(({ when }) => when.id)
  expect(remarks).toContain(remark)
})
