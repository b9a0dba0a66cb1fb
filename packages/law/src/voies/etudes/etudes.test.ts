import { addDays, daysBetween, localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { renouvellement } from '../long-sejour/enonces.ts'
import { abroad, inBelgium, limitOf, opened, saidOn } from '../long-sejour/ouverture.fixtures.ts'
import { voieEtudes } from './index.ts'

const enrolled = { ...abroad, 'projet.etudes': 'reconnu' }
const enrolledHere = { ...inBelgium, 'projet.etudes': 'reconnu' }

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: enrolled, finding: 'met', because: 'G102: asked abroad, before coming' },
  {
    known: { ...enrolled, 'projet.etudes': 'prive' },
    finding: 'not-met',
    because: 'G120: a private school is a matter of article 9',
  },
  {
    known: { ...enrolled, 'situation.nationalite': 'union' },
    finding: 'not-met',
    because: 'G109: a citizen of the Union registers instead',
  },
  {
    known: { ...enrolled, 'situation.duree': 'court' },
    finding: 'not-met',
    because: 'G48: at most 90 days is a short stay',
  },
  { known: enrolledHere, finding: 'met', because: 'G65: from another lawful stay' },
  {
    known: { ...enrolledHere, 'situation.sejour': 'court' },
    finding: 'met',
    because: 'a student may ask during a stay of at most 90 days',
  },
  {
    known: { ...enrolledHere, 'situation.sejour': 'aucun' },
    finding: 'not-met',
    because: 'G62: without a lawful stay one asks abroad',
  },
  {
    known: { ...enrolledHere, 'situation.sejour': 'recours' },
    finding: 'not-met',
    because: 'G208: the holder of an annex 35 is neither admitted nor authorised',
  },
  {
    known: { ...enrolledHere, 'situation.sejour': 'provisoire' },
    finding: 'discretionary',
    because: 'whether a provisional paper is enough is for the Office to say',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieEtudes, known)).toBe(finding)
})

test.each([
  { on: '2026-05-30', said: false, because: 'the eve of the new annex 32' },
  { on: '2026-05-31', said: true, because: 'its first day' },
])('$because', ({ on, said }) => {
  expect(saidOn(voieEtudes, on).includes('etudes.annexe-32-nouvelle')).toBe(said)
})

test.each([
  { on: '2026-06-11', id: 'long-sejour.recours' },
  { on: '2026-06-12', id: 'long-sejour.recours-depuis-2026' },
])('the appeal that is shown on $on is $id', ({ on, id }) => {
  const appeals = saidOn(voieEtudes, on).filter((said) => said.startsWith('long-sejour.recours'))
  expect(appeals).toEqual([id])
})

test('RW-04: a renewal asked 292 days after the card expired is late by every rule', () => {
  const expires = localDate('2012-10-31')
  const asked = localDate('2013-08-19')
  const ofStudents = limitOf(voieEtudes, 'etudes.renouvellement')
  const [ofAll] = renouvellement
  expect(daysBetween(expires, asked)).toBe(292)
  expect(addDays(expires, -(ofStudents?.days ?? 0))).toBe('2012-10-16')
  expect(addDays(expires, -ofAll.limit.days)).toBe('2012-10-01')
  expect(addDays(expires, -45)).toBe('2012-09-16')
})
