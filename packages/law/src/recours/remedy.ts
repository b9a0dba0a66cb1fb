import type { Length } from '@sejour/calendar'
import type { Dated, Provision } from '@sejour/engine'

/** How a decision reached the person. `unknown`: nobody can say. */
export type NotificationMode =
  | 'hand'
  | 'refused'
  | 'registered-receipt'
  | 'registered'
  | 'post'
  | 'fax'
  | 'electronic'
  | 'unknown'

/** Which law governs the remedies before the Council, by the day of notification. */
export type Regime = 'A' | 'B' | 'C'

/** A fact on which the length of a limit may depend. Absent means unknown. */
export type LimitFacts = {
  /** Held in a closed place, or in a family unit, at the moment of notification. */
  readonly detained?: boolean
  /** Which removal or refoulement measure this is for the person. */
  readonly removalMeasure?: 'none' | 'first' | 'further'
  /** On what the Commissioner General rested the decision. `subsequent`: a later request, inadmissible. */
  readonly cgraGround?: 'merits' | 'accelerated' | 'inadmissible' | 'subsequent'
  /** Held in a closed place when the request for protection was made. */
  readonly heldAtApplication?: boolean
  /** A citizen of the Union, or a member of the family of one. */
  readonly unionCitizenOrFamily?: boolean
}

export type LimitFactId = keyof LimitFacts

/** Another length, for those of whom every fact of `when` is true. */
export type LimitCase = {
  readonly when: LimitFacts
  readonly length: Length
  readonly source: Provision
}

/** One version of a limit. */
export type Limit = {
  /** Where no case applies. */
  readonly length: Length
  /** The first that applies wins. */
  readonly cases?: readonly LimitCase[]
  readonly movesToWorkingDay: boolean
  /**
   * What the document itself may have fixed, at the shortest. Present where the length printed in
   * the document is the one that counts, or where the law now in force was not read.
   */
  readonly shortest?: Length
  /** A window before the day that opens it, in days; the limit itself then ends on that day. */
  readonly window?: { readonly opens: number; readonly closes: number; readonly source: Provision }
  readonly source: Provision
}

/** Which day `notification.on` is for a limit. */
export type OpenedBy = 'notification' | 'sending' | 'receipt' | 'filing' | 'issue' | 'expiry'

/**
 * What a limit is for.
 *
 * `remedy`: an appeal. `step`: an act within an appeal. `duty`: what a person must or may do before
 * an administration. `term`: time to leave or to stay. `authority`: a limit that binds an authority.
 */
export type RemedyKind = 'remedy' | 'step' | 'duty' | 'term' | 'authority'

/** Whether a remedy stops removal. `by-decision`: depends on what is attacked. */
export type SuspensiveEffect = 'yes' | 'no' | 'unknown' | 'by-decision'

/** A remark shown with a limit. Its sentences stand in the wording of the answer. */
export type LimitNote =
  | 'ban-runs-from-departure'
  | 'closed-centre-director'
  | 'counted-from-deadline-day'
  | 'each-decision-apart'
  | 'elected-domicile'
  | 'extension-on-proof'
  | 'form-text-only'
  | 'how-to-file'
  | 'lawyer-required'
  | 'months-by-date'
  | 'no-sanction'
  | 'one-act-with-annulment'
  | 'payment-and-proof'
  | 'removal-measure-only'
  | 'renewal-window-is-practice'
  | 'second-measure-case-by-case'
  | 'silence-accepts'
  | 'silence-ends-appeal'
  | 'silence-is-refusal'
  | 'urgency-or-ordinary'

/** A remedy, or another thing that must be done before a last day. */
export type Remedy = {
  readonly id: string
  /** A French noun phrase. */
  readonly label: string
  readonly kind: RemedyKind
  readonly openedBy: OpenedBy
  /** Whether the way of notification decides the first day (art. 39/57), or always the day after. */
  readonly startsByMode: boolean
  /** Nothing sanctions a later act. */
  readonly indicative?: true
  /**
   * Whether a last day on which offices are closed makes the working day before it the safe one.
   * `unsettled`: a text may also move the limit, and a person must look.
   */
  readonly whenClosed?: 'act-before' | 'unsettled'
  /** By the day of notification. Absent before the first version: there is no such limit. */
  readonly limits: Dated<Limit>
  readonly suspensive: Dated<SuspensiveEffect>
  readonly notes: readonly LimitNote[]
}
