import type { LocalDate } from '@sejour/calendar'
import { ENOUGH_REVIEWERS, type Review, reviewersOf } from './dated.ts'
import type { Reading } from './provision.ts'

/** What a person found by comparing what is said here of a text with the text itself, and signs. */
export type SignedReading = Review & {
  /** Last day for which the text was read as in force. Absent: no later change is known. */
  readonly readUntil?: LocalDate
  /** `as-stated`: the text says what is said here. `differs`: it does not, and `note` says how. */
  readonly verdict: 'as-stated' | 'differs'
  readonly note?: string
}

/**
 * The reading on which two different people agree: the same verdict, read until the same day. A
 * person who signs twice is heard once, as last compared; one who found a difference stops it.
 */
export function agreedReading(readings: readonly SignedReading[]): Reading | undefined {
  const last = lastOfEach(readings)
  if (last.some(({ verdict }) => verdict === 'differs')) return undefined
  // The agreement that was reached last, where people agree on more than one day.
  const agreed = last
    .toReversed()
    .map(({ readUntil }) => last.filter((one) => one.readUntil === readUntil))
    .find((group) => reviewersOf(group) >= ENOUGH_REVIEWERS)
  const latest = agreed?.at(-1)
  if (!latest) return undefined
  const { comparedOn, readUntil } = latest
  return { certainty: 'high', checkedOn: comparedOn, ...(readUntil && { readUntil }) }
}

/** The last reading of each person, oldest first. */
function lastOfEach(readings: readonly SignedReading[]): readonly SignedReading[] {
  const inOrder = readings.toSorted((one, other) => (one.comparedOn < other.comparedOn ? -1 : 1))
  const byName = new Map(inOrder.map((one) => [nameOf(one), one]))
  return inOrder.filter((one) => byName.get(nameOf(one)) === one)
}

const nameOf = ({ by }: Review) => by.trim().toLowerCase()
