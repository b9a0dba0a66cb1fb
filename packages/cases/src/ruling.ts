import type { LocalDate } from '@sejour/calendar'
import type { PersonId, ProcedureId } from './ids.ts'

/** Something that a stay depends on, to be looked at when it is asked to be prolonged. */
export type Condition = {
  readonly id: string
  /** An id of a catalogue of conditions; absent: only the words are known. */
  readonly kind?: string
  readonly text: string
}

/** What is known of a ruling that is being prepared; absent is not decided. */
export type RulingDetails = {
  /** An id of the catalogue of decisions. */
  readonly decision?: string
  /** Absent: everybody in the procedure. */
  readonly persons?: readonly PersonId[]
  /** The first and the last day of what is granted. */
  readonly from?: LocalDate
  readonly until?: LocalDate
  readonly conditions?: readonly Condition[]
  /** The draft of the act that says it. */
  readonly act?: string
}

/**
 * A decision that an authority prepares: nobody signs it alone, and not before every argument that
 * was raised has its reason.
 */
export type Ruling = RulingDetails & {
  readonly id: string
  readonly procedure: ProcedureId
  /** The ruling that was withdrawn, and in the place of which this one comes. */
  readonly replaces?: string
}

/** `returned`: the second reader wants it changed. */
export type RulingStatus =
  | 'drafting'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'signed'
  | 'withdrawn'
