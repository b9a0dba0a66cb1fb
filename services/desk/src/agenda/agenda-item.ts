import type { LimitAlternative, LimitStep } from '@sejour/answers/limit'
import type { SaidSource } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { EntryId, ExhibitId, PersonId, ProcedureId } from '@sejour/cases'
import type { Regime, RemedyKind } from '@sejour/law/recours'

/**
 * What a day of the agenda is for. The first five come from the law of limits; the others from what
 * the case itself records.
 */
export type AgendaKind =
  | RemedyKind
  | 'renewal'
  | 'title-end'
  | 'new-round'
  | 'fee'
  | 'address'
  | 'exhibit-expiry'
  | 'of-age'
  | 'task'
  | 'mandate-end'

/**
 * `not-yet`: the day that opens it is not known. `handled`: somebody filed it, said so, or what it
 * was about is gone.
 */
export type AgendaState = 'not-yet' | 'running' | 'past' | 'handled'

/** Why nothing is to be done any more. */
export type Handled = {
  readonly how: 'filed' | 'done' | 'not-used' | 'annulled' | 'suspended' | 'renewed' | 'ended'
  readonly on?: LocalDate
  /** The entry that did it. */
  readonly entry?: EntryId
  /** Of what was filed: false when it came after the last day. Absent: not known. */
  readonly inTime?: boolean
}

/** One day that somebody must keep, with everything that leads to it. */
export type AgendaItem = {
  /** The same events give the same id; a corrected notification keeps it. */
  readonly id: string
  readonly kind: AgendaKind
  /** An id of the catalogue of remedies, or the kind itself: what a label is made of without the case. */
  readonly what: string
  /** Without any personal name. */
  readonly label: string
  /** Whom it concerns. */
  readonly persons: readonly PersonId[]
  readonly procedure?: ProcedureId
  /** What opened it, in words, with its entry where there is one. */
  readonly opened: {
    readonly said: string
    readonly entry?: EntryId
    readonly on?: LocalDate
  }
  /** Pieces that prove the opening. Empty for a limit that an entry opens: no proof is kept. */
  readonly proof: readonly ExhibitId[]
  readonly needsProof: boolean
  readonly firstDay?: LocalDate
  /** Last day in time on the facts given. */
  readonly lastDay?: LocalDate
  /** Earliest day that anything unsettled could make the last one: the day to go by. */
  readonly safeDay?: LocalDate
  /** When to act, where the law or usage names a first and a last day for it. */
  readonly window?: { readonly from?: LocalDate; readonly until?: LocalDate }
  /** From today to the safe day; negative once it is past. */
  readonly daysLeft?: number
  /** Late has an effect in law. Otherwise the day is an indication. */
  readonly peremptory: boolean
  /** It binds the authority, not the person. */
  readonly bindsAuthority: boolean
  readonly regime?: Regime
  readonly summary: string
  readonly steps: readonly LimitStep[]
  readonly reasons: readonly string[]
  readonly notes: readonly string[]
  readonly alternatives: readonly LimitAlternative[]
  /** What must be known before the day can be told. */
  readonly needs: readonly string[]
  readonly sources: readonly SaidSource[]
  readonly certainty: 'high' | 'medium' | 'low'
  readonly needsHumanCheck: boolean
  /** Whether the remedy stops removal. */
  readonly suspensive?: 'yes' | 'no' | 'unknown'
  readonly state: AgendaState
  readonly handled?: Handled
}

/** Languages of the desk. */
export type DeskLang = 'fr' | 'nl'
