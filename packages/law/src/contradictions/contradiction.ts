import type { LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine/cite'
import type { TitreId } from '../titres/index.ts'

/** What a contradiction is about, in the order in which they are shown. */
export type SujetDeContradiction =
  | 'sejour'
  | 'court-sejour'
  | 'union'
  | 'famille'
  | 'papiers'
  | 'redevance'
  | 'recours'
  | 'eloignement'

/** One of the things that are said, and who says it. */
export type Lecture = {
  /** One French sentence. */
  readonly label: string
  readonly source: Provision | readonly Provision[]
}

/** Two sources that do not say the same, and what is done about it. */
export type Contradiction<Id extends string = string> = {
  readonly id: Id
  readonly subject: SujetDeContradiction
  /** French noun phrase. */
  readonly about: string
  readonly readings: readonly [Lecture, Lecture]
  /** How it is handled here, in one French sentence or two. */
  readonly handling: string
  /** First day for which the sources disagree. Absent: as far back as the product goes. */
  readonly from?: LocalDate
  /** Ids of the ways that it touches. */
  readonly ways?: readonly string[]
  /** Cards and papers that it touches. */
  readonly papers?: readonly TitreId[]
}

/** The sentences of one contradiction in another language: the readings in the same order. */
export type ContradictionTexts = {
  readonly about: string
  readonly readings: readonly [string, string]
  readonly handling: string
}
