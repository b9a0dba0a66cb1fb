import { expect, test } from 'vitest'
import { abroad, opened, saidOn } from '../long-sejour/ouverture.fixtures.ts'
import { voieDroitDeRetour } from './index.ts'

const asked = { ...abroad, 'projet.sejour-anterieur': true }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: asked, finding: 'met', because: 'whoever stayed before may invoke it' },
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
    known: { ...asked, 'projet.sejour-anterieur': false },
    finding: 'not-met',
    because: 'nobody returns to a stay that never was',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieDroitDeRetour, known)).toBe(finding)
})

test('C6: the two tariffs of the return visa are said to contradict each other', () => {
  const contradicted = voieDroitDeRetour.statements.filter((one) => 'contradiction' in one)
  expect(contradicted.map(({ id }) => id)).toEqual(['droit-de-retour.redevance-contredite'])
})

test.each([
  { on: '2025-08-17', said: false, because: 'the last day for which article 19 was read' },
  { on: '2025-08-18', said: true, because: 'the law of 18 July 2025 changed it' },
])('$on: $because', ({ on, said }) => {
  expect(saidOn(voieDroitDeRetour, on).includes('droit-de-retour.change-2025')).toBe(said)
})
