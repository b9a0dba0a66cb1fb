import type { Condition, Provision } from '@sejour/engine'
import type { PieceId } from '../pieces/index.ts'

/** Where a kind of argument stands: why here, or why at all. */
export type Versant = 'circumstances' | 'merits'

/** The exclusion tests of article 9bis § 2: their condition is `exclusions.<test>-sans-effet`. */
export type TestDExclusion = 'asile' | 'demande-anterieure' | '9ter' | 'apatridie'

/** Something to say of an argument: French, with who says it. */
export type Remarque = { readonly label: string; readonly source: Provision | readonly Provision[] }

/** A fact of the case that speaks for an argument, or against it. Never a weight. */
export type Appui = { readonly speaks: 'for' | 'against'; readonly when: Condition }

/** A kind of argument. Its id is an option of the fact that says what an argument is about. */
export type GenreDArgument<Id extends string = string> = {
  readonly id: Id
  /** French noun phrase. */
  readonly label: string
  readonly source: Provision | readonly Provision[]
  /** What has to be shown, by the ids of the remarks. */
  readonly toShow: readonly string[]
  /** What is said against it, or limits it. */
  readonly cautions: readonly string[]
  /** Facts that speak for or against it, by their id. */
  readonly supports?: readonly string[]
  /** Remarks of the procedure that speak for or against it, by the id of their condition. */
  readonly remarks?: readonly { readonly id: string; readonly speaks: 'for' | 'against' }[]
  /** Pieces that usually prove it, the most usual first. */
  readonly pieces: readonly PieceId[]
  /** The exclusions that it most often meets; every one is tested. Merits have none. */
  readonly tests?: readonly TestDExclusion[]
}
