import { expect, test } from 'vitest'
import { abroad, opened, saidOn } from '../long-sejour/ouverture.fixtures.ts'
import { voieLongueDureeAutreEtat } from './index.ts'

const asked = { ...abroad, 'projet.longue-duree-autre-etat': true }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: asked, finding: 'met', because: '61/7: at the post abroad' },
  {
    known: { ...asked, 'situation.lieu': 'belgique' },
    finding: 'met',
    because: '61/7: or to the mayor',
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
    known: { ...asked, 'situation.lieu': 'frontiere' },
    finding: 'not-met',
    because: 'not at the border',
  },
  {
    known: { ...asked, 'projet.longue-duree-autre-etat': false },
    finding: 'not-met',
    because: 'without that status there is another way',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieLongueDureeAutreEtat, known)).toBe(finding)
})

test.each([
  { on: '2025-08-17', said: false, because: 'the last day for which article 61/7 was read' },
  { on: '2025-08-18', said: true, because: 'the law of 18 July 2025 changed it' },
])('$on: $because', ({ on, said }) => {
  expect(saidOn(voieLongueDureeAutreEtat, on).includes('longue-duree-autre-etat.change-2025')).toBe(
    said,
  )
})

test('silence is said to oblige, with the four months and the three more', () => {
  const limits = voieLongueDureeAutreEtat.statements.flatMap((one) =>
    'limit' in one && one.about === 'decision' ? [one.limit.months] : [],
  )
  expect(limits).toEqual([4, 7])
  expect(saidOn(voieLongueDureeAutreEtat, '2025-03-03')).toContain(
    'longue-duree-autre-etat.silence',
  )
})
