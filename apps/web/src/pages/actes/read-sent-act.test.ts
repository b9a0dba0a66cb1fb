import { findAct } from '@sejour/acts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findActs } from './find-acts.ts'
import { readSentAct } from './read-sent-act.ts'

const act = findAct('inventaire')
if (!act) throw new Error('no inventory')

const read = (form: string | Record<string, string>) =>
  readSentAct(act, new URLSearchParams(form), 'fr')

test.each([
  { form: {}, step: 'preview', lang: 'fr', because: 'nothing was asked' },
  { form: { step: 'pdf', language: 'nl' }, step: 'pdf', lang: 'nl', because: 'both were' },
  { form: { language: 'en' }, step: 'preview', lang: 'fr', because: 'no act is English' },
  { form: { step: 'x'.repeat(201) }, step: 'preview', lang: 'fr', because: 'no step is so long' },
])('a form says what is to be done: $because', ({ form, step, lang }) => {
  expect(read(form)).toMatchObject({ step, lang })
})

test.each([
  { form: 'pieces.count=600', failure: undefined, because: 'so many fit' },
  { form: 'pieces.count=601', failure: 'too-many-rows', because: 'one more does not' },
  { form: 'pieces.count=400&persons.count=400', failure: 'too-many-rows', because: 'together' },
  { form: 'pieces.count=Infinity', failure: 'too-many-rows', because: 'it has no end' },
  { form: 'pieces.count=900&odd.count=-900', failure: 'too-many-rows', because: 'none is less' },
  { form: 'pieces.count=many', failure: undefined, because: 'it is no number, and counts nothing' },
  { form: 'step=load&data={"pieces":[]}', failure: undefined, because: 'it is data' },
  { form: 'step=load&data=null', failure: 'not-json', because: 'nothing is no data' },
  { form: 'step=load', failure: 'no-file', because: 'no file came' },
])('$form: $because', ({ form, failure }) => {
  expect(read(form).failure).toBe(failure)
})

test('of two values of one name the first counts, as in any form', () => {
  expect(read('procedure=one&procedure=two').data).toEqual({ procedure: 'one', ...emptyLists() })
})

const emptyLists = () => read({}).data

test('whatever a form holds, it is read', () => {
  const name = fc.oneof(
    fc.constantFrom('step', 'data', 'pieces.count', 'persons.0.name'),
    fc.string(),
  )
  const value = fc.oneof(fc.constantFrom('load', 'add pieces', 'remove pieces 7', '3'), fc.string())
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
      const { data } = readSentAct(act, new URLSearchParams(pairs), 'de')
      expect(JSON.parse(JSON.stringify(data))).toEqual(data)
    }),
    { numRuns: 100 },
  )
})

test.each([
  { query: 'annexe 20', ids: ['annexe-20'], because: 'its number' },
  { query: 'BIJLAGE 20', ids: ['annexe-20'], because: 'in Dutch, in capitals' },
  { query: '3ter', ids: ['annexe-3ter'], because: 'a number is whole' },
  { query: 'anlage 3', ids: ['circulaire-2007-annexe-3', 'annexe-3'], because: 'it is two forms' },
  { query: 'desistement', ids: ['desistement'], because: 'accents are left out' },
  { query: 'annexe 1000', ids: [], because: 'there is none' },
])('“$query” finds $ids: $because', ({ query, ids }) => {
  expect(findActs(query).map(({ id }) => id)).toEqual(ids)
})
