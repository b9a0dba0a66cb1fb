import type { LocalDate } from '@sejour/calendar'
import type { Condition, Dated, IdsOf, Provision } from '@sejour/engine'
import type { Ground } from '../redevance/index.ts'
import type { SituationConditions } from '../situation/conditions.ts'

/** What a statement about a way to a stay is about, in the order in which people ask. */
export type Topic =
  | 'base'
  | 'place'
  | 'authority'
  | 'conditions'
  | 'evidence'
  | 'fee'
  | 'waiting'
  | 'decision'
  | 'silence'
  | 'title'
  | 'work'
  | 'renewal'
  | 'unlimited'
  | 'end'
  | 'remedy'
  /** What filing does to another request or measure. */
  | 'interaction'
  /** What may be lost. */
  | 'harm'

/** A duration that can be counted from, or back from, a day that the person knows. */
export type StatementLimit = {
  readonly counts: 'from' | 'before'
  readonly event:
    | 'entry'
    | 'filing'
    | 'complete-file'
    | 'notification'
    | 'expiry'
    | 'grant'
    | 'protection-request'
  readonly months?: number
  readonly days?: number
  readonly workingDays?: number
}

/** One thing that the law or a practice says about a way to a stay: a sentence with its source. */
export type Statement<Id extends string = string> = {
  readonly id: Id
  readonly about: Topic
  /** One French sentence, or two. */
  readonly label: string
  readonly source: Provision | readonly Provision[]
  /** First day for which it holds. Absent: as far back as the product goes. */
  readonly from?: LocalDate
  /** Last day for which it holds. Absent: until something else is known. */
  readonly until?: LocalDate
  /** Shown to everybody, and stressed for those who meet it. */
  readonly when?: Condition
  readonly limit?: StatementLimit
  /** Titles, papers and annexes that it names, by the ids of the catalogue of papers. */
  readonly papers?: readonly string[]
  /** Sources contradict each other here: the id in the list of contradictions (C7). */
  readonly contradiction?: string
}

/**
 * How far the authority is bound. `of-right`: the law gives the stay to whoever meets its conditions
 * (admission). `tied`: an authorisation that must be given when they are met. `discretionary`: it may be refused.
 */
export type Nature = 'of-right' | 'tied' | 'discretionary'

/** A way to a stay: what opens it, and all that is known of it. */
export type Voie<Id extends string = string> = {
  readonly id: Id
  /** French noun phrase. */
  readonly title: string
  readonly group:
    | 'famille'
    | 'union'
    | 'etudes'
    | 'travail'
    | 'protection'
    | 'humanitaire'
    | 'autre'
  readonly nature: Nature
  /** The tariff; `by-ground` where it depends on what is asked, which the statements tell. */
  readonly fee: Ground | 'none' | 'by-ground'
  /** What it leads to, by the ids of the catalogue of papers (`A`, `F`). */
  readonly titles: readonly string[]
  /** What is held while it is examined. */
  readonly waiting: readonly string[]
  /** Whether this person may ask this, here and now. Only facts of the situation. */
  readonly opening: Dated<Condition>
  readonly statements: readonly Statement[]
}

/**
 * The sentences of a way in another language: of its statements, and of the conditions of its opening
 * that are its own (`SituationConditions` are worded once for all). A missing id does not compile.
 */
export type VoieTexts<Of extends Voie, Opening extends Condition> = {
  readonly title: string
  readonly conditions: {
    readonly [id in Exclude<IdsOf<Opening>, IdsOf<SituationConditions>>]: string
  }
  readonly statements: { readonly [id in Of['statements'][number]['id']]: string }
}

/** The sentences of every way, by its id. */
export type AnyVoieTexts = {
  readonly [id: string]: {
    readonly title: string
    readonly conditions: { readonly [id: string]: string }
    readonly statements: { readonly [id: string]: string }
  }
}
