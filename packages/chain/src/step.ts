import type { Provision } from '@sejour/engine'

/** Who takes a step. `law`: it happens by itself. */
export type Taker =
  | 'applicant'
  | 'commune'
  | 'police'
  | 'office'
  | 'cgra'
  | 'post'
  | 'council'
  | 'council-of-state'
  | 'law'

/** One thing that a step says besides its day. What it stands for, the words of the step say. */
export type StepField = {
  readonly name: string
  readonly kind: 'day' | 'choice' | 'text' | 'number' | 'flag'
  /** Of a choice, in the order in which they are offered. */
  readonly options?: readonly string[]
  /** The step can be taken without it. */
  readonly optional?: true
}

/** Something dated that somebody does in a procedure, beside the entries that every case has. */
export type StepKind = {
  readonly id: string
  /** Who may take it; the first is the usual one. */
  readonly by: readonly [Taker, ...Taker[]]
  readonly fields: readonly StepField[]
  /** What it answers must be named: an entry or a ruling. */
  readonly about?: true
  /** Everybody who follows the file is told at once. Otherwise it stays with who took it. */
  readonly told?: true
  readonly source: Provision
}
