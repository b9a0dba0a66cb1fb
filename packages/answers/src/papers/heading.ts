import { LANGS, type Lang } from '../say/index.ts'
import { findAnnexTitle, findPaper, modelledBy, nameOf, type Paper, papers } from './catalogue.ts'
import { annexNumbers, cardLetters, type Sign } from './heading-numbers.ts'
import { isNear, normal } from './normal.ts'
import { OTHER_LETTERS, tokensOf } from './paper-words.ts'
import { paperWordings } from './wording/index.ts'

/** Why a heading may be that of a paper, in words that stand on it. */
export type HeadingReason =
  | { readonly by: 'number' | 'letter'; readonly printed: string }
  /** Words of its title that were read, as the title has them. */
  | { readonly by: 'title'; readonly words: readonly string[] }

/** A paper that a heading may name. There is no measure of how sure that is: a person looks. */
export type HeadingCandidate = {
  readonly id: string
  readonly name: string
  readonly why: readonly HeadingReason[]
}

export type DecodedHeading = {
  /** What was read, the largest letters first. */
  readonly lines: readonly string[]
  /** The likeliest first; empty when nothing fits. */
  readonly candidates: readonly HeadingCandidate[]
}

const MOST = 6

/** Which papers the heading of a picture may name: several, one or none. */
export function decodeHeading(lines: readonly string[], lang: Lang): DecodedHeading {
  const rows = lines.map((line) => normal(unelided(line)).split(' '))
  const numbers = rows.flatMap(annexNumbers)
  const letters = rows.flatMap(cardLetters)
  const seen = wordsSeen(rows.flatMap((row) => tokensOf(row.join(' '))))
  const fits = papers.map((paper) => fitOf(paper, { numbers, letters, seen }))
  return {
    lines,
    candidates: chosen(fits)
      .slice(0, MOST)
      .map(({ paper, why }) => ({ id: paper.id, name: nameOf(paper, lang), why })),
  }
}

// « carte d’identité » bears no letter D.
const unelided = (line: string) => line.replaceAll(/(?<![\p{L}\p{N}])[dln]['’´`]/giu, '')

type Title = { readonly tokens: ReadonlyMap<string, string>; readonly weight: number }

/** Titles of a paper in every language, as words. */
const titlesOf = new Map(
  papers.map((paper) => [
    paper,
    LANGS.flatMap((lang) => [
      titleOf(paper, lang),
      ...paper.annexes.filter(({ id }) => id === paper.id).map((one) => findAnnexTitle(one, lang)),
    ])
      .filter((title) => title !== undefined)
      .map((title) => tokensByWord(title)),
  ]),
)

// After the number or the letter: « Carte A. Séjour limité ». A paper that nobody has read has none.
function titleOf(paper: Paper, lang: Lang): string | undefined {
  const name = nameOf(paper, lang)
  const untitled = paperWordings[lang].untitled
  if (name.includes(`(${untitled})`) || /[«“„].*[»”“]/.test(name)) return undefined
  const after = name.indexOf('. ')
  return after < 0 ? name : name.slice(after + 2)
}

/** Words of a title as they are compared, each with its spelling. */
function tokensByWord(title: string): ReadonlyMap<string, string> {
  const words = unelided(title).match(/[\p{L}\p{N}+]+/gu) ?? []
  return new Map(
    words.flatMap((word) => tokensOf(normal(word)).map((token) => [token, word] as const)),
  )
}

/** In how many papers a word stands: a rare word says more. */
const spread = new Map<string, number>()
for (const titles of titlesOf.values()) {
  for (const token of new Set(titles.flatMap((title) => [...title.keys()]))) {
    spread.set(token, (spread.get(token) ?? 0) + 1)
  }
}
const weightOf = (token: string) => Math.log(1 + papers.length / (spread.get(token) ?? 1))

const weighed: ReadonlyMap<Paper, readonly Title[]> = new Map(
  [...titlesOf].map(([paper, titles]) => [
    paper,
    titles.map((tokens) => ({
      tokens,
      weight: [...tokens.keys()].reduce((sum, token) => sum + weightOf(token), 0),
    })),
  ]),
)

/** Known words that were read, or misread by a letter or two when no known word was. */
function wordsSeen(read: readonly string[]): ReadonlySet<string> {
  const known = [...spread.keys()]
  return new Set(
    read.flatMap((word) => {
      if (spread.has(word)) return [word]
      return word.length < 4 ? [] : known.filter((one) => one.length > 3 && isNear(word, one))
    }),
  )
}

type Signs = {
  readonly numbers: readonly Sign[]
  readonly letters: readonly Sign[]
  readonly seen: ReadonlySet<string>
}

type Fit = {
  readonly paper: Paper
  readonly why: readonly HeadingReason[]
  readonly isNamed: boolean
  /** The part of its title that was read, and how much that says. */
  readonly part: number
  readonly points: number
  readonly words: readonly string[]
}

function fitOf(paper: Paper, { numbers, letters, seen }: Signs): Fit {
  const own = numbersOf(paper)
  const number = numbers.find(({ value }) => own.includes(value))
  const letter = letters.find(({ value }) => bears(paper, value))
  const titles = (weighed.get(paper) ?? []).map(({ tokens, weight }) => {
    const shared = [...tokens].filter(([token]) => seen.has(token))
    const points = shared.reduce((sum, [token]) => sum + weightOf(token), 0)
    return { shared, points, part: weight === 0 ? 0 : points / weight }
  })
  const best = titles.toSorted(
    (one, other) => other.points - one.points || other.part - one.part,
  )[0]
  const isRead = best !== undefined && best.part >= ENOUGH
  return {
    paper,
    why: [
      ...(number ? [{ by: 'number' as const, printed: number.printed }] : []),
      ...(letter ? [{ by: 'letter' as const, printed: letter.printed }] : []),
      ...(isRead ? [{ by: 'title' as const, words: best.shared.map(([, word]) => word) }] : []),
    ],
    isNamed: number !== undefined || letter !== undefined,
    part: best?.part ?? 0,
    points: best?.points ?? 0,
    words: best?.shared.map(([token]) => token) ?? [],
  }
}

// Less of a title than this is shared by papers that have nothing to do with each other.
const ENOUGH = 0.6

function numbersOf({ id, annexes }: Paper): readonly string[] {
  const isRange = id === 'annexes-56-57-58'
  return annexes.filter((annex) => isRange || annex.id === id).map(({ number }) => number)
}

const bears = ({ id }: Paper, letter: string) =>
  findPaper(letter)?.id === id || (OTHER_LETTERS[letter] ?? []).includes(id)

/** What a number or a letter names comes first; then titles of which enough was read. */
function chosen(fits: readonly Fit[]): readonly Fit[] {
  const byPoints = (one: Fit, other: Fit) => other.points - one.points || other.part - one.part
  const named = fits.filter(({ isNamed }) => isNamed).toSorted(byPoints)
  const read = fits.filter(({ isNamed, part }) => !isNamed && part >= ENOUGH).toSorted(byPoints)
  // A title of which every word stands in a longer one that was read says nothing more.
  const own = read.filter((one) => !fits.some((other) => holds(other, one)))
  const most = Math.max(0, ...named.map(({ points }) => points))
  const [best] = own
  const rest = own.filter(
    ({ paper, points }) =>
      (named.length === 0 && points > (best?.points ?? 0) / 2) ||
      points > most ||
      named.some((one) => modelledBy(one.paper.id).includes(paper)),
  )
  return [...named, ...rest]
}

const holds = (longer: Fit, shorter: Fit) =>
  longer.part >= ENOUGH &&
  longer.words.length > shorter.words.length &&
  shorter.words.every((word) => longer.words.includes(word))
