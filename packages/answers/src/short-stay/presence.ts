import {
  longestStay,
  merge,
  overstay,
  usedDays,
  windowEndingOn,
  type LocalDate,
  type PresenceRule,
  type Stay,
} from '@sejour/calendar'
import type { ToldStay } from './input.ts'

/** Presence as seen on a day. */
export type PresenceOn = {
  readonly day: LocalDate
  readonly used: number
  readonly remaining: number
  readonly windowFrom: LocalDate
  readonly isPresent: boolean
  /** Above the maximum on this very day. */
  readonly isOverOnDay: boolean
  /** The first day above the maximum up to this day, and the most days above it. */
  readonly firstOverstayDay: LocalDate | undefined
  readonly overstayDays: number
  /** The last day for which the present stay, or one that starts on this day, is within the rule. */
  readonly lastLawfulDay: LocalDate | undefined
}

/** Presence seen from a day. What comes after it does not count. */
export function presenceOn(
  day: LocalDate,
  told: readonly ToldStay[],
  rule: PresenceRule,
): PresenceOn {
  const stays = closedOn(told, day)
  const used = usedDays(stays, day, rule)
  const beyond = overstay(stays, day, rule)
  const present = merge(stays).find(({ from, to }) => from <= day && day <= to)
  return {
    day,
    used,
    remaining: Math.max(0, rule.max - used),
    windowFrom: windowEndingOn(day, rule).from,
    isPresent: present !== undefined,
    isOverOnDay: used > rule.max,
    firstOverstayDay: beyond?.firstOverstayDay,
    overstayDays: beyond?.overstayDays ?? 0,
    lastLawfulDay: longestStay(stays, present?.from ?? day, rule).lastDay,
  }
}

/** The stays that had begun by a day; one that still went on is taken to end on it. */
export function closedOn(told: readonly ToldStay[], day: LocalDate | undefined): readonly Stay[] {
  return told.flatMap(({ from, to }) => {
    const end = to ?? day
    return end === undefined || from > end ? [] : [{ from, to: end }]
  })
}
