import { expect, test } from 'vitest'
import { titres } from '../../titres/index.ts'
import { abroad, inBelgium, limitOf, opened, saidOn } from '../long-sejour/ouverture.fixtures.ts'
import { flawsOfVoie, PROMISED } from '../regroupement-article-10/familles.fixtures.ts'
import { voieFamilleDeBelge } from './index.ts'

test('says every promised topic, in four languages, with papers that exist', () => {
  const topics = new Set<string>(voieFamilleDeBelge.statements.map(({ about }) => about))
  expect(PROMISED.filter((topic) => !topics.has(topic))).toEqual([])
  expect(flawsOfVoie(voieFamilleDeBelge, titres)).toEqual([])
})

const spouse = { ...abroad, 'famille.lien': 'conjoint', 'famille.regroupant': 'belge' }

test.each([
  { known: spouse, finding: 'met', because: 'a visa D is asked abroad' },
  {
    known: { ...spouse, ...inBelgium, 'situation.sejour': 'aucun' },
    finding: 'met',
    because: 'the commune receives it without a stay',
  },
  {
    known: { ...spouse, 'famille.regroupant': 'belge-mobile' },
    finding: 'not-met',
    because: 'a Belgian who moved opens the way of the citizens of the Union',
  },
  {
    known: { ...spouse, 'famille.lien': 'ascendant' },
    finding: 'not-met',
    because: 'the parents of an adult Belgian are not named',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieFamilleDeBelge, known)).toBe(finding)
})

const id = (name: string) => `famille-de-belge.${name}`

test.each([
  { on: '2025-08-17', said: 'revenus', because: 'the last day read' },
  { on: '2025-08-18', said: 'revenus-transition', because: 'C9: the reported transition starts' },
  { on: '2027-08-17', said: 'revenus-transition', because: 'its last day' },
  { on: '2027-08-18', said: 'revenus-apres', because: 'and then nothing is known' },
])('on $on income is told by $said: $because', ({ on, said }) => {
  const income = ['revenus', 'revenus-transition', 'revenus-apres'].map(id)
  expect(saidOn(voieFamilleDeBelge, on).filter((one) => income.includes(one))).toEqual([id(said)])
})

test('EB-05: a ban alone does not set the request aside', () => {
  expect(saidOn(voieFamilleDeBelge, '2025-03-03')).toContain(id('interdiction'))
})

test('the decision is due in six months', () => {
  expect(limitOf(voieFamilleDeBelge, id('decision'))).toEqual({
    counts: 'from',
    event: 'filing',
    months: 6,
  })
})
