import { expect, test } from 'vitest'
import { refusals, remarksOf, textOf } from '../commune.fixtures.ts'
import { annexe42 as act } from './index.ts'

const NOTHING = { because: 'nothing', paid: 0, notifiedOn: undefined, decidedOn: '2025-03-04' }

test.each([
  {
    because: 'a part leaves thirty days first',
    gives: ['part-paid'],
    change: { ...NOTHING, paid: 1 },
  },
  { because: 'no balance of nothing', gives: ['balance-of-nothing'], change: { paid: 0 } },
  {
    because: 'no balance without an annex 43',
    gives: ['balance-without-annexe-43'],
    change: { notifiedOn: undefined },
  },
  {
    because: 'no annex 43 without a part',
    gives: ['annexe-43-of-nothing'],
    change: { ...NOTHING, notifiedOn: '2025-03-03' },
  },
  {
    because: 'annex 43 before the request',
    gives: ['annexe-43-before-request'],
    change: { notifiedOn: '2025-03-02' },
  },
  {
    because: 'an annex 43 of a far day leaves time',
    gives: ['balance-not-late-yet'],
    change: { notifiedOn: '2099-12-31' },
  },
  {
    because: 'the thirtieth day still counts',
    gives: ['balance-not-late-yet'],
    change: { decidedOn: '2025-04-09' },
  },
  { because: 'all is paid', gives: ['paid-in-full'], change: { paid: 368_00 } },
  {
    because: 'a child owes nothing',
    gives: ['nothing-due'],
    change: { ...NOTHING, 'person.birthDate': '2012-01-01' },
  },
  { because: 'one fee for both', gives: ['partner-owes-it'], change: { partnerPays: true } },
  {
    because: 'decided before the request',
    gives: ['decided-before-filed'],
    change: { ...NOTHING, decidedOn: '2025-03-02' },
  },
])('refused: $because', ({ change, gives }) => {
  expect(refusals(act, change)).toEqual(gives)
})

test.each([
  { because: 'nothing is paid', change: NOTHING },
  { because: 'the day after the last one', change: { decidedOn: '2025-04-10' } },
])('written: $because', ({ change }) => {
  expect(refusals(act, change)).toEqual([])
})

test('the elements of a 9bis request may be invoked again, and only of that one', () => {
  expect(textOf(act)).toContain('article 9bis, § 2, 3°')
  expect(textOf(act, { ...NOTHING, ground: 'work' })).not.toContain('9bis')
})

test('what is due is that of the day of filing', () => {
  expect(textOf(act, NOTHING)).toMatch(/est de 368\s€/)
})

test('a refusal right after a Saturday on which the limit ended is told to a lawyer', () => {
  const told = (decidedOn: string) =>
    remarksOf(act, { notifiedOn: '2025-03-06', decidedOn }).join(' ')
  expect(told('2025-04-07')).toContain('n’est pas ouvrable')
  expect(told('2025-04-08')).not.toContain('n’est pas ouvrable')
})
