import {
  addDays,
  countTimeLimit,
  isWorkingDay,
  type CountingStep,
  type Length,
  type LocalDate,
} from '@sejour/calendar'
import { versionOn, type Provision } from '@sejour/engine/cite'
import { startRules, type Limit, type LimitFacts, type StartRule } from '@sejour/law/recours'
import type { KnownRemedy, LimitQuestion, Printed } from './question.ts'

/**
 * One way in which a limit may have to be counted.
 *
 * `general`: no case applies. `case`: all facts of `when` are, or may be, true. `shortest`: what the
 * paper may have fixed. `printed`: what the paper says.
 */
export type Reading = {
  readonly kind: 'general' | 'case' | 'shortest' | 'printed'
  readonly when: LimitFacts
  /** Absent where the paper prints a day. */
  readonly length?: Length
  readonly firstDay: LocalDate
  readonly rawLastDay: LocalDate
  readonly lastDay: LocalDate
  /** The last day, or the working day before it where offices are closed that day. */
  readonly prudentDay: LocalDate
  readonly steps: readonly CountingStep[]
  readonly source: Provision
}

/** What is needed to count one limit from one day. */
export type Counting = {
  readonly remedy: KnownRemedy
  readonly limit: Limit
  readonly start: StartRule
  readonly on: LocalDate
}

/** The rule of the first day: by the way of notification, or simply the day after. */
export function startOf({ remedy, by }: LimitQuestion, limit: Limit, on: LocalDate): StartRule {
  return remedy.startsByMode
    ? versionOn(on, startRules).value[by]
    : { start: { kind: 'day-after' }, source: limit.source, settled: true }
}

/** How the law counts when every known fact is taken as it is. */
export function chosenReading(counting: Counting, facts: LimitFacts): Reading {
  const found = counting.limit.cases?.find(({ when }) => fit(when, facts) === 'holds')
  return found
    ? count(counting, { kind: 'case', ...found })
    : count(counting, { kind: 'general', when: {}, ...lengthOf(counting.limit) })
}

/** The cases that an unknown fact may still turn out to be, before the one that was chosen. */
export function possibleReadings(counting: Counting, facts: LimitFacts): readonly Reading[] {
  const cases = counting.limit.cases ?? []
  const chosen = cases.findIndex(({ when }) => fit(when, facts) === 'holds')
  return cases
    .slice(0, chosen === -1 ? cases.length : chosen)
    .filter(({ when }) => fit(when, facts) === 'possible')
    .map((found) => count(counting, { kind: 'case', ...found }))
}

/** How the paper itself counts. */
export function printedReading(counting: Counting, printed: Printed): Reading {
  const { source } = counting.limit
  if ('days' in printed) {
    return count(counting, { kind: 'printed', when: {}, length: printed, source })
  }
  const { lastDay } = printed
  const { firstDay } = count(counting, { kind: 'printed', when: {}, ...lengthOf(counting.limit) })
  return {
    kind: 'printed',
    when: {},
    firstDay: firstDay < lastDay ? firstDay : lastDay,
    rawLastDay: lastDay,
    lastDay,
    prudentDay: lastDay,
    steps: [],
    source,
  }
}

/** The shortest length that the paper may have fixed, where that length is the one that counts. */
export function shortestReading(counting: Counting): Reading | undefined {
  const { shortest, source } = counting.limit
  return shortest && count(counting, { kind: 'shortest', when: {}, length: shortest, source })
}

/** The facts of a case that are not known yet. */
export function unknownFactsOf(when: LimitFacts, facts: LimitFacts): LimitFacts {
  const unknown = Object.entries(when).filter(([id]) => Reflect.get(facts, id) === undefined)
  return Object.fromEntries(unknown)
}

function fit(when: LimitFacts, facts: LimitFacts): 'holds' | 'possible' | 'excluded' {
  const known = Object.entries(when).map(([id, wanted]) => {
    const value: unknown = Reflect.get(facts, id)
    return value === undefined ? undefined : value === wanted
  })
  if (known.includes(false)) return 'excluded'
  return known.includes(undefined) ? 'possible' : 'holds'
}

const lengthOf = ({ length, source }: Limit) => ({ length, source })

type Counted = {
  readonly kind: Reading['kind']
  readonly when: LimitFacts
  readonly length: Length
  readonly source: Provision
}

function count({ remedy, limit, start, on }: Counting, reading: Counted): Reading {
  const { movesToWorkingDay } = limit
  const { firstDay, rawLastDay, lastDay, steps } = countTimeLimit(
    { length: reading.length, movesToWorkingDay },
    { ...start.start, of: on },
  )
  const prudentDay = 'whenClosed' in remedy ? workingDayUpTo(lastDay, on) : lastDay
  return { ...reading, firstDay, rawLastDay, lastDay, prudentDay, steps }
}

/** The last working day up to one, never before the day that opened the limit. */
export function workingDayUpTo(last: LocalDate, opened: LocalDate): LocalDate {
  let day = last
  while (day > opened && !isWorkingDay(day)) day = addDays(day, -1)
  return day
}
