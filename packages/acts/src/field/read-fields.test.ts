import { expect, test } from 'vitest'
import { cents, choice, choices, day, group, list, optional, text, whole, yesNo } from './field.ts'
import { isGap, withGaps } from './gap.ts'
import { schemaOf } from './json-schema.ts'
import { readFields } from './read-fields.ts'

const named = (label: string) => ({ fr: label, nl: label, de: label })
const COLOURS = { red: named('Rouge'), blue: named('Bleu') }

const fields = {
  name: text(named('Nom'), { most: 10 }),
  on: day(named('Jour')),
  copies: whole(named('Copies'), { least: 1, most: 4 }),
  paid: cents(named('Payé')),
  isHeld: yesNo(named('Détenu')),
  colour: choice(named('Couleur'), COLOURS),
  several: choices(named('Couleurs'), COLOURS),
  place: group(named('Adresse'), { town: text(named('Ville')) }),
  pieces: list(named('Pièces'), { title: text(named('Titre')) }, { most: 2 }),
  parties: list(named('Parties'), { name: text(named('Nom')) }, { least: 1 }),
  remark: optional(text(named('Remarque'))),
}

const WHOLE = {
  name: 'Exemple',
  on: '2026-03-05',
  copies: 4,
  paid: 100_000_000,
  isHeld: false,
  colour: 'red',
  several: ['blue', 'red'],
  place: { town: 'Ville' },
  pieces: [{ title: 'Bail' }, { title: 'Attestation' }],
  parties: [{ name: 'Modèle' }],
}

const refused = (change: object) =>
  readFields(fields, { ...WHOLE, ...change }, 'fr').problems.map(({ path, code }) => [path, code])

test('what is whole is read as it stands', () => {
  expect(readFields(fields, WHOLE, 'fr')).toEqual({ draft: WHOLE, problems: [] })
})

test.each([
  { because: 'nobody said it', change: { name: null }, gives: [['name', 'missing']] },
  { because: 'spaces say nothing', change: { name: '  ' }, gives: [['name', 'missing']] },
  { because: 'a number is no text', change: { name: 4 }, gives: [['name', 'not-text']] },
  {
    because: 'eleven letters of ten',
    change: { name: 'x'.repeat(11) },
    gives: [['name', 'too-long']],
  },
  { because: 'no such day', change: { on: '2026-02-30' }, gives: [['on', 'not-a-day']] },
  {
    because: 'holidays are not known so far',
    change: { on: '2100-01-01' },
    gives: [['on', 'not-a-day']],
  },
  { because: 'no half of a copy', change: { copies: 1.5 }, gives: [['copies', 'not-whole']] },
  { because: 'one is the least', change: { copies: 0 }, gives: [['copies', 'too-small']] },
  { because: 'four are the most', change: { copies: 5 }, gives: [['copies', 'too-large']] },
  { because: 'no half of a cent', change: { paid: 0.5 }, gives: [['paid', 'not-cents']] },
  {
    because: 'more than a million euros',
    change: { paid: 100_000_001 },
    gives: [['paid', 'too-large']],
  },
  { because: 'a word is not yes', change: { isHeld: 'yes' }, gives: [['isHeld', 'not-yes-no']] },
  { because: 'not offered', change: { colour: 'toString' }, gives: [['colour', 'not-an-option']] },
  {
    because: 'one of them is not offered',
    change: { several: ['red', 'green'] },
    gives: [['several', 'not-an-option']],
  },
  { because: 'said twice', change: { several: ['red', 'red'] }, gives: [['several', 'twice']] },
  {
    because: 'none, where one is needed',
    change: { several: [] },
    gives: [['several', 'too-few']],
  },
  {
    because: 'a group that is absent names what it lacks',
    change: { place: null },
    gives: [['place.town', 'missing']],
  },
  { because: 'a list is no group', change: { place: [] }, gives: [['place', 'not-an-object']] },
  { because: 'three of two', change: { pieces: [1, 2, 3] }, gives: [['pieces', 'too-many']] },
  {
    because: 'a line that is none',
    change: { pieces: [1] },
    gives: [['pieces.0', 'not-an-object']],
  },
  {
    because: 'the second line lacks its title',
    change: { pieces: [{ title: 'A' }, {}] },
    gives: [['pieces.1.title', 'missing']],
  },
  {
    because: 'nobody, where one is needed',
    change: { parties: [] },
    gives: [['parties', 'too-few']],
  },
  { because: 'no such field', change: { nom: 'Exemple' }, gives: [['nom', 'unknown-field']] },
])('$gives: $because', ({ change, gives }) => {
  expect(refused(change)).toEqual(gives)
})

test.each([undefined, null, 4, [], 'text'])('%j is no data of an act', (raw) => {
  expect(readFields(fields, raw, 'fr')).toMatchObject({ draft: {}, problems: [{ path: '' }] })
})

test('marks of a gap that somebody types are brackets, and mean no gap', () => {
  const { draft } = readFields(fields, { ...WHOLE, name: ' \u27E6Nom\u27E7 ' }, 'fr')
  expect(draft['name']).toBe('[Nom]')
})

test('with nothing said, a preview shows what is needed, and a line where one is', () => {
  const shown = withGaps(fields, {}, 'fr')
  expect(shown).toMatchObject({ copies: Number.NaN, colour: '', several: [], pieces: [] })
  expect(shown['parties']).toEqual([{ name: shown['name'] }])
  expect(isGap(String(shown['on']))).toBe(true)
  expect([shown['isHeld'], shown['remark']]).toEqual([undefined, undefined])
})

test('the schema asks for what the reader asks for, and for nothing else', () => {
  expect(schemaOf(fields, 'fr')).toMatchObject({
    required: Object.keys(fields).filter((name) => name !== 'pieces' && name !== 'remark'),
    additionalProperties: false,
    properties: { pieces: { minItems: 0, maxItems: 2 }, name: { minLength: 1, maxLength: 10 } },
  })
})
