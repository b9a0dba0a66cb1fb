import { expect, test } from 'vitest'
import { formTexts } from '../texts/form/index.ts'
import type { Form } from './form.ts'
import { centsFrom, readForm } from './read-form.ts'
import { rowsOf, stepRows } from './rows.ts'

test.each([
  { typed: '350', cents: 350_00, because: 'whole euros' },
  { typed: '250,50', cents: 250_50, because: 'a comma, as here' },
  { typed: '250.5', cents: 250_50, because: 'a point, as elsewhere' },
  { typed: '1.234,50 €', cents: 1234_50, because: 'a point for thousands' },
  { typed: '1 234', cents: 1234_00, because: 'a space for thousands' },
  { typed: '-5', cents: undefined, because: 'nobody pays less than nothing' },
  { typed: '$5', cents: undefined, because: 'another money' },
  { typed: '5,123,4', cents: undefined, because: 'not clear' },
])('"$typed" is $cents cents: $because', ({ typed, cents }) => {
  expect(centsFrom(typed)).toBe(cents)
})

const { days } = formTexts('fr')

test.each([
  { typed: ['5', '3', '2026'], day: '2026-03-05', fault: undefined },
  { typed: ['', '', ''], day: undefined, fault: undefined },
  { typed: ['5', '', '2026'], day: undefined, fault: days.missing },
  { typed: ['5', 'mars', '2026'], day: undefined, fault: days.figures },
  { typed: ['5', '3', '26'], day: undefined, fault: days.year },
  { typed: ['31', '2', '2026'], day: undefined, fault: days.impossible },
])('$typed is read as $day', ({ typed: [day = '', month = '', year = ''], ...expected }) => {
  const form: Form = [
    ['on-day', day],
    ['on-month', month],
    ['on-year', year],
  ]
  const reader = readForm(form, formTexts('fr'))
  expect(reader.day('on')).toBe(expected.day)
  expect(reader.faults.get('on')).toBe(expected.fault)
})

test('lines are added and removed without renumbering', () => {
  const first = { stays: [1] }
  const two = stepRows([['do', 'add:stays']], first)
  expect(rowsOf(two, 'stays', [1])).toEqual([1, 2])
  const second = stepRows(
    [...two.filter(([name]) => name !== 'do'), ['do', 'remove:stays:1']],
    first,
  )
  expect(rowsOf(second, 'stays', [1])).toEqual([2])
})
