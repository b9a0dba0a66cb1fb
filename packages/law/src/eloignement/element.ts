import type { Provision } from '@sejour/engine'

/** One line of a list of the law: a French phrase, and the texts behind it. */
export type Element = {
  /** Also names its phrase in the other languages. */
  readonly id: string
  readonly label: string
  readonly sources: readonly [Provision, ...Provision[]]
}
