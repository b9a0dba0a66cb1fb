import type { Condition } from './condition.ts'
import { type Code, type Finding, FINDINGS } from './finding.ts'
import type { Frame, Layout } from './frame.ts'
import type { RangeOf } from './ranges.ts'

/** Why a condition has its finding: the same for each condition below, in the order of the law. */
export type Explanation = {
  readonly condition: Condition
  readonly finding: Finding
  readonly code: Code
  /** For a quantifier, one entry a record of its list, in the order of the list. */
  readonly children: readonly Explanation[]
}

/** `frame` holds the facts of the case, `item` those of the record a quantifier looks at. */
export type Test = (frame: Frame, item: Frame) => Code
export type Explain = (frame: Frame, item: Frame) => Explanation
export type Built = {
  readonly test: Test
  readonly explain: Explain
  /** What it can still come to. */
  readonly range: RangeOf
  readonly states?: States
}
export type Scope = { readonly layout: Layout; readonly list: Layout['lists'][number] | undefined }

/**
 * All explanations a small tree can have, numbered: each is made once, when first met, and shared
 * by every case that has it. Making them anew for each case is what explaining costs most.
 */
export type States = {
  readonly size: number
  readonly number: (frame: Frame, item: Frame) => number
  readonly explanation: (state: number) => Explanation
  /** Present when the number is no more than a fact looked up in a table. */
  readonly cell?: Cell
}

/** Where a fact lies, and the code of each value that can be stored there. */
export type Cell = {
  readonly inItem: boolean
  readonly slot: number
  readonly codes: readonly Code[]
}

/** Reads one number, from the case or from the record at hand. */
export type Read = (frame: Frame, item: Frame) => number

export type Kind<K extends Condition['kind']> = Extract<Condition, { readonly kind: K }>

export const NONE: readonly Explanation[] = Object.freeze([])

export function because(
  condition: Condition,
  code: Code,
  children: readonly Explanation[],
): Explanation {
  return { condition, finding: FINDINGS[code], code, children }
}
