import type { VerbName } from '../../index.ts'

/** What the help says of one verb. */
export type VerbHelp = {
  /** What is typed after `sejour`. */
  readonly usage: string
  readonly summary: string
  readonly details: readonly string[]
}

export type HelpTexts = {
  readonly intro: string
  readonly usage: string
  readonly heads: {
    readonly verbs: string
    readonly options: string
    readonly exits: string
    readonly example: string
  }
  readonly options: readonly string[]
  readonly exits: readonly string[]
  readonly verbs: { readonly [verb in VerbName]: VerbHelp }
}
