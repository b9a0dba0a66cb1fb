import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import type { LocalDate } from '@sejour/calendar'
import { faultsOf } from '../json-schema/validate.fixtures.ts'
import {
  callerId,
  cents,
  inputEn,
  inputFr,
  knownOrNot,
  list,
  localDate,
  matching,
  object,
  option,
  pair,
  readInput,
  text,
  unknownable,
  whole,
  yesNo,
  type ValueOf,
} from './index.ts'

const loan = object({
  book: option(['atlas', 'novel']),
  lentOn: localDate,
  shelf: unknownable(matching(/^[A-Z]\d$/)),
  readers: list(callerId, { least: 1, most: 3 }),
  places: unknownable(list(pair(whole({ least: 1, most: 9 })), { most: 2 })),
  deposit: unknownable(cents),
  returned: knownOrNot,
})

const day = fc.constantFrom('2026-03-05', '2024-02-29', '2025-02-29', '1899-12-31', '5 March')
const someLoan = fc.record(
  {
    book: fc.constantFrom<unknown>('atlas', 'novel', 'map', null),
    lentOn: fc.oneof(day, fc.jsonValue()),
    shelf: fc.constantFrom<unknown>('A1', 'a1', '', null, 7),
    readers: fc.oneof(fc.array(fc.string(), { maxLength: 4 }), fc.jsonValue()),
    places: fc.oneof(fc.array(fc.array(fc.integer({ min: 0, max: 10 }))), fc.jsonValue()),
    deposit: fc.oneof(fc.integer({ min: -1 }), fc.double(), fc.jsonValue()),
    returned: fc.constantFrom<unknown>(true, false, null, 'yes'),
    'other field': fc.jsonValue(),
  },
  { requiredKeys: ['book', 'lentOn', 'readers'] },
)

test('What is read has the type that the schema says', () => {
  expectTypeOf<ValueOf<typeof loan>>().toExtend<{
    readonly book: 'atlas' | 'novel'
    readonly lentOn: LocalDate
    readonly readers: readonly string[]
    readonly places?: readonly (readonly [number, number])[] | null | undefined
    readonly returned?: boolean | null | undefined
  }>()
})

test('Whatever JSON comes in, it is read or told with a sentence', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), someLoan), (input) => {
      const read = readInput(loan, input, inputFr)
      if (read.ok) return
      expect(read.problems.length).toBeLessThanOrEqual(20)
      for (const { message } of read.problems) {
        expect(message).toMatch(/^.{10,}\.$/s)
        expect(message).not.toMatch(/undefined|NaN|\[object/)
      }
    }),
  )
})

test('The JSON Schema takes what the reader takes, and nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(someLoan, fc.jsonValue()), (input) => {
      // As it would arrive: JSON has no number without an end.
      const sent: unknown = JSON.parse(JSON.stringify(input))
      expect(faultsOf(loan.json, sent).length === 0).toBe(readInput(loan, sent, inputFr).ok)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  { kind: 'yesNo', schema: yesNo, value: false, fault: undefined },
  { kind: 'yesNo', schema: yesNo, value: 0, fault: 'not-yes-no' },
  { kind: 'localDate', schema: localDate, value: '2024-02-29', fault: undefined },
  { kind: 'localDate', schema: localDate, value: 20240229, fault: 'not-text' },
  { kind: 'localDate', schema: localDate, value: '2025-02-29', fault: 'impossible-day' },
  { kind: 'localDate', schema: localDate, value: '2025-2-9', fault: 'not-a-day' },
  { kind: 'cents', schema: cents, value: 0, fault: undefined },
  { kind: 'cents', schema: cents, value: -1, fault: 'negative' },
  { kind: 'cents', schema: cents, value: 0.5, fault: 'not-whole' },
  { kind: 'cents', schema: cents, value: 2 ** 60, fault: 'too-large' },
  { kind: 'cents', schema: cents, value: Infinity, fault: 'not-a-number' },
  { kind: 'whole', schema: whole({ least: 1, most: 366 }), value: 366, fault: undefined },
  { kind: 'whole', schema: whole({ least: 1, most: 366 }), value: 0, fault: 'too-small' },
  { kind: 'text', schema: text({ most: 2 }), value: '📖📖', fault: undefined },
  { kind: 'text', schema: text({ most: 2 }), value: 'abc', fault: 'too-long' },
  { kind: 'text', schema: text({ most: 2 }), value: '', fault: 'required' },
  { kind: 'text', schema: text({ most: 2 }), value: ['a'], fault: 'not-text' },
  { kind: 'matching', schema: matching(/^[A-Z]\d$/), value: 'A1', fault: undefined },
  { kind: 'matching', schema: matching(/^[A-Z]\d$/), value: '1A', fault: 'invalid' },
  { kind: 'option', schema: option(['atlas']), value: 'atlas', fault: undefined },
  { kind: 'option', schema: option(['atlas']), value: 'toString', fault: 'unknown-option' },
  { kind: 'list', schema: list(yesNo, { most: 1 }), value: [], fault: undefined },
  { kind: 'list', schema: list(yesNo, { most: 1 }), value: {}, fault: 'not-a-list' },
  { kind: 'list', schema: list(yesNo, { most: 1 }), value: [true, true], fault: 'too-many' },
  { kind: 'list', schema: list(yesNo, { least: 1, most: 1 }), value: [], fault: 'too-small' },
  { kind: 'list', schema: list(yesNo, { most: 1 }), value: [null], fault: 'required' },
  { kind: 'pair', schema: pair(yesNo), value: [true, false], fault: undefined },
  { kind: 'pair', schema: pair(yesNo), value: [true], fault: 'too-small' },
  { kind: 'pair', schema: pair(yesNo), value: 'ab', fault: 'not-a-list' },
  { kind: 'unknownable', schema: unknownable(yesNo), value: null, fault: undefined },
  { kind: 'unknownable', schema: unknownable(yesNo), value: 'no', fault: 'not-yes-no' },
  { kind: 'object', schema: object({ on: yesNo }), value: [], fault: 'not-an-object' },
  { kind: 'object', schema: object({ on: yesNo }), value: null, fault: 'not-an-object' },
  { kind: 'object', schema: object({ on: yesNo }), value: {}, fault: 'required' },
  {
    kind: 'object',
    schema: object({ on: knownOrNot }),
    value: JSON.parse('{"__proto__": 1}'),
    fault: 'unknown-field',
  },
])('$kind of $value: $fault', ({ schema, value, fault }) => {
  const read = readInput<unknown>(schema, value, inputEn)
  expect(read.ok ? undefined : read.problems[0].code).toBe(fault)
})

test('Everything that is wrong is told, in the order of the fields', () => {
  const read = readInput(loan, { book: 'map', readers: ['', 3], places: [[0]], x: 1 }, inputEn)
  expect(read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'unknown-option book',
    'required lentOn',
    'required readers.0',
    'not-text readers.1',
    'too-small places.0.0',
    'too-small places.0',
    'unknown-field x',
  ])
})

test('A long name is cut', () => {
  const read = readInput(loan, { ['n'.repeat(5000)]: 1 }, inputEn)
  expect(JSON.stringify(read).length).toBeLessThan(1500)
})
