import type { LocalDate } from '@sejour/calendar'
import type { PersonId } from './ids.ts'

/** How somebody belongs to the case. */
export type Relation = 'applicant' | 'partner' | 'child' | 'parent' | 'other'

/** What is known of somebody; absent is not known. */
export type PersonDetails = {
  readonly familyName?: string
  readonly givenName?: string
  readonly birthDate?: LocalDate
  /** Two letters, as in passports; `XX` for no nationality. */
  readonly nationality?: string
  readonly relation?: Relation
  readonly phone?: string
  readonly email?: string
  /** The language that the person reads, as a tag such as `ar`. */
  readonly speaks?: string
  /** Number of the file at the Office. */
  readonly officeNumber?: string
  readonly nationalNumber?: string
}

export type Person = PersonDetails & { readonly id: PersonId; readonly relation: Relation }

/** Where somebody lives, or where letters are to go. */
export type AddressKind = 'residence' | 'elected'

/** One address in a history; what has no last day still counts. */
export type Address = {
  readonly id: string
  readonly kind: AddressKind
  /** Whose it is; absent: everybody's in the case. */
  readonly person?: PersonId
  readonly street: string
  readonly postcode: string
  readonly commune: string
  /** An elected domicile is often with somebody: a lawyer, an organisation. */
  readonly careOf?: string
  readonly from: LocalDate
  readonly until?: LocalDate
}
