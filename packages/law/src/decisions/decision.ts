import type { Dated, Provision } from '@sejour/engine'
import type { LimitFacts, LimitNote, RemedyId } from '../recours/index.ts'

/**
 * Whether the law lists a decision among those of which the annulment appeal stops removal.
 * `conditional`: listed, under a condition that nobody here computes.
 */
export type Listed = 'listed' | 'not-listed' | 'conditional'

/** A decision or another paper that opens a limit, as a person receives it. */
export type Decision = {
  readonly id: string
  /** A French noun phrase; begins with the name printed on the paper, where it has one. */
  readonly label: string
  /** What is open against it, or due because of it. The first is the usual one. */
  readonly remedies: readonly [RemedyId, ...RemedyId[]]
  /** By the day of notification; only for decisions of which an annulment can be asked. */
  readonly listed?: Dated<Listed>
  /** Listed, but not for the other family members of a citizen of the Union. */
  readonly notForOtherFamily?: true
  /** The paper is itself a removal or refoulement measure. */
  readonly measure?: true
  /** Facts that follow from the decision itself, where the person said nothing else. */
  readonly settles?: LimitFacts
  readonly notes?: readonly LimitNote[]
  readonly source: Provision
}
