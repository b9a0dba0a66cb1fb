import type { LocalDate } from '@sejour/calendar'
import type { DemandeUnionId, RegimeDemande, RegistreUnion } from '@sejour/law/union'
import type { SaidSource } from '../say/index.ts'

/** Something said, with who says so. */
export type EuStaySaid = { readonly text: string; readonly sources: readonly SaidSource[] }

/** One moment of the request. */
export type EuStayStep = EuStaySaid & {
  readonly kind: EuStayStepKind
  /** `past`: it happened. `limit`: a last day that was counted. `possible`: it may come. */
  readonly state: 'past' | 'limit' | 'possible'
  readonly label: string
  /** The day of what happened, or the last day. Null: it cannot be counted yet. */
  readonly day: LocalDate | null
  /** The day by which it is surely in time. Null where nobody has to act. */
  readonly safeDay: LocalDate | null
}

export type EuStayStepKind =
  | 'arrival'
  | 'filing-limit'
  | 'filing'
  | 'documents'
  | 'residence-check'
  | 'extra-month'
  | 'decision-limit'
  | 'decision'
  | 'appeal'

/** The calendar of a request of a citizen of the Union or of a family member. */
export type EuStayAnswer = {
  readonly request: DemandeUnionId
  readonly summary: string
  readonly regime: EuStaySaid & {
    readonly id: RegimeDemande['id']
    readonly from: LocalDate
    /** The last day of filing for which it holds. Null: still in force. */
    readonly until: LocalDate | null
  }
  /** Filed after the three months. Null: the day of entry is not known. */
  readonly filedLate: boolean | null
  /** The fine that may follow, in cents. Null: none on what is known. */
  readonly fineCents: number | null
  readonly documents: {
    readonly due: 'at-filing' | 'after-filing'
    readonly lastDay: LocalDate
    readonly safeLastDay: LocalDate
    readonly inTime: boolean | null
    /** What answers a file left incomplete. */
    readonly incomplete: RegimeDemande['incomplete']
  }
  readonly extraMonth: {
    readonly open: 'yes' | 'no' | 'possible'
    readonly lastDay: LocalDate | null
    readonly safeLastDay: LocalDate | null
  }
  /** The last day for a decision that is taken and notified. */
  readonly decisionLastDay: LocalDate
  readonly decidedInTime: boolean | null
  readonly silence: EuStaySaid
  readonly residence: {
    readonly result: 'positive' | 'negative' | null
    /** What a negative check does, by each source; they contradict each other. */
    readonly readings: readonly (EuStaySaid & { readonly id: 'refus' | 'radiation' })[]
  }
  readonly appeal:
    | (EuStaySaid & {
        readonly lastDay: LocalDate
        readonly safeLastDay: LocalDate
        readonly suspensive: 'yes' | 'no' | 'unknown'
      })
    | null
  readonly held: EuStaySaid & { readonly paper: string | null; readonly register: RegistreUnion }
  /** In the order of time. */
  readonly steps: readonly EuStayStep[]
  /** What is not known, and what it would settle. */
  readonly missing: readonly { readonly field: string; readonly text: string }[]
  readonly notes: readonly string[]
  readonly sources: readonly SaidSource[]
}
