import type { LocalDate } from '@sejour/calendar'
import type { Provision } from './provision.ts'

/** One version of something that changes in time. */
export type Version<Value> = {
  /** First day in force. It stays in force until the next version starts. */
  readonly from: LocalDate
  readonly value: Value
  readonly source: Provision | readonly Provision[]
  /**
   * Who compared this version with its source. A version that carries this list applies only once
   * two different people have signed it; one without it is part of the catalogue as it was published.
   */
  readonly reviews?: readonly Review[]
}

/** One person who compared something with its source, and signs for it. */
export type Review = {
  /** Name, as the person signs. */
  readonly by: string
  /** In which capacity: “avocate au barreau de …”. */
  readonly capacity: string
  readonly comparedOn: LocalDate
}

/** Nothing new applies before so many different people have signed it. */
export const ENOUGH_REVIEWERS = 2

/** Whether a version applies: it waits for nobody, or two different people have signed it. */
export function isLive({ reviews }: Pick<Version<unknown>, 'reviews'>): boolean {
  return reviews === undefined || reviewersOf(reviews) >= ENOUGH_REVIEWERS
}

/** How many different people signed. A name in other letters or spaces is the same person. */
export function reviewersOf(reviews: readonly Pick<Review, 'by'>[]): number {
  return new Set(reviews.map(({ by }) => by.trim().toLowerCase())).size
}

/** Versions in time, oldest first. A day before the first has no answer, never a default. */
export type Dated<Value> = readonly [Version<Value>, ...Version<Value>[]]

/** Asked about a day on which there was nothing yet. */
export class NotInForce extends Error {
  readonly day: LocalDate
  readonly from: LocalDate

  constructor(day: LocalDate, from: LocalDate) {
    super(`Nothing in force on ${day}: the first version starts on ${from}.`)
    this.name = 'NotInForce'
    this.day = day
    this.from = from
  }
}

/**
 * The version in force on a day that the caller names: there is no default day.
 *
 * @throws NotInForce when there was nothing yet on that day.
 */
export function versionOn<Value>(day: LocalDate, versions: Dated<Value>): Version<Value> {
  const version = findVersionOn(day, versions)
  if (!version) throw new NotInForce(day, versions[0].from)
  return version
}

/** What was in force on a day. @throws NotInForce when there was nothing yet on that day. */
export function valueOn<Value>(day: LocalDate, versions: Dated<Value>): Value {
  return versionOn(day, versions).value
}

/** The version in force on a day, if there was one. A version that waits for its reviewers is none. */
export function findVersionOn<Value>(
  day: LocalDate,
  versions: Dated<Value>,
): Version<Value> | undefined {
  return versions.findLast((version) => version.from <= day && isLive(version))
}
