import type { Provision } from '@sejour/engine/cite'
import type { BaseDeSejour, Cible } from './cibles.ts'

/** What a statement is about, in the order in which people ask. */
export type SujetIllimite =
  | 'condition'
  | 'asking'
  | 'waiting'
  | 'silence'
  | 'card'
  | 'after'
  | 'absence'
  | 'return'
  | 'loss'

/** One thing that a text or a practice says of an unlimited stay. */
export type EnonceIllimite<Id extends string = string> = {
  readonly id: Id
  readonly about: SujetIllimite
  /** Cards that it speaks of. */
  readonly of: readonly Cible[]
  /** Grounds of stay that it is kept for. Absent: all. */
  readonly bases?: readonly BaseDeSejour[]
  /** One French sentence, or two. */
  readonly label: string
  readonly source: readonly Provision[]
  /** Only an authority can say whether it is so. */
  readonly appreciation?: true
  /** Sources contradict each other here: the id in the list of contradictions. */
  readonly contradiction?: 'C6' | 'C10'
}
