import type { LocalDate } from '@sejour/calendar'
import type { EntryId, ExhibitId, PersonId, ProcedureId } from './ids.ts'

/** How a paper travelled. The ids are those of the question of a limit. */
export type NotificationMode =
  | 'hand'
  | 'refused'
  | 'registered-receipt'
  | 'registered'
  | 'post'
  | 'fax'
  | 'electronic'
  | 'unknown'

/** How a paper reached somebody. A limit starts from this, and from the piece that proves it. */
export type Notification = { readonly by: NotificationMode; readonly on?: LocalDate }

/** What changes a limit besides its notification; absent is not known. */
export type LimitCircumstances = {
  readonly [fact: string]: boolean | number | string
}

/** What is known of a step besides its day, by name: ids, days, numbers, short texts. */
export type StepDetails = { readonly [name: string]: boolean | number | string }

type OfProcedure = {
  readonly id: EntryId
  readonly procedure: ProcedureId
  /** Whom it concerns; absent: everybody in the procedure. */
  readonly persons?: readonly PersonId[]
  /** Pieces that prove it. */
  readonly exhibits?: readonly ExhibitId[]
}

/** Something dated that happened in a procedure, to which the law attaches effects. */
export type Entry =
  | (OfProcedure & {
      readonly kind: 'request-filed'
      readonly on: LocalDate
      readonly by: NotificationMode
      /** Pieces that went along, with the numbers they bore; these are final. */
      readonly consigned?: readonly { readonly exhibit: ExhibitId; readonly number: number }[]
    })
  | (OfProcedure & {
      readonly kind: 'receipt-given'
      readonly on: LocalDate
      readonly paper: string
    })
  | (OfProcedure & {
      readonly kind: 'decision-notified'
      /** An id of the catalogue of decisions. */
      readonly decision: string
      readonly decidedOn?: LocalDate
      readonly notification: Notification
      readonly circumstances?: LimitCircumstances
      /** The ruling that was notified, where it was prepared here. */
      readonly ruling?: string
    })
  | (OfProcedure & {
      readonly kind: 'remedy-filed'
      /** An id of the catalogue of remedies. */
      readonly remedy: string
      readonly against: EntryId
      readonly on: LocalDate
      readonly by: NotificationMode
      /** The number that the court gave. */
      readonly rollNumber?: string
    })
  | (OfProcedure & {
      readonly kind: 'judgment-notified'
      /** The remedy that it answers. */
      readonly answers: EntryId
      readonly result: 'annulled' | 'suspended' | 'rejected' | 'inadmissible' | 'other'
      readonly decidedOn?: LocalDate
      readonly notification: Notification
    })
  | (OfProcedure & {
      readonly kind: 'title-granted'
      /** An id of the catalogue of titles, such as `A`. */
      readonly title: string
      readonly from: LocalDate
      readonly until?: LocalDate
    })
  | (OfProcedure & {
      readonly kind: 'step-taken'
      /** An id of a catalogue of steps, which says what the step means and when it may come. */
      readonly step: string
      readonly on: LocalDate
      /** The entry or the ruling that it answers or continues. */
      readonly about?: string
      readonly details?: StepDetails
    })
