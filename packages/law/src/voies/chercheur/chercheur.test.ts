import { expect, test } from 'vitest'
import { abroad, limitOf, opened, saidOn } from '../long-sejour/ouverture.fixtures.ts'
import { voieChercheur } from './index.ts'

const asked = { ...abroad, 'projet.travail': 'chercheur' }
const here = { ...asked, 'situation.lieu': 'belgique', 'situation.sejour': 'limite' }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: asked, finding: 'met', because: 'with a hosting agreement' },
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
    because: 'without research there is no such status',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieChercheur, known)).toBe(finding)
})

test('the decision takes 60 days and the renewal is asked two months before', () => {
  expect(limitOf(voieChercheur, 'chercheur.delai')?.days).toBe(60)
  expect(limitOf(voieChercheur, 'chercheur.renouvellement')).toEqual({
    counts: 'before',
    event: 'expiry',
    months: 2,
  })
})

test.each([
  { on: '2025-08-17', said: false, because: 'the last day for which 61/11 and 61/13/5 were read' },
  { on: '2025-08-18', said: true, because: 'the law of 18 July 2025 changed both' },
])('$on: $because', ({ on, said }) => {
  expect(saidOn(voieChercheur, on).includes('chercheur.change-2025')).toBe(said)
})
