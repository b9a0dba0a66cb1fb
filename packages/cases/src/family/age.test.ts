import { addDays } from '@sejour/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseEvent } from '../case-event.ts'
import { caseOf, day, reader } from '../testing/library.fixtures.ts'
import { ageOn, comesOfAgeOn, isInCaseOn, isMinorOn, peopleOfProcedureOn, peopleOn } from './age.ts'

test.each([
  { born: '2008-05-04', on: '2026-05-03', age: 17, because: 'the birthday is tomorrow' },
  { born: '2008-05-04', on: '2026-05-04', age: 18, because: 'the birthday is today' },
  { born: '2026-05-04', on: '2026-05-04', age: 0, because: 'born today' },
  { born: '2026-05-05', on: '2026-05-04', age: undefined, because: 'not born yet' },
  { born: '2008-02-29', on: '2026-02-27', age: 17, because: 'February still has a day' },
  { born: '2008-02-29', on: '2026-02-28', age: 18, because: 'the earlier day is the safe one' },
  { born: '2008-02-29', on: '2028-02-28', age: 19, because: 'that year has the birthday itself' },
  { born: '2008-02-29', on: '2028-02-29', age: 20, because: 'the birthday itself' },
])('born $born, on $on: $age, $because', ({ born, on, age }) => {
  expect(ageOn(day(born), day(on))).toBe(age)
})

test('whoever comes of age on a day is eighteen then, and was seventeen the day before', () => {
  const birthDates = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => addDays(day('1970-01-01'), days))
  fc.assert(
    fc.property(birthDates, (birthDate) => {
      const on = comesOfAgeOn(birthDate)
      expect(ageOn(birthDate, on)).toBe(18)
      expect(ageOn(birthDate, addDays(on, -1))).toBe(17)
      expect(isMinorOn({ birthDate }, on)).toBe(false)
      expect(isMinorOn({ birthDate }, addDays(on, -1))).toBe(true)
    }),
  )
})

test('nobody knows whether somebody without a birth date is a child', () => {
  expect(isMinorOn({}, day('2026-01-01'))).toBeUndefined()
})

const left = (person: string, on: string): CaseEvent => ({
  type: 'person-left',
  person,
  on: day(on),
  why: 'moved',
})

const state = caseOf(
  reader('r'),
  reader('q'),
  left('r', '2026-02-01'),
  { type: 'person-returned', person: 'r', on: day('2026-03-01') },
  left('r', '2026-06-01'),
  { type: 'procedure-opened', procedure: 'card', kind: 'card', persons: ['r'] },
  { type: 'procedure-opened', procedure: 'all', kind: 'card' },
)

test.each([
  { on: '2026-01-31', isIn: true, because: 'the last day before leaving' },
  { on: '2026-02-01', isIn: false, because: 'the day of leaving' },
  { on: '2026-02-28', isIn: false, because: 'still away' },
  { on: '2026-03-01', isIn: true, because: 'the day of returning' },
  { on: '2027-01-01', isIn: false, because: 'left for good' },
])('on $on a person is in the case: $isIn, $because', ({ on, isIn }) => {
  const person = state.persons.get('r')
  expect(person && isInCaseOn(person, day(on))).toBe(isIn)
  expect(peopleOn(state, day(on)).map(({ id }) => id)).toEqual(isIn ? ['r', 'q'] : ['q'])
  expect(peopleOfProcedureOn(state, 'card', day(on)).map(({ id }) => id)).toEqual(isIn ? ['r'] : [])
})

test('everybody takes part in a procedure that names nobody, and nobody in none', () => {
  const on = day('2026-01-01')
  expect(peopleOfProcedureOn(state, 'all', on).map(({ id }) => id)).toEqual(['r', 'q'])
  expect(peopleOfProcedureOn(state, 'unheard-of', on)).toEqual([])
})
