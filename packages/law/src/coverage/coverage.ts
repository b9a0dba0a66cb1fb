/**
 * What became of one numbered item of the legal brief: the ids that carry it, or why none does.
 * `files` are data outside article 9bis, as paths under `packages/`.
 */
export type Covered = {
  readonly conditions?: readonly string[]
  readonly facts?: readonly string[]
  /** Ids of the conditions of remarks. */
  readonly notices?: readonly string[]
  readonly outcomes?: readonly string[]
  /** Ids of the decision catalogue. */
  readonly decisions?: readonly string[]
  readonly files?: readonly string[]
  /** Other items that carry it. */
  readonly items?: readonly string[]
  /** What part of it is carried elsewhere, or how. */
  readonly note?: string
}

/** An item that no rule carries, and why. */
export type LeftOut = { readonly leftOut: string }

/** Item id → what became of it. */
export type Coverage = { readonly [item: string]: Covered | LeftOut }
