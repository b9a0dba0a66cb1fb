import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acts, findAct } from '@sejour/acts'
import { afterAll, expect, test } from 'vitest'
import { root, runSejour } from './run-sejour.fixtures.ts'

const folder = mkdtempSync(join(tmpdir(), 'sejour-write-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const example = join(root, 'docs/examples/annexe-20.json')
const data: { readonly [field: string]: unknown } = JSON.parse(readFileSync(example, 'utf8'))

test('the example that stands in the documents is that of the act', () => {
  expect(data).toEqual(findAct('annexe-20')?.example)
})

test.each([
  { ending: 'pdf', begins: '%PDF-' },
  { ending: 'docx', begins: 'PK' },
  { ending: 'html', begins: '<!doctype html>' },
  { ending: 'txt', begins: 'Koninkrijk België' },
])('writes .$ending by the end of the name', async ({ ending, begins }) => {
  const file = join(folder, `bijlage20.${ending}`)
  const args = ['write', 'annexe-20', example, '--lang', 'nl', '-o', file, '--json']
  const { code, out } = await runSejour(args)
  const told = JSON.parse(out)
  expect({ code, told }).toMatchObject({
    code: 0,
    told: {
      act: 'annexe-20',
      form: { instrument: 'ar-1981-10-08', number: '20' },
      version: expect.any(String),
      lang: 'nl',
      file,
    },
  })
  expect(told.remarks).not.toEqual([])
  const bytes = readFileSync(file)
  expect(bytes.length).toBe(told.bytes)
  expect(bytes.subarray(0, Buffer.byteLength(begins)).toString('utf8')).toBe(begins)
})

test('a PDF bears the day of its act, and not that on which it was made', async () => {
  const file = join(folder, 'day.pdf')
  const { out } = await runSejour(['write', 'annexe-20', example, '-o', file, '--json'])
  const day = String(JSON.parse(out).day).replaceAll('-', '')
  const stamps = readFileSync(file, 'latin1').matchAll(/\((D:\d{8})/g)
  expect([...new Set([...stamps].map(([, stamp]) => stamp))]).toEqual([`D:${day}`])
})

test('the sheet beside it, in a language that no act has', async () => {
  const { code, out } = await runSejour(['write', 'annexe-20', example, '--sheet', '--lang', 'en'])
  expect(code).toBe(0)
  expect(out).toMatch(/no legal force/i)
})

test.each([
  {
    because: 'everything that is missing is named at once, and no file is written',
    args: ['annexe-20', '-', '-o', join(folder, 'hole.pdf')],
    input: '{"commune":"Ville-Exemple"}',
    error: { code: 'missing', path: 'reference' },
  },
  {
    because: 'the extra month and an order contradict each other',
    args: ['annexe-20', '-'],
    input: JSON.stringify({ ...data, order: { given: true, days: 30 } }),
    error: { path: expect.any(String), code: expect.stringContaining('month') },
  },
  {
    because: 'a slip in the id is guessed',
    args: ['annexe-2O', '-'],
    input: '{}',
    error: { code: 'unknown-act', message: expect.stringContaining('annexe-20') },
  },
  {
    because: 'acts are written in the languages of the country',
    args: ['annexe-20', '-', '--lang', 'en'],
    input: '{}',
    error: { code: 'no-act-language' },
  },
  {
    because: 'nobody knows what to make of .odt',
    args: ['annexe-20', '-', '-o', join(folder, 'acte.odt')],
    input: '{}',
    error: { code: 'unknown-format' },
  },
  {
    because: 'no file may hold a sign that turns the text around',
    args: ['annexe-20', '-', '-o', join(folder, 'turned.docx')],
    input: JSON.stringify({ ...data, reference: 'A\u202E1' }),
    error: { code: 'not-typeset' },
  },
  { because: 'an act is needed', args: [], input: '{}', error: { code: 'missing-act' } },
])('write is refused with 2: $because', async ({ args, input, error }) => {
  const { code, out, err } = await runSejour(['write', ...args, '--json'], input)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(JSON.parse(err)).toMatchObject({ error })
})

test('official wording stands instead of ours; half of one is refused by name', async () => {
  const ours = findAct('desistement')
  if (!ours) throw new Error('no-act')
  const asked = join(folder, 'desistement.json')
  writeFileSync(asked, JSON.stringify(ours.example))
  const pack = { act: 'desistement', version: ours.versions[0].id, lang: 'fr', source: 'modèle' }
  const words: { readonly [key: string]: string } = ours.words.fr
  const file = join(folder, 'pack.json')
  const write = () => runSejour(['write', 'desistement', asked, '--pack', folder, '--json'])
  writeFileSync(file, JSON.stringify({ ...pack, words: { ...words, title: 'Titre officiel' } }))
  expect((await write()).out).toContain('Titre officiel')
  writeFileSync(file, JSON.stringify({ ...pack, words: { title: 'Titre officiel' } }))
  const { code, err } = await write()
  expect({ code, error: JSON.parse(err).error }).toMatchObject({
    code: 2,
    error: { code: 'not-a-text-pack', message: expect.stringContaining('missing-sentence') },
  })
})

test('of two official wordings, that of the version of the day is taken', async () => {
  const act = acts.find(({ versions }) => versions.length > 1)
  if (!act) throw new Error('no act has two versions')
  const packs = join(folder, 'packs')
  mkdirSync(packs)
  for (const { id } of act.versions) {
    const pack = { act: act.id, version: id, lang: 'fr', source: 'modèle' }
    const words = { ...act.words.fr, title: `Titre ${id}` }
    writeFileSync(join(packs, `${id}.json`), JSON.stringify({ ...pack, words }))
  }
  const asked = join(folder, 'asked.json')
  writeFileSync(asked, JSON.stringify(act.example))
  const { out } = await runSejour(['write', act.id, asked, '--pack', packs, '--json'])
  const { version, text } = JSON.parse(out)
  expect(text).toContain(`Titre ${version}`)
})

test('templates: every act with its form, versions, languages and the schema of its data', async () => {
  const { code, out } = await runSejour(['templates', '--json'])
  const { templates } = JSON.parse(out)
  expect(code).toBe(0)
  expect(templates.map(({ id }: { readonly id: string }) => id)).toEqual(acts.map(({ id }) => id))
  for (const template of templates) {
    expect(template).toMatchObject({
      languages: ['fr', 'nl', 'de'],
      versions: expect.arrayContaining([expect.objectContaining({ version: expect.any(String) })]),
      schema: { type: 'object' },
    })
  }
})
