import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** One line of a table: French, Dutch, German, English, in code, provision, is not. */
const lines = read('GLOSSARY.md')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (?:French|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

const names = lines.flatMap(([, , , , , inCode = '']) =>
  [...inCode.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''),
)

const sources = globSync('{packages/{law,engine,acts,cases,chain},services/bundle}/src/**/*.ts', {
  cwd: root,
})
  .map(String)
  .filter((file) => !file.endsWith('.test.ts'))
  .map(read)
const words = new Set(sources.flatMap((source) => source.match(/\w+/g) ?? []))

const manifest = JSON.parse(read('packages/law/package.json')) as {
  exports: Record<string, string>
}
const entries = Object.values(manifest.exports)
  .flatMap((entry) => globSync(join('packages/law', entry), { cwd: root }))
  .filter((entry) => !entry.endsWith('.test.ts'))

/** What the law exports in English: no term of the law. */
const ENGLISH = new Set(['movesToWorkingDay', 'REACHED_BACK', 'REGIME_FROM', 'startRules'])

test('every line has its term in four languages', () => {
  const unfinished = lines.filter((cells) => cells.slice(1, 6).some((cell) => cell === ''))
  expect(unfinished.map(([, french]) => french)).toEqual([])
})

test('no French term has two lines', () => {
  const terms = lines.map(([, french]) => french)
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([])
})

test('every name in code exists', () => {
  expect(names.filter((name) => !words.has(name))).toEqual([])
})

test.each(entries)('every French noun that %s exports has a line', async (entry) => {
  const exported: object = await import(pathToFileURL(join(root, entry)).href)
  const unnamed = Object.keys(exported).filter((name) => !ENGLISH.has(name) && !hasLine(name))
  expect(unnamed).toEqual([])
})

/** A name has the line of its noun: `libellesNl` that of `libelles`, `redevance9` of `redevance`. */
function hasLine(name: string): boolean {
  return names.some((noun) => name.startsWith(noun) && !/^[a-z]/.test(name.slice(noun.length)))
}
