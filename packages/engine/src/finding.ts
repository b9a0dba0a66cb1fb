/**
 * What can be said about one condition of the law.
 *
 * `unknown`: a fact is missing, and asking for it may settle the matter.
 * `discretionary`: all facts are there, and the law leaves the answer to an authority.
 */
export type Finding = 'met' | 'not-met' | 'unknown' | 'discretionary'

/**
 * A finding as a small number, ordered so that the lowest settles an "and": a failing condition
 * comes before a missing fact, and a missing fact is asked before anything is argued.
 */
export type Code = 0 | 1 | 2 | 3

export const NOT_MET = 0
export const UNKNOWN = 1
export const DISCRETIONARY = 2
export const MET = 3

export const FINDINGS = ['not-met', 'unknown', 'discretionary', 'met'] as const

/** The opposite finding. What is unknown or left to appreciation stays so. */
export function opposite(code: Code): Code {
  return OPPOSITE[code]
}

const OPPOSITE = [MET, UNKNOWN, DISCRETIONARY, NOT_MET] as const

/** One failing condition settles an "and". A missing fact is asked before anything is argued. */
export function allOf(codes: readonly Code[]): Code {
  return codes.reduce<Code>((lowest, code) => (code < lowest ? code : lowest), MET)
}

/** One met condition settles an "or". */
export function anyOf(codes: readonly Code[]): Code {
  return opposite(allOf(codes.map(opposite)))
}
