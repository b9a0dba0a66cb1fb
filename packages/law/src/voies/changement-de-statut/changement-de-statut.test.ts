import { expect, test } from 'vitest'
import { abroad, inBelgium, opened, saidOn } from '../long-sejour/ouverture.fixtures.ts'
import { voieChangementDeStatut } from './index.ts'

const asked = inBelgium

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  {
    known: asked,
    finding: 'discretionary',
    because: 'G65: from a lawful stay, and the Office may refuse',
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
  {
    known: { ...asked, 'situation.sejour': 'court' },
    finding: 'discretionary',
    because: 'sources differ on a short stay',
  },
  {
    known: { ...asked, 'situation.sejour': 'aucun' },
    finding: 'not-met',
    because: 'G67: without a lawful stay there is 9bis',
  },
  {
    known: { ...asked, 'situation.sejour': 'recours' },
    finding: 'not-met',
    because: 'G208: an annex 35 is no lawful stay',
  },
  { known: abroad, finding: 'not-met', because: 'from abroad one asks at the post' },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieChangementDeStatut, known)).toBe(finding)
})

const unlawful = { ...inBelgium, 'situation.sejour': 'aucun' }

test.each([
  { on: '2026-08-14', finding: 'not-met', because: 'the eve of the change of article 25/2' },
  { on: '2026-08-15', finding: 'unknown', because: 'its new text was not read: it closes no door' },
])('$on: $because', ({ on, finding }) => {
  expect(opened(voieChangementDeStatut, unlawful, on)).toBe(finding)
  expect(saidOn(voieChangementDeStatut, on).includes('changement-de-statut.change-2026')).toBe(
    on === '2026-08-15',
  )
})
