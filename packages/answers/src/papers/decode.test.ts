import { expect, test } from 'vitest'
import { decodePaper } from './index.ts'

test.each([
  { query: 'annexe 35', first: ['annexe-35'], because: 'the number, in French' },
  { query: 'bijlage 35', first: ['annexe-35'], because: 'the number, in Dutch' },
  { query: 'Anlage 35', first: ['annexe-35'], because: 'the number, in German' },
  { query: 'annex 35', first: ['annexe-35'], because: 'the number, in English' },
  { query: 'ANNEXE 20', first: ['annexe-20'], because: 'capitals do not matter' },
  { query: 'annex20', first: ['annexe-20'], because: 'without a space' },
  { query: '20', first: ['annexe-20'], because: 'the number alone' },
  { query: 'annexe n° 13', first: ['annexe-13'], because: 'as it is printed' },
  { query: 'annexe 19 ter', first: ['annexe-19ter'], because: 'the suffix apart' },
  { query: 'bijlage 19quinquies', first: ['annexe-19quinquies'], because: 'the longest suffix' },
  { query: '13septies', first: ['annexe-13septies'], because: 'the number alone, with suffix' },
  { query: 'anexe 35', first: ['annexe-35'], because: 'a letter is missing' },
  { query: 'annxe 35', first: ['annexe-35'], because: 'another letter is missing' },
  { query: 'bijlgae 20', first: ['annexe-20'], because: 'two letters changed places' },
  {
    query: 'annexe 3',
    first: ['annexe-3', 'circulaire-annexe-3'],
    because: 'two texts have an annex 3',
  },
  {
    query: 'annexe 2',
    first: ['circulaire-annexe-2', 'annexe-2'],
    because: 'that of the decree was repealed, so it comes second',
  },
  { query: 'annexe 6', first: ['annexe-6', 'A', 'B'], because: 'it is the form of two cards' },
  { query: 'annexe 57', first: ['annexes-56-57-58'], because: 'one row holds three annexes' },
  { query: 'A', first: ['A'], because: 'the letter of a card' },
  { query: 'carte B', first: ['B'], because: 'the letter, with the word' },
  { query: 'K-kaart', first: ['K'], because: 'the letter before the word' },
  { query: 'f+', first: ['F+'], because: 'the plus belongs to the letter' },
  { query: 'EU +', first: ['EU+'], because: 'a space before the plus' },
  { query: 'oude F kaart', first: ['F'], because: 'an old F is read on the sheet of F' },
  { query: 'carte D', first: ['D', 'carte-diplomatique'], because: 'two cards bear a D' },
  { query: 'M', first: ['M', 'M-permanent'], because: 'two cards bear an M' },
  { query: 'N+', first: ['N+'], because: 'named, though no source knows it' },
  { query: 'AI', first: ['ai', 'ai-union'], because: 'what people call it' },
  {
    query: 'attestation d’immatriculation',
    first: ['ai'],
    because: 'the printed name, with a curly apostrophe',
  },
  { query: "attestation d'immatriculation", first: ['ai'], because: 'with a straight one' },
  { query: 'attest van immatriculatie', first: ['ai'], because: 'the printed name, in Dutch' },
  { query: 'carte orange', first: ['ai'], because: 'its colour, as people say' },
  { query: 'oranje kaart', first: ['ai'], because: 'the same in Dutch' },
  { query: 'immatriculaton', first: ['ai'], because: 'a letter is missing in a word' },
  { query: 'ordre de quitter', first: ['annexe-13'], because: 'the plain order comes first' },
  {
    query: 'bevel om het grondgebied te verlaten',
    first: ['annexe-13'],
    because: 'the plain order, in Dutch',
  },
  { query: 'Dublin', first: ['annexe-26quater'], because: 'a word of the title' },
  { query: 'document special de sejour', first: ['annexe-35'], because: 'no accents' },
  { query: '9bis', first: ['annexe-9bis', 'F+', 'circulaire-annexe-3'], because: 'two meanings' },
  { query: 'carte verte', first: [], because: 'no source read knows it' },
  { query: 'annexe 99', first: [], because: 'no such annex, and no guess' },
  { query: 'qsdfgh', first: [], because: 'no word' },
  { query: '?!', first: [], because: 'nothing to look for' },
])('“$query” is $first: $because', ({ query, first }) => {
  const answered = decodePaper(query, 'fr')
  const ids = answered.ok ? answered.value.results.map(({ id }) => id) : undefined
  expect(ids?.slice(0, Math.max(first.length, 1))).toEqual(first)
})

test.each([
  { query: '', code: 'required', because: 'nothing was typed' },
  { query: '   ', code: 'required', because: 'spaces are nothing' },
  { query: undefined, code: 'required', because: 'no query at all' },
  { query: null, code: 'required', because: 'unknown' },
  { query: ['annexe 20'], code: 'not-text', because: 'a query given twice' },
  { query: 'a'.repeat(121), code: 'too-long', because: 'nobody prints that' },
])('$query is refused with $code: $because', ({ query, code }) => {
  const answered = decodePaper(query, 'nl')
  expect(answered.ok ? [] : answered.problems.map((one) => one.code)).toEqual([code])
})

test('annexe 3: both papers are told apart, and each names the other', () => {
  const answered = decodePaper('annexe 3', 'fr')
  const [one, other] = answered.ok ? answered.value.results : []
  expect(answered.ok && answered.value.note).toContain('Deux papiers')
  expect(one?.statements.map(({ id }) => id)).toContain('annexe-3.distinguer')
  expect(other?.statements.map(({ id }) => id)).toContain('circulaire-annexe-3.distinguer')
  expect(one?.sameNumber.map(({ id }) => id)).toEqual(['circulaire-annexe-3'])
})

test('nothing found says what can be tried', () => {
  const answered = decodePaper('carte verte', 'en')
  expect(answered.ok && answered.value.note).toContain('annex 35')
})
