import { acts, findAct, type Field, type Fields } from '@sejour/acts'
import type { ActData, Json } from '@sejour/cases'
import fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { ActParts, dataOfForm, placeOfStep, placeOnPage, withStep } from './index.ts'
import { formIn } from './form-in.fixtures.ts'

const words = {
  yes: 'oui',
  no: 'non',
  choose: 'choisir',
  optional: 'facultatif',
  error: 'erreur',
  dayHint: 'jj/mm/aaaa',
  money: 'en euros',
  add: () => 'ajouter',
  remove: () => 'enlever',
  toMend: () => 'à voir',
  rows: () => 'lignes',
  complete: 'rempli',
  nothing: 'vide',
}

/** What a browser sends back for data that a page shows. */
function sentFor(fields: Fields, data: ActData): URLSearchParams {
  const asking = { lang: 'fr', words, problems: [], known: [] } as const
  return formIn(render(<ActParts asking={asking} fields={fields} data={data} />))
}

describe('what a page shows comes back as it was', () => {
  test.each(acts.map(({ id, fields, example }) => ({ id, fields, example })))(
    '$id: its example',
    ({ fields, example }) => {
      const data: ActData = JSON.parse(JSON.stringify(example))
      expect(told(dataOfForm(fields, sentFor(fields, data)))).toEqual(told(data))
    },
  )

  test('whatever of it was said', () => {
    const drafts = fc
      .constantFrom(...acts)
      .chain(({ fields }) => fc.record({ fields: fc.constant(fields), data: dataFor(fields) }))
    fc.assert(
      fc.property(drafts, ({ fields, data }) => {
        expect(told(dataOfForm(fields, sentFor(fields, data)))).toEqual(told(data))
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  { typed: '31/02/2026', is: '31/02/2026', because: 'there is no such day' },
  { typed: '5/3/2026', is: '2026-03-05', because: 'people write days so' },
])('a day that was typed stays readable: $because', ({ typed, is }) => {
  const fields = { on: fieldOf('inventaire', 'on') }
  expect(dataOfForm(fields, new URLSearchParams({ on: typed }))).toEqual({ on: is })
})

test.each([
  { typed: '1.234,50 €', is: 123450, because: 'dots and a comma' },
  { typed: '1 234,5', is: 123450, because: 'a space, and one digit of cents' },
  { typed: '366', is: 36600, because: 'whole euros' },
  { typed: 'beaucoup', is: 'beaucoup', because: 'what cannot be read is shown again' },
])('an amount as it is typed: $because', ({ typed, is }) => {
  const amount: Field = { label: LABEL, optional: false, shape: { kind: 'cents' } }
  expect(dataOfForm({ amount }, new URLSearchParams({ amount: typed }))).toEqual({ amount: is })
})

const LABEL = { fr: 'l', nl: 'l', de: 'l' }

describe('a step of the form', () => {
  const data: ActData = { pieces: [{ title: 'a' }, { title: 'b' }] }
  test.each([
    { step: 'add pieces', rows: [{ title: 'a' }, { title: 'b' }, {}], to: '#act-pieces-2' },
    { step: 'remove pieces 0', rows: [{ title: 'b' }], to: '#act-pieces' },
    { step: 'write', rows: data['pieces'], to: '' },
    { step: 'add nothing.of.the.kind', rows: data['pieces'], to: '#act-nothing-of-the-kind-0' },
  ])('$step', ({ step, rows, to }) => {
    const after = withStep(data, step)
    expect(after['pieces']).toEqual(rows)
    expect(placeOfStep(after, step)).toBe(to)
  })
})

test.each([
  { path: 'applicants.identity.cited', is: 'applicants', because: 'no line is named' },
  { path: 'applicants.0.fee.amount', is: 'applicants.0.fee.amount', because: 'the line is there' },
  { path: 'applicants.4.name', is: 'applicants', because: 'that line is gone' },
  { path: 'domicile.at', is: 'domicile.at', because: 'it stands in a group' },
  { path: 'on', is: 'on', because: 'it stands alone' },
])('$path leads to a field that is on the page: $because', ({ path, is }) => {
  const { fields = {} } = findAct('article-9bis-demande') ?? {}
  expect(placeOnPage(fields, path, { applicants: [{}] })).toBe(is)
})

function fieldOf(act: string, name: string): Field {
  const field = findAct(act)?.fields[name]
  if (!field) throw new Error('test: no such field')
  return field
}

/** Without what says nothing (an empty list, a group of nothing), and ticks in any order. */
function told(value: Json): Json {
  if (Array.isArray(value)) {
    const all: readonly Json[] = value.map(told)
    return all.every((one) => typeof one === 'string') ? all.toSorted() : all
  }
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value)
    .map(([name, inner]) => [name, told(inner)] as const)
    .filter(([, inner]) => !isNothing(inner))
  return Object.fromEntries(kept)
}

const isNothing = (value: Json): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

function dataFor(fields: Fields): fc.Arbitrary<ActData> {
  const known = Object.entries(fields).map(([name, field]) => [name, valueFor(field)] as const)
  return fc
    .record(Object.fromEntries(known), { requiredKeys: [] })
    .map((data): ActData => JSON.parse(JSON.stringify(data)))
}

function valueFor({ shape }: Field): fc.Arbitrary<Json> {
  switch (shape.kind) {
    case 'text':
      return fc
        .string({ unit: fc.constantFrom('é', '<', '&', '"', ' ', 'a', '\n', '’'), maxLength: 8 })
        .map((said) => (shape.long ? said : said.replaceAll('\n', '')).trim())
        .filter((said) => said !== '')
    case 'day':
      return fc.constantFrom('2026-03-05', '2024-02-29', '1990-01-01')
    case 'whole':
      return fc.nat(999_999)
    case 'cents':
      return fc.nat(100_000_000)
    case 'yes-no':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(shape.options))
    case 'choices':
      return fc.subarray(Object.keys(shape.options))
    case 'group':
      return dataFor(shape.fields)
    case 'list':
      return fc.array(dataFor(shape.of), { maxLength: 2 })
  }
}
