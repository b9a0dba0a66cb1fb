import type { Provision } from '@sejour/engine/cite'

/** Where a piece stands in an inventory. */
export type GroupeDePieces =
  | 'identite'
  | 'redevance'
  | 'residence'
  | 'depot'
  | 'procedures'
  | 'famille'
  | 'ecole'
  | 'presence'
  | 'integration'
  | 'travail'
  | 'sante'
  | 'protection'
  | 'ordre-public'
  | 'autre'

/** A kind of piece, whatever it is called in a file. */
export type Piece<Id extends string = string> = {
  readonly id: Id
  /** French noun phrase. */
  readonly label: string
  readonly group: GroupeDePieces
  /** Facts of procedures that it can prove, by their id. */
  readonly facts?: readonly string[]
  /** It shows that somebody was in Belgium, on the day it bears or all along its period. */
  readonly presence?: 'day' | 'period'
  /** It shows who somebody is: a copy of it can be abused. */
  readonly identity?: true
  /** Too old after so many months on the day of filing. */
  readonly monthsOld?: { readonly most: number; readonly source: Provision }
  /** It bears a last day of validity, and may serve after it. */
  readonly expiredCounts?: { readonly source: Provision }
  /** Who says that it serves. Unverified: common practice, of which no source was read. */
  readonly source: Provision | readonly Provision[]
}
