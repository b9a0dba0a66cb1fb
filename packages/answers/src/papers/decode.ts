import type { Answered } from '../input/index.ts'
import { refused } from '../input/index.ts'
import { LANGS, type Lang } from '../say/index.ts'
import { findPaper, modelledBy, nameOf, type Paper, papers } from './catalogue.ts'
import { findAnnexNumber, isNear, normal } from './normal.ts'
import { OTHER_LETTERS, tokensOf } from './paper-words.ts'
import { type PaperSheet, sheetOf } from './sheet.ts'
import { paperWordings } from './wording/index.ts'
import { searchWords } from './words.ts'

/**
 * How a paper was found. `exact`: by its number or letter. `model`: it follows the annex asked for.
 * `related`: an annex of the same number with another suffix. `words`: by words of its name.
 * `near`: a word was probably mistyped.
 */
export type Match = 'exact' | 'model' | 'words' | 'related' | 'near'

/** What a query may be: the best first. */
export type Decoded = {
  readonly query: string
  readonly results: readonly (PaperSheet & { readonly match: Match })[]
  /** Two papers bear the number; their sheets say how to tell them apart. */
  readonly note: string | null
}

const LONGEST = 120
const MOST = 12

/** What is this paper I was given? @returns a problem for an empty or an overlong query. */
export function decodePaper(query: unknown, lang: Lang): Answered<Decoded> {
  const words = paperWordings[lang]
  const field = { field: 'q' }
  if (query === undefined || query === null) return refused('required', field, words.input)
  if (typeof query !== 'string') return refused('not-text', field, words.input)
  if (query.trim() === '') return refused('required', field, words.input)
  if (query.length > LONGEST) return refused('too-long', { ...field, bound: LONGEST }, words.input)
  const found = matches(normal(query)).slice(0, MOST)
  const exact = found.filter(({ match }) => match === 'exact')
  const numbers = new Set(exact.map(({ paper }) => ownNumber(paper)))
  const isTwice = exact.length > 1 && numbers.size === 1 && !numbers.has(undefined)
  return {
    ok: true,
    value: {
      query: query.trim(),
      results: found.map(({ paper, match }) => ({ ...sheetOf(paper, lang), match })),
      note: found.length === 0 ? words.nothing : isTwice ? words.twoPapers : null,
    },
  }
}

type Found = { readonly paper: Paper; readonly match: Match }

function matches(asked: string): readonly Found[] {
  const ways: readonly (() => readonly Found[])[] = [
    () => byId(asked),
    () => byAnnex(asked),
    () => byLetter(asked),
    () => byWords(asked),
  ]
  const first = ways.map((find) => find()).find((all) => all.length > 0)
  if (first !== undefined) return first
  // A number that no annex bears is not a mistyped word.
  return findAnnexNumber(asked) === undefined ? byNearWords(asked) : []
}

const found = (match: Match) => (paper: Paper) => ({ paper, match })

function byId(asked: string): readonly Found[] {
  return papers
    .filter(({ id }) => id.length > 2 && normal(id) === asked && !id.startsWith('annexe'))
    .map(found('exact'))
}

const ownNumber = ({ id, annexes }: Paper) => annexes.find((annex) => annex.id === id)?.number

/** By the number of an annex: in both texts, then what it is the model of, then its neighbours. */
function byAnnex(asked: string): readonly Found[] {
  const number = findAnnexNumber(asked)
  if (number === undefined) return []
  const isBare = /^\d/.test(asked)
  const base = number.replace(/\D+$/, '')
  const numbered = papers.filter((paper) =>
    paper.id === 'annexes-56-57-58'
      ? paper.annexes.some((annex) => annex.number === number)
      : ownNumber(paper) === number,
  )
  const exact = numbered.toSorted((one, other) => rankOf(one) - rankOf(other))
  const models = exact.flatMap(({ id }) => modelledBy(id))
  const related = papers.filter((paper) => {
    const own = ownNumber(paper)
    return own !== undefined && own !== number && own.replace(/\D+$/, '') === base
  })
  return unique([
    ...exact.map(found('exact')),
    ...models.map(found('model')),
    // “9bis” alone is also an article.
    ...(isBare ? byWords(asked).filter(({ paper }) => !related.includes(paper)) : []),
    ...related.map(found('related')),
  ])
}

// What is still given comes before what was repealed or is not in the list.
const rankOf = ({ title, annexes }: Paper) =>
  (title ? 0 : 1) + (annexes[0]?.state === 'in-list' ? 0 : 2)

const CARD_WORDS =
  /^(?:(?:de|die|la|the|une?|een|titre|type|oude?|ancienne|alte|old) )*(?:carte|kaart|karte|card)? ?(eu\+?|[a-z]\+?)(?: ?(?:carte|kaart|karte|card))?$/

function byLetter(asked: string): readonly Found[] {
  const [, letter] = CARD_WORDS.exec(asked) ?? []
  if (letter === undefined) return []
  return [letter, ...(OTHER_LETTERS[letter] ?? [])].flatMap((id) => {
    const paper = findPaper(id)
    return paper ? [{ paper, match: 'exact' as const }] : []
  })
}

/** What a paper can be asked by: its names in every language, and the words of people. */
const sought = papers.map((paper) => ({
  paper,
  names: [...LANGS.map((lang) => nameOf(paper, lang)), ...(searchWords[paper.id] ?? [])].map(
    normal,
  ),
}))

function byWords(asked: string): readonly Found[] {
  const tokens = tokensOf(asked)
  if (tokens.length === 0) return []
  return ranked((names) => {
    if (names.includes(asked)) return 4
    if (names.some((name) => name.startsWith(`${asked} `))) return 3
    if (names.some((name) => holdsPhrase(name, asked))) return 2
    return names.some((name) => tokens.every((token) => hasWord(name, token))) ? 1 : 0
  }).map(found('words'))
}

const holdsPhrase = (name: string, asked: string) => ` ${name} `.includes(` ${asked} `)
const hasWord = (name: string, token: string) =>
  token.length < 4
    ? name.split(' ').includes(token)
    : name.split(' ').some((word) => word.startsWith(token))

function byNearWords(asked: string): readonly Found[] {
  const tokens = tokensOf(asked).filter((token) => token.length > 3)
  if (tokens.length === 0) return []
  return ranked((names) =>
    names.some((name) =>
      tokens.every((token) => tokensOf(name).some((word) => isNear(token, word))),
    )
      ? 1
      : 0,
  ).map(found('near'))
}

/** The best first; of equals, in the order of the catalogue. */
function ranked(score: (names: readonly string[]) => number): readonly Paper[] {
  return sought
    .map(({ paper, names }) => ({ paper, points: score(names) }))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)
    .map(({ paper }) => paper)
}

function unique(all: readonly Found[]): readonly Found[] {
  return all.filter(({ paper }, index) => all.findIndex((one) => one.paper === paper) === index)
}
