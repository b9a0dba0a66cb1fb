import type { LocalDate } from '@sejour/calendar'
import type { OrganisationId, ProcedureId } from './ids.ts'

/** One thing in a parcel. `paper`: it goes along without being kept here. */
export type ParcelItem = {
  readonly kind: 'exhibit' | 'act' | 'entry' | 'paper'
  /** Of the thing in the case; of a paper, an id of its own. */
  readonly id: string
  readonly title: string
  /** Of the file that goes along, in hexadecimal. */
  readonly sha256?: string
}

/** What one organisation sends another about a case, with a list of what is in it. */
export type Parcel = {
  readonly id: string
  /** An id of a catalogue of parcels, such as a request or a decision to be notified. */
  readonly kind: string
  readonly procedure: ProcedureId
  /** The other organisation. Absent: it is not in the product, and the parcel travels on paper. */
  readonly other?: OrganisationId
  /** The name of the other organisation, as it was on the day. */
  readonly otherName: string
  /** The day of sending. */
  readonly on: LocalDate
  readonly contents: readonly ParcelItem[]
}

/** What the other side said: `recalled`, when it was taken back before anybody opened it. */
export type ParcelAnswer = {
  readonly answer: 'received' | 'refused' | 'recalled'
  readonly on: LocalDate
  /** Why it was refused or recalled. */
  readonly why?: string
  /** The number under which the other side keeps it. */
  readonly reference?: string
}
