import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root, run } from './run-sejour.fixtures.ts'

const folder = mkdtempSync(join(tmpdir(), 'sejour-kept-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bin = join(root, 'apps/cli/bin/sejour.js')
const example = join(root, 'docs/examples/dossier-exemple.zip')

/** The command line on a data folder of this test. */
const sejour = (data: string, ...args: readonly string[]) =>
  run('env', [`SEJOUR_DATA=${join(folder, data)}`, process.execPath, bin, ...args])

/** As it was said, wherever the page broke it. */
const oneLine = (page: string) => page.replaceAll(/\s+/g, ' ')

const PATIENT = { timeout: 180_000 }

test('the example is proved, and small enough to be carried along', async () => {
  const { code, out } = await sejour('none', 'verify', example, '--json')
  const proved = JSON.parse(out)
  expect({ code, proved }).toMatchObject({ code: 0, proved: { ok: true, withheld: 1, files: 1 } })
  expect(readFileSync(example).length).toBeLessThan(200_000)
  const known = await sejour('none', 'verify', example, proved.head, '--lang', 'en')
  expect(oneLine(known.out)).toContain('nothing was cut off at the end')
  const other = await sejour('none', 'verify', example, '0'.repeat(64), '--json')
  expect(JSON.parse(other.out)).toEqual({ ok: false, why: 'other-head', head: proved.head })
})

test.each([
  { change: 'a byte of a piece', because: 'what is proved is every byte' },
  { change: 'the whole file', because: 'a page of text is no archive' },
])('an archive with $change changed is not proved: $because', async ({ change }) => {
  const copy = join(folder, 'changed.zip')
  copyFileSync(example, copy)
  const bytes = readFileSync(copy)
  // Pieces are stored as they are.
  const at = bytes.indexOf('%PDF', bytes.indexOf('pieces/'))
  bytes[at + 1000] = (bytes[at + 1000] ?? 0) ^ 1
  writeFileSync(copy, change === 'the whole file' ? 'not an archive' : bytes)
  const { code, out } = await sejour('none', 'verify', copy, '--json')
  const expected =
    change === 'the whole file'
      ? { ok: false, why: 'not-an-archive' }
      : { ok: false, why: 'piece-changed', path: expect.stringContaining('pieces/') }
  expect({ code, said: JSON.parse(out) }).toEqual({ code: 0, said: expected })
  expect((await sejour('none', 'verify', copy)).out).toContain('Pas prouvé')
})

test.each([
  { args: ['verify'], fault: 'missing-archive' },
  { args: ['verify', 'nowhere.zip'], fault: 'file-not-found' },
  { args: ['verify', '.'], fault: 'is-a-folder' },
  { args: ['verify', 'x.zip', 'hash'], fault: 'not-a-hash' },
  { args: ['backup'], fault: 'missing-folder' },
  { args: ['backup', join(folder, 'copy')], fault: 'nothing-kept' },
  { args: ['backup', '.'], fault: 'folder-not-empty' },
  { args: ['backup', '/proc/copy'], fault: 'nothing-kept' },
  { args: ['restore'], fault: 'missing-folder' },
  { args: ['restore', '.'], fault: 'not-a-backup' },
  { args: ['verify', '--with-key'], fault: 'unknown-option' },
])('$args is refused: $fault', async ({ args, fault }) => {
  const { code, out, err } = await sejour('none', ...args, '--json')
  expect({ code, out, fault: JSON.parse(err).error.code }).toEqual({ code: 2, out: '', fault })
})

test('a demonstration is copied and comes back, with its key or without', PATIENT, async () => {
  const filled = await sejour('one', 'demo', '--json')
  expect(JSON.parse(filled.out)).toMatchObject({
    complete: true,
    password: 'sejour-demonstration',
    accounts: expect.arrayContaining([
      expect.objectContaining({ role: 'administrator', organisation: 'Cabinet Exemple' }),
    ]),
  })
  const again = await sejour('one', 'demo', '--json')
  expect(JSON.parse(again.out)).toMatchObject({ complete: true, added: 0 })

  const copy = join(folder, 'copy')
  const copied = await sejour('one', 'backup', copy, '--with-key', '--lang', 'nl')
  expect(copied).toMatchObject({ code: 0, err: '' })
  expect(oneLine(copied.out)).toContain('Verplaats ze')
  expect(existsSync(join(`${copy}.keys`, 'master.key'))).toBe(true)

  const [withKey, without] = await Promise.all([
    sejour('two', 'restore', copy, '--with-key', '--json'),
    sejour('three', 'restore', copy, '--lang', 'de'),
  ])
  expect(JSON.parse(withKey.out)).toMatchObject({ complete: true, key: 'opens' })
  expect(oneLine(without.out)).toContain('der Server startet nicht')
  const refused = await sejour('two', 'restore', copy, '--json')
  expect(JSON.parse(refused.err).error.code).toBe('place-not-empty')

  // What came back is whole: the demonstration finds nothing to add.
  const resumed = await sejour('two', 'demo', '--json')
  expect(JSON.parse(resumed.out)).toMatchObject({ complete: true, added: 0 })
})
