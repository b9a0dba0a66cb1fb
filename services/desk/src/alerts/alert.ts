import type { Change } from '@sejour/answers/simulate'
import type { SaidSource } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { ProcedureId } from '@sejour/cases'

/** The days of a limit under one law. */
export type LimitDays = { readonly lastDay?: LocalDate; readonly safeDay?: LocalDate }

/** What is not the same for this case: findings, a fee, the days of a limit. */
export type MovedForCase =
  | Change
  | {
      readonly kind: 'limit'
      /** The id of the limit in the agenda. */
      readonly limit: string
      readonly label: string
      readonly before: LimitDays
      readonly after: LimitDays
    }
  | {
      readonly kind: 'conclusion'
      readonly conclusion: string
      /** What was recorded, and what the law as it is kept now gives for the same day and facts. */
      readonly stages: readonly {
        readonly id: string
        readonly before: string
        readonly after: string
      }[]
    }

/** Something in the law that a case rests on, and that is not what it was. */
export type Alert = {
  /** The same change gives the same case the same id. */
  readonly id: string
  /**
   * `rule`: another version of what the law asks, or a text that changed and was not read since.
   * `fee`: another amount. `limit`: another length. `conclusion`: what was recorded no longer holds.
   */
  readonly kind: 'rule' | 'fee' | 'limit' | 'conclusion'
  readonly procedure: ProcedureId
  /** Since when it is not the same. */
  readonly on: LocalDate
  /** What it is about, in one sentence without any personal name. */
  readonly said: string
  readonly why: readonly string[]
  readonly sources: readonly SaidSource[]
  /** Nothing: this case stands where it stood. */
  readonly moved: readonly MovedForCase[]
  readonly read: boolean
}
