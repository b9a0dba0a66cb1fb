import { localDate } from '@sejour/calendar'
import { versionOn } from '@sejour/engine'
import { describe, expect, test } from 'vitest'
import { voieAccordRetrait } from '../accord-retrait/index.ts'
import { voieAutreFamilleUnion } from '../autre-famille-union/index.ts'
import { voiesDe } from '../de.ts'
import { voiesEn } from '../en.ts'
import { voieFamilleUnion } from '../famille-union/index.ts'
import { voies } from '../index.ts'
import { voiesNl } from '../nl.ts'
import type { Voie } from '../voie.ts'
import { voieCitoyenUnion } from './index.ts'

const union: readonly Voie[] = [
  voieCitoyenUnion,
  voieFamilleUnion,
  voieAutreFamilleUnion,
  voieAccordRetrait,
]

/** What is said of a way on a day. */
function saidOn({ statements }: Voie, text: string): readonly string[] {
  const day = localDate(text)
  return statements
    .filter(({ from, until }) => (!from || from <= day) && (!until || day <= until))
    .map(({ id }) => id)
}

test('the four ways are among all ways', () => {
  expect(union.filter((voie) => !voies.includes(voie))).toEqual([])
})

describe.each([
  ['nl', voiesNl],
  ['de', voiesDe],
  ['en', voiesEn],
])('in %s', (_, sentences) => {
  test.each(union)('$id says every number of the French', ({ id, statements }) => {
    const changed = statements.filter((one) => {
      const said = sentences[id]?.statements[one.id] ?? ''
      return numbersIn(said) !== numbersIn(one.label)
    })
    expect(changed.map((one) => one.id)).toEqual([])
  })
})

test.each([
  {
    on: '2025-08-31',
    said: ['citoyen-union.pieces-apres', 'citoyen-union.mois-supplementaire'],
    because: 'C2: the eve, documents could follow',
  },
  {
    on: '2025-09-01',
    said: ['citoyen-union.pieces-au-depot', 'citoyen-union.non-prise'],
    because: 'C2: everything at filing',
  },
])('$on: $because', ({ on, said }) => {
  const dated = voieCitoyenUnion.statements
    .filter((one) => 'from' in one || 'until' in one)
    .map(({ id }) => id)
  const found = saidOn(voieCitoyenUnion, on).filter((id) => dated.some((one) => one === id))
  expect(found).toEqual(expect.arrayContaining(said))
  expect(found.filter((id) => id.includes('pieces'))).toHaveLength(1)
})

test.each([
  { on: '2024-08-31', id: 'autre-famille-union.ancien-numero', article: '47/1' },
  { on: '2024-09-01', id: 'autre-famille-union.base', article: '47/2' },
])('$on: other family members stand in article $article', ({ on, id, article }) => {
  const said = saidOn(voieAutreFamilleUnion, on).slice(0, 1)
  expect(said).toEqual([id])
  const { source } = versionOn(localDate(on), voieAutreFamilleUnion.opening)
  expect([source].flat()[0]?.article).toBe(article)
})

test('both readings of a negative residence check are told (C28)', () => {
  const told = [voieCitoyenUnion, voieFamilleUnion].map(({ statements }) =>
    statements.filter((one) => 'contradiction' in one && one.contradiction === 'C28'),
  )
  expect(told.map(({ length }) => length)).toEqual([2, 2])
})

const numbersIn = (text: string) => (text.match(/\d+(?:\/\d+)?/g) ?? []).toSorted().join(' ')
