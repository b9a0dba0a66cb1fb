import { localDate } from '@sejour/calendar'
import { assessRule, compile, type Facts, isUnread, versionOn } from '@sejour/engine'
import { describe, expect, test } from 'vitest'
import { situation } from '../../situation/index.ts'
import { apatride } from '../../procedures/apatride/index.ts'
import { voieApatride } from '../apatride/index.ts'
import { voie9ter } from '../article-9ter/index.ts'
import { voiesDe } from '../de.ts'
import { voiesEn } from '../en.ts'
import { voieMineurNonAccompagne } from '../mineur-non-accompagne/index.ts'
import { voiesNl } from '../nl.ts'
import { voieProtectionInternationale } from './index.ts'
import { voieProtectionTemporaire } from '../protection-temporaire/index.ts'
import { voieTraiteDesEtresHumains } from '../traite-des-etres-humains/index.ts'
import type { Voie } from '../voie.ts'

const voies: readonly Voie[] = [
  voieApatride,
  voie9ter,
  voieMineurNonAccompagne,
  voieProtectionInternationale,
  voieProtectionTemporaire,
  voieTraiteDesEtresHumains,
]

function opening({ opening: dated }: Voie, known: object, on: string) {
  const day = localDate(on)
  const facts: Facts = new Map(Object.entries(known))
  return assessRule(compile(versionOn(day, dated).value, situation), facts, day)
}

const inBelgium = { 'situation.nationalite': 'tiers', 'situation.lieu': 'belgique' }

test.each([
  { voie: voie9ter, fact: 'protection.maladie-grave' },
  { voie: voieMineurNonAccompagne, fact: 'protection.mineur-seul' },
  { voie: voieProtectionInternationale, fact: 'protection.crainte' },
  { voie: voieProtectionTemporaire, fact: 'protection.temporaire' },
  { voie: voieTraiteDesEtresHumains, fact: 'protection.traite' },
])('$voie.id opens on one answer, and nothing about work or family is asked', ({ voie, fact }) => {
  expect(opening(voie, { ...inBelgium, [fact]: true }, '2025-03-03').finding).toBe('met')
  expect(opening(voie, { ...inBelgium, [fact]: false }, '2025-03-03').finding).toBe('not-met')
  const asked = opening(voie, {}, '2025-03-03').missing.map(({ id }) => id)
  const possible = [fact, ...Object.keys(inBelgium)]
  expect(asked.filter((id) => !possible.includes(id))).toEqual([])
})

test.each([
  { known: inBelgium, finding: 'unknown', because: 'recognition and stay are not known' },
  {
    known: { ...inBelgium, 'protection.apatridie': true, 'situation.sejour': 'aucun' },
    finding: 'met',
    because: 'a court recognised it',
  },
  {
    known: {
      'situation.nationalite': 'apatride',
      'situation.lieu': 'belgique',
      'situation.sejour': 'protection',
      'protection.apatridie': false,
    },
    finding: 'met',
    because: 'no judgment is needed (57/41)',
  },
  {
    known: { ...inBelgium, 'protection.apatridie': true, 'situation.sejour': 'illimite' },
    finding: 'not-met',
    because: '57/40, 4°',
  },
])('apatride: $finding because $because', ({ known, finding }) => {
  expect(opening(voieApatride, known, '2025-03-03').finding).toBe(finding)
})

test('the way of stateless persons begins on 1 September 2024', () => {
  expect(voieApatride.opening.map(({ from }) => from)).toEqual(['2024-09-01'])
  expect(apatride.stages.map(({ rule }) => rule[0].from)).toEqual(['2024-09-01', '2024-09-01'])
})

test.each([
  {
    known: { ...inBelgium, 'situation.lieu': 'etranger', 'protection.crainte': true },
    finding: 'unknown',
    because: 'where one asks was rewritten, and the new text was not read',
  },
  {
    known: { ...inBelgium, 'protection.crainte': false },
    finding: 'not-met',
    because: 'the Convention of Geneva, which is read, protects from a fear',
  },
])('a door of asylum closed on 11 June 2026 is $finding the day after: $because', (row) => {
  const eve = opening(voieProtectionInternationale, row.known, '2026-06-11')
  const day = opening(voieProtectionInternationale, row.known, '2026-06-12')
  expect([eve.finding, day.finding, day.lastKnown]).toEqual(['not-met', row.finding, 'not-met'])
})

test('every statement on asylum is flagged from 12 June 2026, save the fee and the Pact', () => {
  const read = voieProtectionInternationale.statements.filter(
    (statement) => !isUnread(statement, localDate('2026-06-12')),
  )
  expect(read.map(({ id }) => id.split('.')[1])).toEqual([
    'gratuite',
    'travail',
    'recours-depuis-2026',
    'pacte',
  ])
})

describe.each(voies)('$id', ({ id, statements, waiting, titles }) => {
  const topics = statements.map(({ about }) => about)

  test('says its basis, place, authority, fee, title, future, remedy and dangers', () => {
    const needed = ['base', 'place', 'authority', 'fee', 'title', 'unlimited', 'remedy', 'harm']
    expect(needed.filter((topic) => !topics.some((about) => about === topic))).toEqual([])
  })

  test('counts no more than 5 days for an appeal from 12 June 2026, whatever the case', () => {
    const shown = (on: string) =>
      statements.flatMap(({ about, from = '1980-01-01', until = '9999-12-31', limit }) =>
        about === 'remedy' && from <= on && on <= until && limit ? [limit.days] : [],
      )
    expect(shown('2026-06-12')).toEqual([5])
    expect(shown('2026-06-11')).not.toContain(5)
  })

  test('names each of its papers in a statement', () => {
    const named = statements.flatMap((statement) => statement.papers ?? [])
    expect([...titles, ...waiting].filter((paper) => !named.includes(paper))).toEqual([])
  })

  test.each(Object.entries({ nl: voiesNl, de: voiesDe, en: voiesEn }))(
    'keeps every figure and sentence in %s',
    (_, texts) => {
      const said = texts[id]?.statements ?? {}
      expect(Object.keys(said)).toEqual(statements.map((statement) => statement.id))
      const changed = statements.filter(
        ({ id: statement, label }) => figures(said[statement] ?? '') !== figures(label),
      )
      expect(changed.map((statement) => statement.id)).toEqual([])
      expect(JSON.stringify(said)).not.toMatch(/'|\\"|\s\s| [;:?!]/)
    },
  )
})

function figures(sentence: string): string {
  const found = sentence.replaceAll('1er', '1').match(/\d+(?:bis|ter|quater|quinquies|sexies)?/g)
  return (found ?? []).toSorted().join(' ')
}
