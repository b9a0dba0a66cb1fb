import type { LocalDate } from '@sejour/calendar'
import type { PersonId } from '@sejour/cases'
import type { Provision } from '@sejour/engine'

/** `discretionary`: left to the appreciation of an authority. Unknown is never “no” and never “yes”. */
export type TomorrowAnswer = 'yes' | 'no' | 'unknown' | 'discretionary'

/** What a card tells of a day, in the order in which it stands there. */
export type TomorrowLineId = 'stay' | 'work' | 'register' | 'paper' | 'travel'

/** What a line says, without its words: `say-tomorrow.ts` has those. */
export type TomorrowSentence =
  | 'stay.title'
  | 'stay.title-unlimited'
  | 'stay.covered'
  | 'stay.may-remain'
  | 'stay.appeal-stops'
  | 'stay.limit-runs'
  | 'stay.appeal-unknown'
  | 'stay.appeal-stops-not'
  | 'stay.urgency'
  | 'stay.order'
  | 'stay.ended'
  | 'stay.maybe-ended'
  | 'stay.refused'
  | 'stay.extra-month'
  | 'stay.back-to-before'
  | 'stay.suspended'
  | 'stay.nothing-added'
  | 'stay.pending'
  | 'stay.title-ended'
  | 'stay.renewal-asked'
  | 'stay.renewal-late'
  | 'stay.none-noted'
  | 'work.free'
  | 'work.as-marked'
  | 'work.permit-only'
  | 'work.no'
  | 'work.as-before'
  | 'work.none-noted'
  | 'register.in'
  | 'register.struck'
  | 'register.not-added'
  | 'register.unknown'
  | 'paper.held'
  | 'paper.proof-only'
  | 'paper.card-coming'
  | 'paper.card-ready'
  | 'paper.ended'
  | 'paper.none-noted'
  | 'travel.short-trips'
  | 'travel.no'

/** One line of the card. */
export type TomorrowLine = {
  readonly id: TomorrowLineId
  readonly answer: TomorrowAnswer
  readonly says: TomorrowSentence
  /** The title or the paper that the sentence names, by its id in the list of titles. */
  readonly paper?: string
  readonly register?: 'attente' | 'etrangers' | 'population'
  /** The last day until which the answer holds; absent: no day is known. */
  readonly until?: LocalDate
  readonly sources: readonly Provision[]
  /** A text that it rests on is not read, or was not read in its present state. */
  readonly toConfirm: boolean
}

/** What somebody may do on a day: always stay, work, register and paper; travel where it is known. */
export type TomorrowCard = {
  readonly person: PersonId
  readonly on: LocalDate
  readonly lines: readonly TomorrowLine[]
}

type Draft = Omit<TomorrowLine, 'sources' | 'toConfirm'> & {
  readonly sources: readonly Provision[]
  readonly toConfirm?: boolean
}

/** A line, marked where a text that it rests on is weak or changed before the day. */
export function lineOn(on: LocalDate, draft: Draft): TomorrowLine {
  const isWeak = ({ certainty, readUntil }: Provision) =>
    certainty === 'low' || certainty === 'unverified' || (readUntil !== undefined && readUntil < on)
  return { ...draft, toConfirm: draft.toConfirm === true || draft.sources.some(isWeak) }
}
