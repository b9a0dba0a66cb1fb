import { addDays, dayNumber, dayOf, type LocalDate } from './local-date.ts'

/** Days spent somewhere. The day of entry and the day of exit both count. */
export interface Stay {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** At most `max` days of presence in any `window` days. `max` is the smaller figure. */
export interface PresenceRule {
  readonly max: number
  readonly window: number
}

/** Presence beyond the rule, seen on each day of stay by looking back. */
export interface Overstay {
  readonly firstOverstayDay: LocalDate
  /** Days above the maximum, in the fullest window. */
  readonly overstayDays: number
  /** Days of stay on which the maximum was exceeded, however little. */
  readonly daysBeyond: number
}

/** How long one may stay from an entry on. No last day when not even the day of entry fits. */
export interface LongestStay {
  readonly maxDays: number
  readonly lastDay: LocalDate | undefined
}

/** A stay that ends before it begins. Its days are not kept: they are somebody's. */
export class ImpossibleStay extends Error {
  override readonly name = 'ImpossibleStay'

  constructor() {
    super('impossible-stay')
  }
}

/** The rule can never be broken, or its figures are no whole days. */
export class ImpossiblePresenceRule extends Error {
  override readonly name = 'ImpossiblePresenceRule'
  readonly rule: PresenceRule

  constructor(rule: PresenceRule) {
    super('impossible-presence-rule')
    this.rule = rule
  }
}

/** The same days of presence, each once: in order, apart from each other. @throws ImpossibleStay */
export function merge(stays: readonly Stay[]): readonly Stay[] {
  return periodsOf(stays).map(({ first, last }) => ({ from: dayOf(first), to: dayOf(last) }))
}

/** The window that ends on a day. */
export function windowEndingOn(day: LocalDate, rule: PresenceRule): Stay {
  return { from: addDays(day, 1 - rule.window), to: day }
}

/**
 * Distinct days of presence in the window that ends on a day, that day included if present.
 *
 * @throws ImpossibleStay, ImpossiblePresenceRule
 */
export function usedDays(stays: readonly Stay[], on: LocalDate, rule: PresenceRule): number {
  requireRule(rule)
  const periods = periodsOf(stays)
  const end = dayNumber(on)
  return presentUntil(periods, end) - presentUntil(periods, end - rule.window)
}

/**
 * Whether a stay went beyond the rule, up to and including a day; absent when none did.
 *
 * @throws ImpossibleStay, ImpossiblePresenceRule
 */
export function overstay(
  stays: readonly Stay[],
  upTo: LocalDate,
  rule: PresenceRule,
): Overstay | undefined {
  requireRule(rule)
  const end = dayNumber(upTo)
  const periods = periodsOf(stays)
  let firstOver: number | undefined
  let overstayDays = 0
  let daysBeyond = 0
  for (const period of periods) {
    for (let day = period.first; day <= Math.min(period.last, end); day += 1) {
      const used =
        period.before + (day - period.first + 1) - presentUntil(periods, day - rule.window)
      if (used <= rule.max) continue
      firstOver ??= day
      overstayDays = Math.max(overstayDays, used - rule.max)
      daysBeyond += 1
    }
  }
  if (firstOver === undefined) return undefined
  return { firstOverstayDay: dayOf(firstOver), overstayDays, daysBeyond }
}

/**
 * The longest unbroken stay from an entry on, the earlier stays being what they are. Early days
 * leave the window while the stay goes on. Known stays from the entry on change nothing.
 *
 * @throws ImpossibleStay, ImpossiblePresenceRule
 */
export function longestStay(
  stays: readonly Stay[],
  entry: LocalDate,
  rule: PresenceRule,
): LongestStay {
  requireRule(rule)
  const first = dayNumber(entry)
  const periods = periodsOf(stays)
  const before = presentUntil(periods, first - 1)
  let maxDays = 0
  // A rule that can be broken is broken by a stay of `max + 1` days, so this ends.
  while (maxDays < rule.max) {
    const earlier = before - presentUntil(periods, first + maxDays - rule.window)
    if (earlier + maxDays + 1 > rule.max) break
    maxDays += 1
  }
  return { maxDays, lastDay: maxDays === 0 ? undefined : dayOf(first + maxDays - 1) }
}

/** Unbroken presence, in day numbers. */
interface Period {
  readonly first: number
  readonly last: number
  /** Days of presence in the periods before this one. */
  readonly before: number
}

function periodsOf(stays: readonly Stay[]): readonly Period[] {
  const sorted = stays
    .map(({ from, to }) => ({ first: dayNumber(from), last: dayNumber(to) }))
    .toSorted((one, other) => one.first - other.first)
  const periods: Period[] = []
  for (const { first, last } of sorted) {
    if (last < first) throw new ImpossibleStay()
    const previous = periods.at(-1)
    if (previous === undefined) periods.push({ first, last, before: 0 })
    else if (first <= previous.last + 1) {
      periods[periods.length - 1] = { ...previous, last: Math.max(previous.last, last) }
    } else {
      periods.push({ first, last, before: previous.before + lengthOf(previous) })
    }
  }
  return periods
}

const lengthOf = ({ first, last }: Period) => last - first + 1

/** Days of presence on or before a day: the periods that began, the last of them cut at the day. */
function presentUntil(periods: readonly Period[], day: number): number {
  let low = 0
  let high = periods.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const period = periods[middle]
    if (period !== undefined && period.first <= day) low = middle + 1
    else high = middle
  }
  const begun = periods[low - 1]
  return begun === undefined ? 0 : begun.before + Math.min(day, begun.last) - begun.first + 1
}

function requireRule(rule: PresenceRule): void {
  const { max, window } = rule
  const isWhole = Number.isSafeInteger(max) && Number.isSafeInteger(window)
  if (!isWhole || max < 0 || max >= window) throw new ImpossiblePresenceRule(rule)
}
