import { addDays, daysBetween, nextWorkingDay, type LocalDate } from '@sejour/calendar'
import { findVersionOn, valueOn } from '@sejour/engine/cite'
import { regimes, type Limit, type Regime, type StartRule } from '@sejour/law/recours'
import type { LimitQuestion } from './question.ts'
import {
  chosenReading,
  possibleReadings,
  printedReading,
  shortestReading,
  startOf,
  type Counting,
  type Reading,
} from './reading.ts'

/** A limit that was counted. */
export type CountedFinding = {
  readonly on: LocalDate
  readonly regime: Regime
  readonly limit: Limit
  readonly start: StartRule
  /** How the law counts on the facts given. */
  readonly byLaw: Reading
  /** How the last day was reached: by law, or as printed where the paper decides. */
  readonly taken: Reading
  /** Other ways in which it may have to be counted. */
  readonly possible: readonly Reading[]
  readonly printed?: Reading
  readonly lastDay: LocalDate
  readonly safeLastDay: LocalDate
  /** The way of counting that makes the safe day. */
  readonly safest: Reading
  /** Where the act is due before the day that opens it. */
  readonly window?: { readonly from: LocalDate; readonly until: LocalDate }
  /** The next working day, where it is not settled that the limit moves there. */
  readonly mayMoveTo?: LocalDate
  readonly inTime?: boolean
  readonly daysLate?: number
}

/** A limit that cannot be counted. */
export type UncountedFinding = {
  readonly because: 'no-notification-day' | 'not-in-force'
  readonly regime?: Regime
}

export type LimitFinding = CountedFinding | UncountedFinding

/** Counts the limit that is asked for, and each other way in which it may have to be counted. */
export function findLimit(question: LimitQuestion): LimitFinding {
  const { remedy, on } = question
  if (on === undefined) return { because: 'no-notification-day' }
  const regime = valueOn(on, regimes)
  const limit = findVersionOn(on, remedy.limits)?.value
  if (limit === undefined) return { because: 'not-in-force', regime }

  const start = startOf(question, limit, on)
  const counting: Counting = { remedy, limit, start, on }
  const found = limit.window
    ? beforeExpiry(counting, limit.window)
    : afterNotification(counting, question)
  return { on, regime, limit, start, ...found, ...judge(question.filedOn, found.lastDay) }
}

type Found = Omit<CountedFinding, 'on' | 'regime' | 'limit' | 'start'>

function afterNotification(counting: Counting, { facts, printed: named }: LimitQuestion): Found {
  const { limit, remedy } = counting
  const byLaw = chosenReading(counting, facts)
  const printed = named && printedReading(counting, named)
  const shortest = printed ? undefined : shortestReading(counting)
  const possible = [...possibleReadings(counting, facts), ...(shortest ? [shortest] : [])]
  // A printed limit decides where the law leaves it to the paper, and never lengthens.
  const taken = limit.shortest && printed && printed.lastDay < byLaw.lastDay ? printed : byLaw
  const readings = [taken, ...possible, ...(printed ? [printed] : [])]
  const safest = readings.reduce((safe, other) =>
    other.prudentDay < safe.prudentDay ? other : safe,
  )
  const movesPerhaps = 'whenClosed' in remedy && remedy.whenClosed === 'unsettled'
  const next = nextWorkingDay(taken.lastDay)
  return {
    byLaw,
    taken,
    possible,
    ...(printed && { printed }),
    lastDay: taken.lastDay,
    safeLastDay: safest.prudentDay,
    safest,
    ...(movesPerhaps && next !== taken.lastDay && { mayMoveTo: next }),
  }
}

function beforeExpiry({ on }: Counting, window: NonNullable<Limit['window']>): Found {
  const from = addDays(on, -window.opens)
  const until = addDays(on, -window.closes)
  const taken: Reading = {
    kind: 'general',
    when: {},
    length: { days: window.closes },
    firstDay: from,
    rawLastDay: on,
    lastDay: on,
    prudentDay: until,
    steps: [],
    source: window.source,
  }
  return {
    byLaw: taken,
    taken,
    possible: [],
    lastDay: on,
    safeLastDay: until,
    safest: taken,
    window: { from, until },
  }
}

function judge(filedOn: LocalDate | undefined, lastDay: LocalDate) {
  if (filedOn === undefined) return {}
  return {
    inTime: filedOn <= lastDay,
    daysLate: Math.max(0, daysBetween(lastDay, filedOn)),
  }
}
