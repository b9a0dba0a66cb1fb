import type { Test } from './built.ts'
import { type Code, DISCRETIONARY, MET, NOT_MET, UNKNOWN } from './finding.ts'
import type { Frame } from './frame.ts'

/**
 * The findings that a condition can still come to, as bits: it narrows “unknown” without trying
 * completions. It may name a finding that no completion reaches, never leave one out.
 */
export type Range = number

/** The range of one condition, for a case and the record at hand. */
export type RangeOf = (frame: Frame, item: Frame) => Range

export const CAN_FAIL = 1
const CAN_BE_ARGUED = 2
export const CAN_BE_MET = 4

/** By code: an unknown leaf comes out met or not, never argued. */
const OF_CODE: readonly Range[] = [CAN_FAIL, CAN_FAIL | CAN_BE_MET, CAN_BE_ARGUED, CAN_BE_MET]

/** The only finding of a range, or unknown when there are several. */
export function onlyCode(range: Range): Code {
  if (range === CAN_FAIL) return NOT_MET
  if (range === CAN_BE_ARGUED) return DISCRETIONARY
  return range === CAN_BE_MET ? MET : UNKNOWN
}

/** The range of a condition without conditions below it. */
export function leafRange(test: Test): RangeOf {
  return (frame, item) => OF_CODE[test(frame, item)] as Range
}

export function allRange(parts: readonly RangeOf[]): RangeOf {
  return (frame, item) =>
    parts.reduce((range, part) => bothRange(range, part(frame, item)), CAN_BE_MET)
}

export function anyRange(parts: readonly RangeOf[]): RangeOf {
  return (frame, item) =>
    parts.reduce((range, part) => eitherRange(range, part(frame, item)), CAN_FAIL)
}

export function notRange([part]: readonly RangeOf[]): RangeOf {
  return (frame, item) => oppositeRange((part as RangeOf)(frame, item))
}

/** The first is the rule, the others its exceptions. */
export function exceptRange([rule, ...exceptions]: readonly RangeOf[]): RangeOf {
  return allRange([rule as RangeOf, notRange([anyRange(exceptions)])])
}

export function oppositeRange(range: Range): Range {
  return (
    (range & CAN_FAIL ? CAN_BE_MET : 0) |
    (range & CAN_BE_ARGUED) |
    (range & CAN_BE_MET ? CAN_FAIL : 0)
  )
}

/** What “both” can come to: it fails if one can fail, and is met only if both can be. */
function bothRange(left: Range, right: Range): Range {
  const isArguable = (left & ~CAN_FAIL) !== 0 && (right & ~CAN_FAIL) !== 0
  const argued = isArguable ? (left | right) & CAN_BE_ARGUED : 0
  return ((left | right) & CAN_FAIL) | argued | (left & right & CAN_BE_MET)
}

export function eitherRange(left: Range, right: Range): Range {
  return oppositeRange(bothRange(oppositeRange(left), oppositeRange(right)))
}
