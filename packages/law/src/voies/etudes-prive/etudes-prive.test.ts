import { expect, test } from 'vitest'
import { abroad, opened } from '../long-sejour/ouverture.fixtures.ts'
import { voieEtudesPrive } from './index.ts'

const asked = { ...abroad, 'projet.etudes': 'prive' }
const here = { ...asked, 'situation.lieu': 'belgique', 'situation.sejour': 'limite' }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: asked, finding: 'discretionary', because: 'G57: article 9 is a favour' },
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
    known: { ...asked, 'projet.etudes': 'reconnu' },
    finding: 'not-met',
    because: 'a recognised school opens the right of students',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieEtudesPrive, known)).toBe(finding)
})

test('G120: the tariff is that of article 9', () => {
  expect(voieEtudesPrive.fee).toBe('article-9')
})
