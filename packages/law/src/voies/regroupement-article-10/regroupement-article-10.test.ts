import { expect, test } from 'vitest'
import { titres } from '../../titres/index.ts'
import { abroad, inBelgium, limitOf, opened, saidOn } from '../long-sejour/ouverture.fixtures.ts'
import { flawsOfVoie, PROMISED } from './familles.fixtures.ts'
import { voieRegroupementArticle10 } from './index.ts'

test('says every promised topic, in four languages, with papers that exist', () => {
  const topics = new Set<string>(voieRegroupementArticle10.statements.map(({ about }) => about))
  expect(PROMISED.filter((topic) => !topics.has(topic))).toEqual([])
  expect(flawsOfVoie(voieRegroupementArticle10, titres)).toEqual([])
})

const spouse = { ...abroad, 'famille.lien': 'conjoint', 'famille.regroupant': 'tiers-illimite' }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: spouse, finding: 'met', because: 'the post abroad receives it' },
  {
    known: { ...spouse, ...inBelgium },
    finding: 'met',
    because: '12bis: already in a stay of more than three months',
  },
  {
    known: { ...spouse, ...inBelgium, 'situation.sejour': 'aucun' },
    finding: 'discretionary',
    because: '12bis: the other cases are looked at',
  },
  {
    known: { ...spouse, 'famille.regroupant': 'belge' },
    finding: 'not-met',
    because: 'the family of a Belgian has an article of its own',
  },
  {
    known: { ...spouse, 'famille.lien': 'autre' },
    finding: 'not-met',
    because: 'a bond that article 10 does not name',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieRegroupementArticle10, known)).toBe(finding)
})

test.each([
  { on: '2025-08-17', finding: 'not-met', because: 'the last day read' },
  { on: '2025-08-18', finding: 'unknown', because: 'the text changed and was not read' },
])('on $on a bond outside the list is $finding: $because', ({ on, finding }) => {
  expect(opened(voieRegroupementArticle10, { ...spouse, 'famille.lien': 'autre' }, on)).toBe(
    finding,
  )
})

const id = (name: string) => `regroupement-article-10.${name}`
const before = ['revenus', 'silence', 'age', 'attente-regroupant', 'protection', 'recours']
const since = [
  'revenus-reforme',
  'silence-reforme',
  'age-reforme',
  'attente-reforme',
  'protection-reforme',
  'recours-apres',
  'transition',
]

test('C7, C8, C9: what is said changes on 18 August 2025', () => {
  const eve = saidOn(voieRegroupementArticle10, '2025-08-17')
  const day = saidOn(voieRegroupementArticle10, '2025-08-18')
  expect(before.filter((name) => !eve.includes(id(name)) || day.includes(id(name)))).toEqual([])
  expect(since.filter((name) => eve.includes(id(name)) || !day.includes(id(name)))).toEqual([])
})

test.each([
  { name: 'decision', limit: { counts: 'from', event: 'filing', months: 9 } },
  { name: 'attente', limit: { counts: 'from', event: 'filing', months: 5 } },
  { name: 'arrivee', limit: { counts: 'from', event: 'entry', workingDays: 8 } },
  { name: 'protection', limit: { counts: 'from', event: 'grant', months: 12 } },
  { name: 'protection-reforme', limit: { counts: 'from', event: 'grant', months: 6 } },
  { name: 'recours', limit: { counts: 'from', event: 'notification', days: 30 } },
])('$name carries its limit', ({ name, limit }) => {
  expect(limitOf(voieRegroupementArticle10, id(name))).toEqual(limit)
})

test('sources that contradict each other are named', () => {
  const named = voieRegroupementArticle10.statements.flatMap((statement) =>
    'contradiction' in statement ? [statement.contradiction] : [],
  )
  expect(new Set(named)).toEqual(new Set(['C7', 'C8', 'C9']))
})
