import { expect, test } from 'vitest'
import { jsonSchema } from '../json-schema/input-schema.ts'
import { INPUT_CODES } from './code.ts'
import {
  cents,
  knownOrNot,
  list,
  localDate,
  object,
  option,
  readInput,
  text,
  unknownable,
} from './index.ts'
import { inputDe } from './wording/de.ts'
import { inputEn } from './wording/en.ts'
import { inputFr } from './wording/fr.ts'
import { inputNl } from './wording/nl.ts'

const loan = object({
  book: option(['atlas', 'novel']),
  lentOn: localDate,
  returned: knownOrNot,
  deposit: unknownable(cents),
  readers: unknownable(list(text({ most: 5 }), { most: 2 })),
})

const atlas = { book: 'atlas', lentOn: '2026-03-05' }

test('A loan that is in order is read, and null stays unknown', () => {
  const read = readInput(loan, { ...atlas, returned: null, deposit: 500 }, inputFr)
  expect(read).toEqual({ ok: true, value: { ...atlas, returned: null, deposit: 500 } })
})

test.each([
  { input: 7, code: 'not-an-object', path: '', because: 'a number is no loan' },
  { input: { lentOn: '2026-03-05' }, code: 'required', path: 'book', because: 'no book' },
  {
    input: { ...atlas, book: 'map' },
    code: 'unknown-option',
    path: 'book',
    because: 'no such book',
  },
  {
    input: { ...atlas, lentOn: '2025-02-29' },
    code: 'impossible-day',
    path: 'lentOn',
    because: '2025 is no leap year',
  },
  {
    input: { ...atlas, lentOn: '1899-12-31' },
    code: 'impossible-day',
    path: 'lentOn',
    because: 'before 1900',
  },
  {
    input: { ...atlas, lentOn: 'yesterday' },
    code: 'not-a-day',
    path: 'lentOn',
    because: 'not written as a day',
  },
  {
    input: { ...atlas, returned: 1 },
    code: 'not-yes-no',
    path: 'returned',
    because: 'one is no yes',
  },
  {
    input: { ...atlas, deposit: -1 },
    code: 'negative',
    path: 'deposit',
    because: 'nobody lends a debt',
  },
  { input: { ...atlas, deposit: 5.5 }, code: 'not-whole', path: 'deposit', because: 'half a cent' },
  {
    input: { ...atlas, deposit: '5' },
    code: 'not-a-number',
    path: 'deposit',
    because: 'a text is no number',
  },
  {
    input: { ...atlas, deposit: 2e12 },
    code: 'too-large',
    path: 'deposit',
    because: 'more than is exact',
  },
  {
    input: { ...atlas, readers: 'N.' },
    code: 'not-a-list',
    path: 'readers',
    because: 'one name is no list',
  },
  {
    input: { ...atlas, readers: ['a', 'b', 'c'] },
    code: 'too-many',
    path: 'readers',
    because: 'two at most',
  },
  {
    input: { ...atlas, readers: ['abcdef'] },
    code: 'too-long',
    path: 'readers.0',
    because: 'five letters at most',
  },
  {
    input: { ...atlas, shelf: 3 },
    code: 'unknown-field',
    path: 'shelf',
    because: 'nobody reads it',
  },
])('$code at "$path": $because', ({ input, code, path }) => {
  const read = readInput(loan, input, inputEn)
  expect(read).toMatchObject({ ok: false, problems: [{ code, path }] })
})

test.each([inputFr, inputNl, inputDe, inputEn])('every sentence names the field: %#', (wording) => {
  const detail = { field: 'lentOn', other: 'returned', options: ['atlas'], bound: 3 }
  for (const code of INPUT_CODES) {
    expect(wording[code](detail)).toContain('lentOn')
    expect(wording[code]({})).not.toMatch(/undefined/)
  }
})

test('An unknown option is told with the options, and never with what was given', () => {
  const read = readInput(loan, { ...atlas, book: 'Ana Bolica' }, inputFr)
  expect(read).toMatchObject({
    problems: [
      {
        message: '« book » n’est pas une valeur connue. Choisissez parmi : atlas, novel.',
      },
    ],
  })
})

test('The schema can be published as JSON Schema', () => {
  expect(jsonSchema(loan)).toMatchObject({
    properties: { lentOn: { type: 'string', format: 'date' }, deposit: {} },
    required: ['book', 'lentOn'],
    additionalProperties: false,
  })
})
