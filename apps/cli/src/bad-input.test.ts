import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root, runSejour } from './run-sejour.fixtures.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'sejour-'))
afterAll(() => rmSync(folder, { recursive: true }))

const limit = (more: object) =>
  JSON.stringify({ remedy: 'annulment', notification: { by: 'hand', on: '2026-03-05' }, ...more })
const fee = (more: object) =>
  JSON.stringify({
    ground: 'article-9bis',
    filedOn: '2025-03-01',
    persons: [{ id: 'p1' }],
    ...more,
  })
const assess = (more: object) => JSON.stringify({ on: '2026-01-12', facts: {}, ...more })

const BAD: readonly {
  readonly because: string
  readonly args: readonly string[]
  readonly input?: string | Uint8Array
  readonly code: string
  readonly path?: string
}[] = [
  { because: 'nothing came', args: ['limit'], input: '', code: 'empty' },
  { because: 'it is no JSON', args: ['limit'], input: '{"a":1', code: 'not-json' },
  { because: 'a list is no question', args: ['limit'], input: '[]', code: 'not-an-object' },
  {
    because: 'ten megabytes are no question',
    args: ['limit'],
    input: `{"a":"${'x'.repeat(10_000_000)}"}`,
    code: 'too-large',
  },
  {
    because: 'UTF-16 is another encoding',
    args: ['limit'],
    input: Buffer.from(`\uFEFF${limit({})}`, 'utf16le'),
    code: 'utf-16',
  },
  {
    because: 'Latin-1 is another encoding',
    args: ['limit'],
    input: Buffer.from('{"é":1}', 'latin1'),
    code: 'not-utf-8',
  },
  {
    because: 'there is no 30 February',
    args: ['limit'],
    input: limit({ notification: { by: 'hand', on: '2026-02-30' } }),
    code: 'impossible-day',
    path: 'notification.on',
  },
  {
    because: 'days are written year-month-day',
    args: ['limit'],
    input: limit({ filedOn: '07/04/2026' }),
    code: 'not-a-day',
    path: 'filedOn',
  },
  {
    because: 'nothing is notified before it is decided',
    args: ['limit'],
    input: limit({ decidedOn: '2026-03-09' }),
    code: 'before-decision',
    path: 'notification.on',
  },
  {
    because: 'there is no such decision',
    args: ['limit'],
    input: limit({ decision: 'annexe-99' }),
    code: 'unknown-option',
    path: 'decision',
  },
  {
    because: 'a misspelt field would be ignored',
    args: ['limit'],
    input: limit({ fieldOn: '2026-04-07' }),
    code: 'unknown-field',
    path: 'fieldOn',
  },
  {
    because: 'the law is of 1981',
    args: ['fee'],
    input: fee({ filedOn: '1979-01-01' }),
    code: 'before-1981',
    path: 'filedOn',
  },
  {
    because: 'nobody pays a negative amount',
    args: ['fee'],
    input: fee({ payments: [{ for: 'p1', cents: -100 }] }),
    code: 'negative',
    path: 'payments.0.cents',
  },
  {
    because: 'cents are whole',
    args: ['fee'],
    input: fee({ payments: [{ for: 'p1', cents: 368.5 }] }),
    code: 'not-whole',
    path: 'payments.0.cents',
  },
  {
    because: 'only euro are known',
    args: ['fee'],
    input: fee({ payments: [{ for: 'p1', cents: 36800, currency: 'USD' }] }),
    code: 'unknown-field',
    path: 'payments.0.currency',
  },
  {
    because: 'nobody is in two places',
    args: ['short-stay'],
    input: JSON.stringify({
      stays: [
        { from: '2026-01-01', to: '2026-01-20' },
        { from: '2026-01-10', to: '2026-01-30' },
      ],
    }),
    code: 'overlap',
    path: 'stays.1',
  },
  {
    because: 'there is no such fact',
    args: ['assess', 'article-9bis'],
    input: assess({ facts: { 'cheveux.couleur': 'roux' } }),
    code: 'unknown-fact',
    path: 'facts.cheveux.couleur',
  },
  {
    because: 'the day must be named',
    args: ['assess', 'article-9bis'],
    input: '{"facts":{}}',
    code: 'required',
    path: 'on',
  },
  { because: 'which procedure?', args: ['assess'], code: 'missing-procedure' },
  { because: 'no such procedure', args: ['assess', 'article-9'], code: 'unknown-procedure' },
  { because: 'a name of the language', args: ['facts', 'constructor'], code: 'unknown-procedure' },
  { because: 'no such verb', args: ['limt'], code: 'unknown-verb' },
  { because: 'no such verb, by inheritance', args: ['toString'], code: 'unknown-verb' },
  { because: 'no such option', args: ['limit', '--jso'], code: 'unknown-option' },
  { because: 'no such article', args: ['law', '999bis'], code: 'unknown-provision' },
  { because: 'one word too many', args: ['decisions', 'all'], code: 'too-many-words' },
  { because: 'no such file', args: ['limit', 'not-there.json'], code: 'file-not-found' },
  { because: 'a folder is no file', args: ['limit', root], code: 'is-a-folder' },
]

test.each(BAD)('$args, exit 2 with $code: $because', async ({ args, input, code, path: field }) => {
  const [french, dutch] = await Promise.all([
    runSejour([...args, '--json'], input),
    runSejour([...args, '--lang', 'nl'], input),
  ])
  expect([french.code, dutch.code]).toEqual([2, 2])
  expect([french.out, dutch.out]).toEqual(['', ''])
  const { error } = JSON.parse(french.err)
  expect(error).toEqual({ code, message: expect.any(String), path: field ?? null })
  expect(dutch.err).not.toContain(error.message)
  for (const said of [`${error.message}\n`, dutch.err]) {
    expect(said).toMatch(/^\S.+[.?]\n/)
    expect(said).not.toMatch(/undefined|\[object|\n\s+at /)
    if (field !== undefined) expect(said).toContain(field.replace(/^facts\./, ''))
  }
})

test('several problems are all told', async () => {
  const { err } = await runSejour(['limit', '--json'], limit({ filedOn: 'x', decision: 'y' }))
  const { error, errors } = JSON.parse(err)
  expect(errors).toHaveLength(2)
  expect(errors[0]).toEqual(error)
})

test('a byte order mark is accepted, and so is a file', async () => {
  const file = path.join(folder, 'avec espace.json')
  writeFileSync(file, `\uFEFF${limit({})}`)
  const { code, out } = await runSejour(['limit', file, '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ lastDay: '2026-04-07' })
})
