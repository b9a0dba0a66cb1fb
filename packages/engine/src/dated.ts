import type { LocalDate } from '@sejour/calendar'
import type { Provision } from './provision.ts'

/** One version of something that changes in time. */
export type Version<Value> = {
  /** First day in force. It stays in force until the next version starts. */
  readonly from: LocalDate
  readonly value: Value
  readonly source: Provision | readonly Provision[]
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

/** The version in force on a day, if there was one. */
export function findVersionOn<Value>(
  day: LocalDate,
  versions: Dated<Value>,
): Version<Value> | undefined {
  return versions.findLast(({ from }) => from <= day)
}
