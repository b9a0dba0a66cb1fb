import { addMonthsToNumber, dayNumber, dayOf, type LocalDate } from './local-date.ts'

/**
 * What the days of a stretch do to a count: each counts whole, by half, or not at all while what was
 * counted before stays; or the count starts again after them.
 */
export type Weight = 'full' | 'half' | 'none' | 'break'

/** Days on end, both included, that all do the same to a count. */
export interface Stretch {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly weight: Weight
}

/** A count that nothing broke. */
export interface Run {
  /** The first day that counts. */
  readonly from: LocalDate
  /** The first day on which the years are over; absent when the stretches end before. */
  readonly reachedOn: LocalDate | undefined
  /** Whether a break ended it. */
  readonly isBroken: boolean
  /** Days counted up to the end of the stretches, two halves making one. */
  readonly days: number
}

/** The days that were needed to reach the years: from the first one, to the day they are over. */
export interface Span {
  readonly from: LocalDate
  readonly before: LocalDate
}

/** A stretch that ends before it begins, or begins before the one before it ended. */
export class ImpossibleStretch extends Error {
  override readonly name = 'ImpossibleStretch'

  constructor() {
    super('impossible-stretch')
  }
}

/**
 * Counts years over stretches in order, those apart from each other with days that count for
 * nothing. The years are over on a day when the days counted before it are as many as these last
 * years have: on 15 March 2026 for five whole years from 15 March 2021. `accepts` may refuse a day
 * because of what fell in the days counted. One run after each break, oldest first.
 *
 * @throws ImpossibleStretch
 */
export function accrue(
  stretches: readonly Stretch[],
  years: number,
  accepts: (span: Span) => boolean = () => true,
): readonly Run[] {
  const runs = piecesOf(stretches)
  return runs
    .map((pieces, index) => ({
      pieces: fromFirstCounted(pieces),
      isBroken: index < runs.length - 1,
    }))
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ pieces, isBroken }) => runOf(pieces, isBroken, (of) => reachedIn(of, years, accepts)))
}

/** A stretch in day numbers; two halves a day. */
interface Piece {
  readonly first: number
  readonly last: number
  readonly halves: 0 | 1 | 2
}

const HALVES = { full: 2, half: 1, none: 0 } as const

/** The pieces between breaks. */
function piecesOf(stretches: readonly Stretch[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [[]]
  let previous = Number.NEGATIVE_INFINITY
  for (const { from, to, weight } of stretches) {
    const piece = { first: dayNumber(from), last: dayNumber(to) }
    if (piece.last < piece.first || piece.first <= previous) throw new ImpossibleStretch()
    previous = piece.last
    if (weight === 'break') runs.push([])
    else runs.at(-1)?.push({ ...piece, halves: HALVES[weight] })
  }
  return runs
}

function fromFirstCounted(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ halves }) => halves > 0)
  return first < 0 ? [] : pieces.slice(first)
}

function runOf(
  pieces: readonly Piece[],
  isBroken: boolean,
  reached: (pieces: readonly Piece[]) => LocalDate | undefined,
): Run {
  const halves = pieces.reduce((sum, piece) => sum + lengthOf(piece) * piece.halves, 0)
  return {
    from: dayOf(pieces[0]?.first ?? 0),
    reachedOn: reached(pieces),
    isBroken,
    days: Math.floor(halves / 2),
  }
}

function reachedIn(
  pieces: readonly Piece[],
  years: number,
  accepts: (span: Span) => boolean,
): LocalDate | undefined {
  // No year is shorter than 365 days, so nothing is reached before.
  const least = years * 365 * 2
  let counted = 0
  for (const piece of pieces) {
    const before = counted
    counted += lengthOf(piece) * piece.halves
    if (counted < least) continue
    const early = piece.halves === 0 ? 0 : Math.ceil((least - before) / piece.halves)
    for (let day = piece.first + Math.max(0, early); day <= piece.last + 1; day += 1) {
      const credit = before + (day - piece.first) * piece.halves
      // Where the day of this month does not exist years ago, the longer reading is kept.
      const needed = (day - addMonthsToNumber(day, -years * 12, 'last-day')) * 2
      if (credit < needed) continue
      const span = { from: dayOf(spanStart(pieces, day, needed)), before: dayOf(day) }
      if (accepts(span)) return span.before
    }
  }
  return undefined
}

/** The latest day from which the days before `end` are as many as needed. */
function spanStart(pieces: readonly Piece[], end: number, needed: number): number {
  let left = needed
  for (const piece of pieces.filter(({ first }) => first < end).toReversed()) {
    const after = Math.min(piece.last + 1, end)
    const held = (after - piece.first) * piece.halves
    if (held >= left && piece.halves > 0) return after - Math.ceil(left / piece.halves)
    left -= held
  }
  return pieces[0]?.first ?? end
}

const lengthOf = ({ first, last }: Piece) => last - first + 1
