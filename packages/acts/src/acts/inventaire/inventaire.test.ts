import { expect, test } from 'vitest'
import { codesOf, remarksOf, type Row, textOf } from '../../parts/letter/read.fixtures.ts'
import { faitsEtProcedures } from '../faits-et-procedures/index.ts'
import { inventaire } from './index.ts'

const one = { number: 1, title: 'Bail', group: 'C', proves: 'la résidence' }

test.each<Row>([
  {
    because: 'a number is one piece',
    rule: 'piece-number-twice',
    changes: { pieces: [one, { ...one, title: 'Bail, bis' }] },
  },
  {
    because: 'a piece is no younger than its inventory',
    rule: 'piece-after-letter',
    changes: { pieces: [{ ...one, dated: '2025-11-04' }] },
  },
  { because: 'an inventory lists something', rule: 'too-few', changes: { pieces: [] } },
])('refuses ($rule): $because', ({ rule, changes }) => {
  expect(codesOf(inventaire, changes)).toEqual([rule])
})

test('pieces stand by group and number; a column that nobody filled is left out', () => {
  const text = textOf(inventaire, { pieces: [{ ...one, number: 3 }, one] })
  expect(text).toContain('C. Résidence\nN° | Pièce | Ce qu’elle prouve\n1 | Bail')
})

test('a piece that proves nothing is remarked on', () => {
  expect(remarksOf(inventaire, { pieces: [{ number: 1, title: 'Bail' }] })).toContain('prouvent')
  expect(remarksOf(inventaire, { pieces: [one] })).not.toContain('prouvent')
})

test.each<Row>([
  {
    because: 'the table ends with its day',
    rule: 'fact-after-letter',
    changes: { facts: [{ on: '2025-11-04', what: 'Plus tard.' }] },
  },
  {
    because: 'a piece that is cited goes along',
    rule: 'unknown-piece',
    changes: { facts: [{ on: '2025-11-03', what: 'Bail.', cited: '1' }] },
  },
])('the table of facts refuses ($rule): $because', ({ rule, changes }) => {
  expect(codesOf(faitsEtProcedures, changes)).toEqual([rule])
})
