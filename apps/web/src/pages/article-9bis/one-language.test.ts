import { expect, test } from 'vitest'
import { withOnly, withoutContent, withoutSentences, withoutTitles } from './one-language.ts'

test('the sentences of a rule go, what it says and decides stays', () => {
  const rule = `choice({
  id: 'identite.document',
  label: 'Document d’identité',
  question:
    'Quel document ?',
  why: 'C\\'est ainsi.',
  options: { passeport: 'Un passeport', 'titre-de-voyage': 'Un titre' },
  exhibits: ['Copie du passeport'],
  is: ['passeport'],
})`
  expect(withoutSentences(rule)).toBe(`choice({
  id: 'identite.document',
  label: '',
  question:
    '',
  why: '',
  options: { passeport: '', 'titre-de-voyage': '' },
  exhibits: [],
  is: ['passeport'],
})`)
})

test('a text keeps its id, its day and its level', () => {
  const text = "{ id: 'loi-1980', level: 'law',\n  title:\n    'loi du 15 décembre 1980' }"
  expect(withoutTitles(text)).toBe("{ id: 'loi-1980', level: 'law',\n  title:\n    '' }")
})

test('the names in another language are an empty shelf', () => {
  const names = "const of = () => ''\nexport const namesDe: Names = { a: of() }\n"
  expect(withoutContent(names)).toBe('export const namesDe = {}\n')
})

test('a table keeps one language, whichever way its entries are written', () => {
  const table = `const words = {
  fr: (date) => String(date),
  nl: {
    article: 'art.',
    said: (words) => \`“\${words}”\`,
  },
  de: [
    'Januar',
  ],
}
const slugs = {
  '/delai': { fr: '/delai', nl: '/termijn' },
}`
  expect(withOnly('nl', table).replace(/^ *\n/gm, '')).toBe(`const words = {
  nl: {
    article: 'art.',
    said: (words) => \`“\${words}”\`,
  },
}
const slugs = {
  '/delai': {  nl: '/termijn' },
}`)
})
