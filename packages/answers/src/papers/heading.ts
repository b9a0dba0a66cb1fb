import type { Lang } from '../say/index.ts'
import { findPaper, modelledBy, nameOf, type Paper, papers } from './catalogue.ts'
import { annexNumbers, cardLetters, type Sign } from './heading-numbers.ts'
import { titleWords, unelided } from './heading-titles.ts'
import { normal } from './normal.ts'
import { OTHER_LETTERS, tokensOf } from './paper-words.ts'

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
  const seen = titleWords().knownAmong(rows.flatMap((row) => tokensOf(row.join(' '))))
  const fits = papers.map((paper) => fitOf(paper, { numbers, letters, seen }))
  return {
    lines,
    candidates: chosen(fits)
      .slice(0, MOST)
      .map(({ paper, why }) => ({ id: paper.id, name: nameOf(paper, lang), why })),
  }
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
  const { titlesOf, weightOf } = titleWords()
  const titles = titlesOf(paper).map(({ tokens, weight }) => {
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
