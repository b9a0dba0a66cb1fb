import { expect, test } from 'vitest'
import { abroad, opened } from '../long-sejour/ouverture.fixtures.ts'
import { voieCarteBleue } from './index.ts'

const asked = { ...abroad, 'projet.travail': 'hautement-qualifie' }
const here = { ...asked, 'situation.lieu': 'belgique', 'situation.sejour': 'limite' }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: asked, finding: 'met', because: 'asked by the employer, from abroad' },
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
  { known: here, finding: 'met', because: 'G65: or from a lawful stay in Belgium' },
  {
    known: { ...here, 'situation.sejour': 'aucun' },
    finding: 'not-met',
    because: 'G62: without a lawful stay one asks abroad',
  },
  {
    known: { ...here, 'situation.sejour': 'protection' },
    finding: 'discretionary',
    because: 'whether that paper is enough is for the Office',
  },
  {
    known: { ...asked, 'projet.travail': 'salarie' },
    finding: 'not-met',
    because: 'an ordinary employee takes the single permit',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieCarteBleue, known)).toBe(finding)
})
