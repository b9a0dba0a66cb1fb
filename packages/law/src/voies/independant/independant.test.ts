import { expect, test } from 'vitest'
import { abroad, opened } from '../long-sejour/ouverture.fixtures.ts'
import { voieIndependant } from './index.ts'

const asked = { ...abroad, 'projet.travail': 'independant' }
const here = { ...asked, 'situation.lieu': 'belgique', 'situation.sejour': 'limite' }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  {
    known: asked,
    finding: 'discretionary',
    because: 'G57: the Region and the Office each appreciate',
  },
  {
    known: { ...asked, 'situation.nationalite': 'union' },
    finding: 'not-met',
    because: 'G50: a citizen of the Union is under another regime',
  },
  {
    known: { ...asked, 'situation.duree': 'court' },
    finding: 'not-met',
    because: 'G48: at most 90 days is a short stay',
  },
  { known: here, finding: 'discretionary', because: 'by a change of status' },
  {
    known: { ...here, 'situation.sejour': 'aucun' },
    finding: 'not-met',
    because: 'G62: without a lawful stay one asks abroad',
  },
  {
    known: { ...asked, 'projet.travail': 'salarie' },
    finding: 'not-met',
    because: 'an employee takes the single permit',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieIndependant, known)).toBe(finding)
})

test('G121: the tariff is that of article 9', () => {
  expect(voieIndependant.fee).toBe('article-9')
})
