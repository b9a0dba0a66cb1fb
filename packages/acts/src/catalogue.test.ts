import { Ajv2020 } from 'ajv/dist/2020.js'
import { addDays } from '@sejour/calendar'
import { toText } from '@sejour/documents'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Act } from './act.ts'
import { acts } from './catalogue.ts'
import type { Fields, Shape } from './field/field.ts'
import { schemaOf } from './field/json-schema.ts'
import { ACT_LANGS } from './lang.ts'
import { checkTextPack } from './text-pack.ts'
import { namesIn } from './words.ts'
import { previewAct, writeAct } from './write-act.ts'

const eachAct = acts.map((act) => ({ id: act.id, act }))
const inEachLang = acts.flatMap((act) => ACT_LANGS.map((lang) => ({ id: act.id, lang, act })))

test('an act has its own id, and a form is one act', () => {
  expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length)
  const forms = acts.flatMap(({ form }) => (form ? [`${form.instrument} ${form.number}`] : []))
  expect(new Set(forms).size).toBe(forms.length)
})

// The golden texts: whoever changes a sentence of an act sees it here, in each language.
test.each(inEachLang)('$id in $lang reads as it was read', async ({ act, lang }) => {
  const written = writeAct(act, act.example, { lang })
  expect(written.ok ? [] : written.problems).toEqual([])
  if (!written.ok) return
  const remarks = written.remarks.map(({ text, source }) => `? ${text} (${source ?? '-'})`)
  const said = [toText(written.document), ...remarks, ''].join('\n')
  await expect(said).toMatchFileSnapshot(`acts/__texts__/${act.id}.${lang}.txt`)
})

test.each(inEachLang)('$id in $lang: the same values in the same sentences', ({ act, lang }) => {
  for (const [key, sentence] of Object.entries(act.words.fr)) {
    const other = act.words[lang][key] ?? ''
    expect([key, namesIn(other).toSorted()]).toEqual([key, namesIn(sentence).toSorted()])
    expect(other, key).not.toMatch(/['"]|\bTODO\b|^\s|\s$/)
  }
  expect(Object.keys(act.words[lang])).toEqual(Object.keys(act.words.fr))
})

test.each(eachAct)('$id: its own words are a whole pack', ({ act }) => {
  const version = act.versions[0].id
  const pack = { act: act.id, version, lang: 'nl', source: '-', words: act.words.nl }
  expect(checkTextPack(pack, acts)).toEqual({ pack })
})

test.each(eachAct)('$id: one version a day, each named once', ({ act: { versions } }) => {
  expect(new Set(versions.map(({ id }) => id)).size).toBe(versions.length)
  versions.slice(1).forEach(({ from }, index) => {
    const before = versions[index]
    expect(before?.until && addDays(before.until, 1) <= from).toBe(true)
  })
})

test.each(eachAct)('$id: rules have their own ids and name fields that exist', ({ act }) => {
  expect(new Set(act.rules.map(({ id }) => id)).size).toBe(act.rules.length)
  const paths = [act.day.field, ...act.rules.flatMap(({ fields }) => fields)]
  expect(paths.filter((path) => !hasField(act.fields, path.split('.')))).toEqual([])
})

test.each(eachAct)('$id: its schema takes its example', ({ act }) => {
  const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
  const validate = ajv.compile(schemaOf(act.fields, 'fr'))
  expect([validate(act.example), validate.errors]).toEqual([true, null])
})

test.each(eachAct)('$id: without anything, names each field and still shows itself', ({ act }) => {
  for (const lang of ACT_LANGS) {
    const { document, problems } = previewAct(act, {}, { lang })
    expect(problems.length).toBeGreaterThan(0)
    expect(toText(document)).toContain('[')
  }
  expect(writeAct(act, {}, { lang: 'fr' }).ok).toBe(false)
})

// Half filled in, or filled with anything: it is refused with reasons, and the preview stands.
test.each(eachAct)('$id: whatever is given, it answers', ({ act }) => {
  fc.assert(
    fc.property(draftOf(act), (draft) => {
      const preview = previewAct(act, draft, { lang: 'fr' })
      expect(toText(preview.document)).toContain('\n')
      const written = writeAct(act, draft, { lang: 'nl' })
      if (written.ok) {
        expect(toText(written.document)).not.toMatch(/undefined|NaN|\u27E6|\[object/)
        expect(JSON.stringify(written.document)).not.toContain('"gap":')
      } else expect(written.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})

function hasField(fields: Fields, [name = '', ...rest]: readonly string[]): boolean {
  const shape = fields[name]?.shape
  if (!shape) return false
  if (rest.length === 0) return true
  if (shape.kind === 'group') return hasField(shape.fields, rest)
  return shape.kind === 'list' && hasField(shape.of, rest)
}

// Each field of the example is kept, left out, or replaced with another value of its kind.
function draftOf(act: Act): fc.Arbitrary<object> {
  return arbitraryOf(act.fields, act.example)
}

function arbitraryOf(fields: Fields, example: object): fc.Arbitrary<object> {
  const parts = Object.fromEntries(
    Object.entries(fields).map(([name, { shape }]) => {
      const given: unknown = Reflect.get(example, name)
      const kept = given === undefined ? [] : [{ arbitrary: keptOf(shape, given), weight: 6 }]
      return [
        name,
        fc.oneof(...kept, { arbitrary: anyOf(shape), weight: 2 }, fc.constant(undefined)),
      ]
    }),
  )
  return fc.record(parts)
}

function keptOf(shape: Shape, given: unknown): fc.Arbitrary<unknown> {
  return shape.kind === 'group' && typeof given === 'object' && given !== null
    ? arbitraryOf(shape.fields, given)
    : fc.constant(given)
}

function anyOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'text':
      return fc.string({
        unit: fc.constantFrom(...Array.from('aé 1{}[]~#$"<')),
        minLength: 1,
        maxLength: 20,
      })
    case 'day':
      return fc.constantFrom('2008-02-29', '2019-06-30', '2025-08-18', '2026-06-12', '2027-01-04')
    case 'whole':
      return fc.integer({ min: shape.least, max: shape.most })
    case 'cents':
      return fc.integer({ min: 0, max: 100_000 })
    case 'yes-no':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(shape.options))
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...Object.keys(shape.options)))
    case 'group':
      return arbitraryOf(shape.fields, {})
    case 'list':
      return fc.array(arbitraryOf(shape.of, {}), { maxLength: 3 })
  }
}
