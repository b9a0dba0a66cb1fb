import { assert, constantFrom, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { LANGS } from '../say/index.ts'
import { decodeHeading, listPapers } from './index.ts'

const idsOf = (lines: readonly string[]) =>
  decodeHeading(lines, 'fr').candidates.map(({ id }) => id)

test.each([
  {
    lines: [
      'DÉCISION DE REFUS DE SÉJOUR DE PLUS DE TROIS MOIS AVEC ORDRE DE QUITTER LE TERRITOIRE',
      'ANNEXE 20',
    ],
    ids: ['annexe-20'],
    because: 'the number and the title',
  },
  {
    lines: ['REFUS DE SÉJOUR DE PLUS DE TROIS MOIS AVEC ORDRE DE QUITTER LE TERRITOIRE'],
    ids: ['annexe-20'],
    because: 'the title holds that of annexe 13, and says more',
  },
  { lines: ['ANNEXE 2O'], ids: ['annexe-20'], because: 'a zero seen as a letter' },
  { lines: ['BIJLAGE l3'], ids: ['annexe-13'], because: 'a one seen as a letter' },
  { lines: ['ANNEXE 13 SEPTLES'], ids: ['annexe-13septies'], because: 'a suffix misread' },
  {
    lines: ['Annexe 19quinqules'],
    ids: ['annexe-19quinquies'],
    because: 'a suffix misread, joined',
  },
  { lines: ['ANNEXE 3'], ids: ['annexe-3', 'circulaire-annexe-3'], because: 'two papers bear it' },
  { lines: ['CARTE F+'], ids: ['F+'], because: 'the letter of a card' },
  { lines: ['EU+-KAART'], ids: ['EU+'], because: 'the letter before the word' },
  {
    lines: ['CARTE D’IDENTITÉ DIPLOMATIQUE'],
    ids: ['carte-diplomatique'],
    because: 'the elision is no letter of a card',
  },
  {
    lines: ['ROYAUME DE BELGIQUE', 'Commune de Liège', 'ORDRE DE QUITTER LE TERRIT0IRE'],
    ids: ['annexe-13'],
    because: 'words that no paper has do not disturb',
  },
  { lines: ['BEVEL OM HET GRONDGEBIED TE VERLATEN'], ids: ['annexe-13'], because: 'in Dutch' },
  { lines: ['Facture d’électricité'], ids: [], because: 'no paper of this kind' },
  { lines: ['ANNEXE 99'], ids: [], because: 'no annex bears the number' },
  { lines: [], ids: [], because: 'nothing was read' },
])('$lines names $ids: $because', ({ lines, ids }) => {
  expect(idsOf(lines).slice(0, Math.max(1, ids.length))).toEqual(ids)
})

test('a candidate says why, in words that stand on the paper', () => {
  const [first] = decodeHeading(
    ['BIJLAGE 13', 'Bevel om het grondgebied te verlaten'],
    'nl',
  ).candidates
  expect(first?.name).toBe('Bijlage 13. Bevel om het grondgebied te verlaten')
  expect(first?.why).toEqual([
    { by: 'number', printed: 'bijlage 13' },
    { by: 'title', words: ['Bevel', 'om', 'grondgebied', 'te', 'verlaten'] },
  ])
})

test('a number and a title that disagree are both shown', () => {
  const ids = idsOf(['ANNEXE 35', 'ORDRE DE QUITTER LE TERRITOIRE'])
  expect(ids.slice(0, 2)).toEqual(['annexe-35', 'annexe-13'])
})

const headings = LANGS.flatMap((lang) =>
  listPapers(lang).map(({ id, name }) => ({ lang, id, lines: name.split('. ') })),
)

test.each(LANGS)('%s: every paper is found by its own heading', (lang) => {
  const lost = headings
    .filter((one) => one.lang === lang)
    .filter(
      ({ id, lines }) =>
        !idsOf(lines.map((line) => line.toUpperCase()))
          .slice(0, 2)
          .includes(id),
    )
  expect(lost.map(({ id }) => id)).toEqual([])
})

test.each(LANGS)('%s: a title alone is enough where there is one', (lang) => {
  const lost = headings
    .filter((one) => one.lang === lang && one.lines.length > 1)
    .filter(({ id, lines }) => !idsOf(lines.slice(1)).includes(id))
  expect(lost.map(({ id }) => id)).toEqual([])
})

// As a recognizer errs: one letter for another in one or two words of some length.
const misread = (line: string, at: number, letter: string) => {
  const words = line.split(' ')
  const long = words.flatMap((word, index) => (/^\p{L}{6,}$/u.test(word) ? [index] : []))
  const index = long[at % Math.max(1, long.length)]
  if (index === undefined) return line
  const word = words[index] ?? ''
  const place = 1 + (at % (word.length - 1))
  return words.with(index, word.slice(0, place) + letter + word.slice(place + 1)).join(' ')
}

test('every paper is found when one or two letters were misread', () => {
  const place = constantFrom(...Array.from({ length: 12 }, (_, at) => at))
  const letter = constantFrom('c', 'l', 'u', 'n', 'f')
  assert(
    property(
      constantFrom(...headings),
      tuple(place, place),
      letter,
      ({ id, lines }, places, wrong) => {
        const noisy = lines.map((line) =>
          misread(misread(line, places[0], wrong), places[1] + 1, wrong),
        )
        expect(idsOf(noisy)).toContain(id)
      },
    ),
    { numRuns: 400 },
  )
})
