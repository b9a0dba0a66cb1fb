import type { LocalDate } from '@sejour/calendar'
import type { DecisionId } from '@sejour/law/decisions'
import type { OpenedBy, Regime, RemedyId, RemedyKind } from '@sejour/law/recours'
import type { SaidSource } from '../say/index.ts'
import type { LimitAlternative } from './alternatives.ts'
import type { LimitDay } from './calendar.ts'
import type { ReasonId } from './reasons.ts'
import type { LimitStep } from './steps.ts'

/** The last day of a remedy or duty, with everything that leads to it. */
export type LimitAnswer = {
  readonly remedy: RemedyId
  readonly remedyLabel: string
  readonly decision: DecisionId | null
  readonly decisionLabel: string | null
  readonly kind: RemedyKind
  readonly openedBy: OpenedBy
  /** Nothing sanctions a later act. */
  readonly indicative: boolean
  /** One sentence that says the last day, and the safe one where it differs. */
  readonly summary: string
  /** Null only when the opening day is unknown. */
  readonly regime: Regime | null
  /** Length in calendar days, those covered where the law counts months. */
  readonly days: number | null
  readonly months: number | null
  readonly firstDay: LocalDate | null
  readonly rawLastDay: LocalDate | null
  /** Last day in time on the facts given. */
  readonly lastDay: LocalDate | null
  /** Earliest day that an unsettled fact or reading could make the last one. */
  readonly safeLastDay: LocalDate | null
  /** When to act, where that is before the day that opens the limit. */
  readonly window: { readonly from: LocalDate; readonly until: LocalDate } | null
  /** Null when no filing day was given. */
  readonly filedInTime: boolean | null
  readonly daysLate: number | null
  readonly suspensive: 'yes' | 'no' | 'unknown'
  readonly suspensiveSource: SaidSource | null
  readonly needsHumanCheck: boolean
  readonly reasons: readonly string[]
  /** The ids of `reasons`, in the same order. */
  readonly reasonIds: readonly ReasonId[]
  readonly steps: readonly LimitStep[]
  readonly alternatives: readonly LimitAlternative[]
  readonly notes: readonly string[]
  readonly printedLimit: { readonly lastDay: LocalDate; readonly agrees: boolean } | null
  readonly calendar: readonly LimitDay[]
  readonly sources: readonly SaidSource[]
  readonly certainty: 'high' | 'medium' | 'low'
}
