import type { Condition } from './condition.ts'
import type { Dated } from './dated.ts'
import type { Fact } from './fact.ts'
import type { Finding } from './finding.ts'
import type { Provision } from './provision.ts'

/** One step of an examination, with its rule as it changed in time. */
export type Stage = {
  readonly id: string
  readonly label: string
  readonly rule: Dated<Condition>
}

/**
 * A remark that never decides. It is shown when its condition is met, and its text is the label of
 * that condition. `weakness`: the file is weaker for it; `warning`: something may go wrong or be lost.
 */
export type Notice = {
  readonly kind: 'weakness' | 'warning'
  readonly when: Condition
}

/** How an examination ends, or where it stands, when one stage has one finding. */
export type Outcome = {
  readonly id: string
  readonly label: string
  readonly source: Provision | readonly Provision[]
  readonly stage: string
  readonly finding: Finding
}

/** A procedure as its own table of contents: what is asked, what is examined, how it can end. */
export type Procedure = {
  readonly id: string
  readonly title: string
  /** Every fact, in the order in which a person is best asked. */
  readonly facts: readonly Fact[]
  /** In the order of the examination. */
  readonly stages: readonly [Stage, ...Stage[]]
  readonly notices: readonly Notice[]
  readonly outcomes: readonly Outcome[]
}
