import type { DayOff, Length, LocalDate } from '@sejour/calendar'
import type {
  LimitFactId,
  LimitNote,
  NotificationMode,
  OpenedBy,
  RemedyId,
} from '@sejour/law/recours'
import type { InputWording } from '../input/index.ts'
import type { Lang } from '../say/index.ts'
import type { KnownDecision, KnownRemedy } from './question.ts'
import type { ReasonId } from './reasons.ts'

/** A fact that makes a case of the law apply. */
export type CaseFact =
  | 'detained'
  | 'further-measure'
  | 'accelerated'
  | 'inadmissible'
  | 'subsequent'
  | 'held-at-application'
  | 'union'

/** What a sentence about a limit may name. */
export type ReasonDetail = {
  readonly lastDay?: LocalDate
  readonly safeLastDay?: LocalDate
  readonly readUntil?: LocalDate
  readonly mayMoveTo?: LocalDate
  readonly printedLastDay?: LocalDate
  readonly unknownFacts: readonly LimitFactId[]
  readonly daysLate?: number
  readonly window?: { readonly from: LocalDate; readonly until: LocalDate }
}

/** Every sentence of the answer about a limit, in one language. */
export type LimitWording = {
  readonly lang: Lang
  readonly input: InputWording
  readonly remedy: (remedy: KnownRemedy) => string
  readonly decision: (decision: KnownDecision) => string
  readonly remedyNotOpen: (remedy: string, decision: string, open: readonly RemedyId[]) => string
  readonly length: (length: Length) => string
  /** What happened on the day that opens the limit. */
  readonly notified: { readonly [mode in NotificationMode]: (day: LocalDate) => string }
  readonly opened: {
    readonly [what in Exclude<OpenedBy, 'notification'>]: (day: LocalDate) => string
  }
  readonly steps: {
    readonly skipped: (day: LocalDate, reason: DayOff) => string
    readonly firstDay: (day: LocalDate) => string
    readonly firstDayAfterWorkingDays: (day: LocalDate, count: number) => string
    readonly counted: (length: Length, last: LocalDate) => string
    readonly monthEnd: (day: LocalDate) => string
    readonly moved: (from: LocalDate, to: LocalDate, reason: DayOff) => string
    readonly printed: (last: LocalDate) => string
    readonly lastDay: (day: LocalDate) => string
    readonly safeDay: (day: LocalDate) => string
    readonly windowOpens: (day: LocalDate, days: number) => string
    readonly windowCloses: (day: LocalDate, days: number) => string
    readonly expires: (day: LocalDate) => string
  }
  readonly summary: {
    readonly certain: (last: LocalDate) => string
    readonly safe: (safe: LocalDate, last: LocalDate) => string
    readonly window: (from: LocalDate, until: LocalDate, last: LocalDate) => string
    readonly uncounted: string
  }
  /** “the person was held when the decision was notified”: what follows an “if”. */
  readonly cases: { readonly [fact in CaseFact]: string }
  readonly ifAll: (cases: readonly string[]) => string
  readonly ifShortest: (length: Length) => string
  readonly ifPrinted: string
  readonly ifPosted: string
  readonly ifMoves: string
  /** “whether the person was held …”: what is not known. */
  readonly unknownFacts: { readonly [fact in LimitFactId]: string }
  readonly reasons: { readonly [reason in ReasonId]: (detail: ReasonDetail) => string }
  readonly notes: { readonly [note in LimitNote]: string }
}
