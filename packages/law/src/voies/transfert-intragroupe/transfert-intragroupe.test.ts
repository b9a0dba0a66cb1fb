import { expect, test } from 'vitest'
import { abroad, opened } from '../long-sejour/ouverture.fixtures.ts'
import { voieTransfertIntragroupe } from './index.ts'

const asked = { ...abroad, 'projet.travail': 'ict' }
const here = { ...asked, 'situation.lieu': 'belgique', 'situation.sejour': 'limite' }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: asked, finding: 'met', because: 'from a State outside the Union' },
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
  { known: here, finding: 'not-met', because: 'a transfer starts abroad' },
  {
    known: { ...asked, 'projet.travail': 'ict-mobile' },
    finding: 'not-met',
    because: 'somebody already transferred to another State is mobile',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieTransfertIntragroupe, known)).toBe(finding)
})
