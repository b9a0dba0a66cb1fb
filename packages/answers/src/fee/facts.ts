import type { LocalDate } from '@sejour/calendar'
import type { ExemptionId, FreeGround, Ground } from '@sejour/law/redevance'

/** One person of the request. */
export type FeePerson = {
  readonly id: string
  readonly birthDate?: LocalDate | undefined
  /** The exemption that the person claims and proves. */
  readonly exemption?: ExemptionId | undefined
}

/** One payment. */
export type FeePayment = {
  /** The person whose name the payment carries. */
  readonly for: string
  readonly cents: number
  readonly paidOn?: LocalDate | undefined
  /** Whether its proof is in the file. */
  readonly proof?: boolean | undefined
}

/** What is known of a request and of what was paid for it. Absent means unknown. */
export type FeeFacts = {
  readonly ground: Ground | FreeGround
  readonly filedOn: LocalDate
  readonly persons: readonly FeePerson[]
  /** Pairs of spouses or registered partners. Partners in fact are no couple here. */
  readonly couples: readonly (readonly [string, string])[]
  /** Partners who are not among the persons: nothing is counted for them. */
  readonly unlistedPartners: readonly string[]
  readonly sameBasisFiledTogether?: boolean | undefined
  readonly payments: readonly FeePayment[]
  /** The day on which the annexe 43 was notified. */
  readonly topUpNotifiedOn?: LocalDate | undefined
  /** The day on which one looks. */
  readonly on?: LocalDate | undefined
}
