import { expect, test } from 'vitest'
import { titres } from '../../titres/index.ts'
import { abroad, inBelgium, limitOf, opened, saidOn } from '../long-sejour/ouverture.fixtures.ts'
import { flawsOfVoie, PROMISED } from '../regroupement-article-10/familles.fixtures.ts'
import { voieRegroupementArticle10bis } from './index.ts'

test('says every promised topic, in four languages, with papers that exist', () => {
  const topics = new Set<string>(voieRegroupementArticle10bis.statements.map(({ about }) => about))
  expect(PROMISED.filter((topic) => !topics.has(topic))).toEqual([])
  expect(flawsOfVoie(voieRegroupementArticle10bis, titres)).toEqual([])
})

const spouse = { ...abroad, 'famille.lien': 'conjoint', 'famille.regroupant': 'tiers-limite' }

test.each([
  { known: spouse, finding: 'met', because: 'the post abroad receives it' },
  { known: { ...spouse, ...inBelgium }, finding: 'met', because: 'already in regular stay' },
  {
    known: { ...spouse, ...inBelgium, 'situation.sejour': 'court' },
    finding: 'discretionary',
    because: 'a short stay is looked at',
  },
  {
    known: { ...spouse, 'famille.regroupant': 'protege' },
    finding: 'not-met',
    because: 'the family of a protected person falls under article 10',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieRegroupementArticle10bis, known)).toBe(finding)
})

test('C4: it is tied, not discretionary', () => {
  expect(voieRegroupementArticle10bis.nature).toBe('tied')
})

const id = (name: string) => `regroupement-article-10bis.${name}`

test('on silence, what is said changes on 18 August 2025', () => {
  expect(saidOn(voieRegroupementArticle10bis, '2025-08-17')).toContain(id('silence'))
  expect(saidOn(voieRegroupementArticle10bis, '2025-08-18')).not.toContain(id('silence'))
  expect(saidOn(voieRegroupementArticle10bis, '2025-08-18')).toContain(id('silence-reforme'))
})

test.each([
  { name: 'decision', limit: { counts: 'from', event: 'filing', months: 9 } },
  { name: 'decision-quatre-mois', limit: { counts: 'from', event: 'filing', months: 4 } },
  { name: 'decision-90-jours', limit: { counts: 'from', event: 'filing', days: 90 } },
])('$name carries its limit', ({ name, limit }) => {
  expect(limitOf(voieRegroupementArticle10bis, id(name))).toEqual(limit)
})
