import { expect, test } from 'vitest'
import { abroad, opened } from '../long-sejour/ouverture.fixtures.ts'
import { voieSaisonnier } from './index.ts'

const asked = { ...abroad, 'projet.travail': 'saisonnier' }
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
    finding: 'met',
    because: 'a season of at most 90 days, on a short-stay visa',
  },
  {
    known: here,
    finding: 'discretionary',
    because: 'from a lawful stay only by a change of status',
  },
  {
    known: { ...here, 'situation.sejour': 'aucun' },
    finding: 'not-met',
    because: 'G62: without a lawful stay one asks abroad',
  },
  {
    known: { ...asked, 'projet.travail': 'salarie' },
    finding: 'not-met',
    because: 'work without a season is another permit',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieSaisonnier, known)).toBe(finding)
})
