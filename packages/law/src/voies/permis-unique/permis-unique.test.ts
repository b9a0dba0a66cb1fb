import { expect, test } from 'vitest'
import { abroad, limitOf, opened } from '../long-sejour/ouverture.fixtures.ts'
import { voiePermisUnique } from './index.ts'

const asked = { ...abroad, 'projet.travail': 'salarie' }
const here = { ...asked, 'situation.lieu': 'belgique', 'situation.sejour': 'limite' }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: asked, finding: 'met', because: 'G62: abroad, the employer files' },
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
    known: { ...asked, 'projet.travail': 'independant' },
    finding: 'not-met',
    because: 'the self-employed need a professional card',
  },
  {
    known: { ...asked, 'projet.travail': 'hautement-qualifie' },
    finding: 'met',
    because: 'a highly qualified worker may also take the single permit',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voiePermisUnique, known)).toBe(finding)
})

test('G124: the tariff is that of work, and the file runs for four months', () => {
  expect(voiePermisUnique.fee).toBe('work')
  expect(limitOf(voiePermisUnique, 'permis-unique.delai')).toEqual({
    counts: 'from',
    event: 'complete-file',
    months: 4,
  })
})
