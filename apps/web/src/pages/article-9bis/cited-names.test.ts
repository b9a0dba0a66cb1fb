import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { withNamesOf } from './cited-names.ts'

const cited = new Set(['memo-120', 'cedh', 'arret-7-425', 'loi-1980-12-15'])
const read = (name: string) =>
  readFile(
    new URL(`../../../../../packages/answers/src/say/text-names/${name}.ts`, import.meta.url),
    'utf8',
  )
const idsOf = (source: string) =>
  [...source.matchAll(/^(?: {4}'?([a-z][\w-]*\d[\w-]*|cedh)'?:| {2}\['([\w-]+)')/gm)].map(
    ([, name, text]) => name ?? text,
  )

test.each(['fr', 'nl', 'de', 'en'])(
  'the names in %s keep what is cited, and nothing else',
  async (lang) => {
    const left = withNamesOf(cited, await read(lang))
    expect(new Set(idsOf(left))).toEqual(new Set(['cedh', 'memo-120']))
    expect(left).toContain('dated: {')
  },
)

test('texts and rulings keep what is cited', async () => {
  expect(idsOf(withNamesOf(cited, await read('texts')))).toEqual(['loi-1980-12-15', 'arret-7-425'])
})
