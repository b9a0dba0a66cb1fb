import { expect, test } from 'vitest'
import { abroad, opened } from '../long-sejour/ouverture.fixtures.ts'
import { voieTransfertIntragroupeMobile } from './index.ts'

const asked = { ...abroad, 'projet.travail': 'ict-mobile' }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: asked, finding: 'met', because: 'already transferred to another State of the Union' },
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
  {
    known: { ...asked, 'projet.travail': 'ict' },
    finding: 'not-met',
    because: 'from outside the Union it is a transfer',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieTransfertIntragroupeMobile, known)).toBe(finding)
})
